/** One-off record: a show that an article describes in its own front matter, as JSON Schema. */
import { Type } from 'typebox';
import { ID_PATTERN } from '../core/ids.ts';
import { record } from './schema-parts.ts';
import { ShowRecord } from './show-schema.ts';

/** A show record, and its id where the title makes none that fits. */
export const OneOffRecord = record(
  {
    ...ShowRecord.properties,
    id: Type.Optional(
      Type.String({
        title: 'Id',
        description: 'lower case letters, digits and hyphens',
        pattern: ID_PATTERN,
        examples: ['the-hedge-1998'],
        why: 'It stands for the show in entries, ratings and shortcodes; without it, the title does, as in the-hedge.',
      }),
    ),
  },
  { title: 'Show', examples: [{ title: 'The Hedge', type: 'film', years: { from: 2026, to: 2026 } }] },
);
