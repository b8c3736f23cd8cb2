/** Author record: somebody who writes for the site, in `_data/authors/`, as JSON Schema. */
import { type Static, Type } from 'typebox';
import { called, printedOnce, record, Text, WebAddress } from './schema-parts.ts';

/** One author. The name of the file is the id. */
export const AuthorRecord = record(
  {
    name: called(
      Text('Name', 'Jo Writer', 'It is the byline, and tells readers who wrote an article.'),
      'title displayName',
    ),
    role: Type.Optional(
      called(Text('Role', 'Television editor', 'It is printed on the author’s page.'), 'job position jobTitle'),
    ),
    bio: Type.Optional(
      called(
        Text('About the author', 'Jo has reviewed television since 2009.', 'It introduces the author’s page.'),
        'about biography description',
      ),
    ),
    email: Type.Optional(
      Type.String({
        title: 'E-mail address',
        description: 'an e-mail address',
        pattern: '^[^\\s@<>()[\\]:;,"]+@[^\\s@<>()[\\]:;,"]+\\.[^\\s@<>()[\\]:;,"]+$',
        examples: ['jo@example.org'],
        why: 'Readers who write to it reach the author.',
      }),
    ),
    links: Type.Optional(
      Type.Array(WebAddress('Page elsewhere', 'https://social.example.org/@jo'), {
        title: 'Pages elsewhere',
        ...printedOnce,
        examples: [['https://social.example.org/@jo']],
        why: 'They are linked on the author’s page, so that readers find the author elsewhere, too.',
      }),
    ),
  },
  { $id: 'author', title: 'Author' },
);

/** An author record as typed. */
export type AuthorRecord = Static<typeof AuthorRecord>;
