/**
 * Newsletter: one that readers can sign up for, an entry of `newsletters` in `_data/site.yaml`, as JSON Schema.
 *
 * The form is a plain POST to whoever sends the newsletter, so every name in it can be what that service expects.
 */
import { type Static, Type } from 'typebox';
import { PlacementRule } from './placement-schema.ts';
import { record, SiteAddress, Text } from './schema-parts.ts';

/** The names under which a form sends what a reader has entered. */
export const NewsletterFields = record(
  {
    email: Type.Optional(Text('Email address', 'EMAIL', 'Without it: email.')),
    consent: Type.Optional(Text('Consent', 'gdpr[41237]', 'Without it: consent.')),
    consentValue: Type.Optional(Text('Value of the ticked box', 'Y', 'Without it: yes.')),
    consentVersion: Type.Optional(
      Text(
        'Version of the consent',
        'MMERGE5',
        'It tells which wording a reader has agreed to. Without it: consent_version.',
      ),
    ),
    returnTo: Type.Optional(
      Text(
        'Address to return to',
        '_next',
        'The service leads readers back there, where they are thanked. Without it: not sent.',
      ),
    ),
  },
  {
    title: 'Names of the fields',
    examples: [{ email: 'EMAIL' }],
    why: 'The service that sends the newsletter expects them.',
  },
);

/** One newsletter. Its key is its id. */
export const NewsletterRecord = record(
  {
    title: Text('Title', 'The Friday Listing', 'It is the headline of the form.'),
    description: Type.Optional(Text('Description', 'What to watch, and what to skip.', 'It stands below the title.')),
    frequency: Type.Optional(Text('Frequency', 'Every Friday', 'Readers see how often it comes.')),
    action: Type.String({
      title: 'Action',
      description: 'an address on this site, or one that begins with https://',
      pattern: '^(/(?!/)\\S*|https://\\S+)$',
      examples: ['https://buttondown.com/api/emails/embed-subscribe/standfirst'],
      why: 'The form is sent there; the service that sends the newsletter tells its address.',
    }),
    method: Type.Optional(
      Type.Enum(['post', 'get'], {
        title: 'Method',
        examples: ['post'],
        why: 'Without it: post. With get the email address stands in the address of the next page.',
      }),
    ),
    fields: Type.Optional(NewsletterFields),
    hidden: Type.Optional(
      Type.Record(Type.String({ minLength: 1 }), Type.String({ title: 'Value', examples: ['1'] }), {
        title: 'Hidden fields',
        examples: [{ tag: 'website' }],
        why: 'They are sent along: the list, a tag, a field that has to stay empty.',
      }),
    ),
    consent: Type.Optional(
      Text(
        'Consent',
        'Yes, send me The Friday Listing by email.',
        'It stands beside the box that readers tick. Without it, a sentence with the title does.',
      ),
    ),
    button: Type.Optional(Text('Button', 'Sign up', 'It stands on the button.')),
    thanks: Type.Optional(
      Text(
        'Thanks',
        'Thank you. Please open the email we have sent you, and confirm.',
        'Readers see it when the service has led them back. Without it, a sentence with the title.',
      ),
    ),
    terms: Type.Optional(SiteAddress('Terms', '/terms/', 'They are linked below the form.')),
    privacy: Type.Optional(SiteAddress('Privacy notice', '/privacy/', 'It is linked below the form.')),
    page: Type.Optional(
      SiteAddress(
        'Page of its own',
        '/newsletters/',
        'Feeds, which can hold no form, lead there; without it, to the article.',
      ),
    ),
    place: Type.Optional(PlacementRule),
  },
  { title: 'Newsletter', examples: [{ title: 'The Friday Listing', action: '/subscribe' }] },
);

/** A newsletter as typed. */
export type NewsletterRecord = Static<typeof NewsletterRecord>;
