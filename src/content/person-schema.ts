/** Person record: an actor, writer or director in `_data/people/`, as JSON Schema. */
import { type Static, Type } from 'typebox';
import { distinct, OutsideIds, record, Text, When } from './schema-parts.ts';

/** One person. The name of the file is the id. */
export const PersonRecord = record(
  {
    name: Text('Name', 'Cho Yi-hyun', 'It is printed wherever the person is mentioned.'),
    alternateNames: Type.Optional(
      Type.Array(Text('Other name', 'Lomon'), { title: 'Other names', ...distinct, examples: [['Lomon']] }),
    ),
    description: Type.Optional(Text('Description', 'South Korean actor')),
    born: Type.Optional(When('the day of birth')),
    ids: Type.Optional(OutsideIds),
  },
  { $id: 'person', title: 'Person' },
);

/** A person record as typed. */
export type PersonRecord = Static<typeof PersonRecord>;
