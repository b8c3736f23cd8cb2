/** Person record: an actor, writer or director in `_data/people/`, as JSON Schema. */

import { type Static, Type } from 'typebox';
import { PersonIds } from './outside-ids.ts';
import { personSaidElsewhere } from './said-elsewhere.ts';
import { called, distinct, ListedText, record, Text, When } from './schema-parts.ts';

/** One person. The name of the file is the id. */
export const PersonRecord = record(
  {
    name: called(Text('Name', 'Cho Yi-hyun', 'It is printed wherever the person is mentioned.'), 'title fullName'),
    sortName: Type.Optional(
      called(
        Text(
          'Name for sorting',
          'Colman, Olivia',
          'It decides where the person stands from A to Z; without it, the name does.',
        ),
        'sortAs fileAs',
      ),
    ),
    alternateNames: Type.Optional(
      Type.Array(ListedText('Other name', 'Lomon'), {
        title: 'Other names',
        ...distinct,
        examples: [['Lomon']],
        why: 'Whoever writes one in place of the id is told the id, and a layout of the site can print them.',
      }),
    ),
    description: Type.Optional(
      called(Text('Description', 'South Korean actor', 'A layout of the site can print it.'), 'bio about'),
    ),
    born: Type.Optional(
      called(
        When('the day of birth', 'Readers are told it where a layout prints it.'),
        'birthday birthDate dateOfBirth',
      ),
    ),
    disambiguation: Type.Optional(
      called(
        Text(
          'Which one',
          'actor, born 1978',
          'It tells two people with one name apart, and is printed where both could be meant.',
        ),
        'qualifier',
      ),
    ),
    ids: Type.Optional(PersonIds),
  },
  { $id: 'person', title: 'Person', saidElsewhere: personSaidElsewhere },
);

/** A person record as typed. */
export type PersonRecord = Static<typeof PersonRecord>;
