/** Schema parts: the small shapes that several records share. */
import { type TObject, type TProperties, type TSchema, Type } from 'typebox';

/** An object in which an unknown key is an error. */
export function record<Properties extends TProperties>(
  properties: Properties,
  options: Readonly<Record<string, unknown>> = {},
): TObject<Properties> {
  return Type.Object(properties, { additionalProperties: false, ...options });
}

/** A key, and what other systems call it (words with spaces between): an author who types one is told this key. */
export const called = <Schema extends TSchema>(schema: Schema, names: string): Schema => ({
  ...schema,
  alsoCalled: names.split(' '),
});

/** Text that is not empty. */
export const Text = (title: string, example: string, why?: string) =>
  Type.String({ title, pattern: '\\S', description: 'text', examples: [example], ...(why && { why }) });

/** An item of a list of texts. A comma at its end is that of a list in brackets, and would be printed. */
export const ListedText = (title: string, example: string) =>
  Type.String({ title, pattern: '[^\\s,]\\s*$', description: 'text without a comma at its end', examples: [example] });

/** A day, or a day and a time. */
export const When = (title: string, why?: string) =>
  Type.String({ title: 'a date', description: title, format: 'moment', examples: ['2022-02-07'], ...(why && { why }) });

/** What a character is called for short. */
export const ShortName = called(
  Text('Short name', 'Nam-ra', 'The shortcode credit prints it once the character has been introduced.'),
  'nickname shortName',
);

/** The id of a record: the name of its file without the ending. */
export const Id = (title: string, example: string, why?: string) =>
  Type.String({ title, minLength: 1, recordId: true, examples: [example], ...(why && { why }) });

/** A whole web address. */
export const WebAddress = (title: string, example: string, why?: string) =>
  Type.String({ title, format: 'web-address', examples: [example], ...(why && { why }) });

/** An address on this site, or a whole one. */
export const SiteAddress = (title: string, example: string, why?: string) =>
  Type.String({
    title,
    description: 'an address on this site or a whole one',
    pattern: '^(/(?!/)|https?://[^\\s"<>\\\\^`{|}])[^\\s"<>\\\\^`{|}]*$',
    examples: [example],
    ...(why && { why }),
  });

/** An ISO 3166-1 alpha-2 code. */
export const Region = Type.String({
  title: 'Region',
  description: 'a country code of two capitals',
  pattern: '^[A-Z]{2}$',
  format: 'country',
  examples: ['GB'],
  why: 'Readers see the name of the country.',
});

/** A language tag (BCP 47). */
export const Language = Type.String({
  title: 'Language',
  format: 'language',
  examples: ['en-GB'],
  why: 'Screen readers speak its words in it.',
});

/** A list in which nothing stands twice. */
export const distinct = { minItems: 1, uniqueItems: true } as const;

/** Such a list of what is printed. */
export const printedOnce = { ...distinct, whyTwice: 'It would be printed twice.' } as const;

/** A picture: its file, its text alternative, and what is printed below it. */
export const PictureSource = record(
  {
    src: called(
      Text('File', 'night-desk.jpg', 'It names the picture file, as seen from the file that mentions it.'),
      'url file path href source filename image',
    ),
    alt: called(
      Type.String({
        title: 'Text alternative',
        examples: ['Two reporters on a newsroom roof'],
        why: 'Readers who cannot see the picture hear it instead.',
      }),
      'altText alternative alternativeText description',
    ),
    caption: Type.Optional(
      called(
        Text('Caption', 'Ana Ruiz and Leo Marsh in the last episode.', 'It is printed below the picture.'),
        'title legend',
      ),
    ),
    credit: Type.Optional(
      called(
        Text('Credit', 'Photo: Example Pictures', 'It says whose picture it is.'),
        'copyright photographer attribution byline',
      ),
    ),
    focus: Type.Optional(
      Type.String({
        title: 'Focus',
        description: 'two percentages, across and down',
        pattern: '^\\d{1,3}% \\d{1,3}%$',
        examples: ['50% 30%'],
        why: 'A crop of the picture is centred there.',
      }),
    ),
  },
  {
    title: 'Picture',
    why: 'Its keys are src and alt, and if you like caption, credit and focus (the point to keep when it is cropped, such as 50% 30%).',
    examples: [{ src: 'night-desk.jpg', alt: 'Two reporters on a newsroom roof' }],
    whenBare: 'Write { src: $, alt: what the picture shows }.',
  },
);
