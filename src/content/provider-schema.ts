/** Provider record: a streaming service or channel in `_data/providers/`, as JSON Schema. */
import { type Static, Type } from 'typebox';
import { called, distinct, record, Text, WebAddress } from './schema-parts.ts';

const Colour = Type.String({
  title: 'Colour',
  description: 'a colour such as #b00710',
  pattern: '^#[0-9a-fA-F]{6}$',
  examples: ['#b00710'],
  synonyms: {
    black: '#000000',
    white: '#ffffff',
    red: '#ff0000',
    green: '#008000',
    blue: '#0000ff',
    navy: '#000080',
    teal: '#008080',
    purple: '#800080',
    maroon: '#800000',
    orange: '#ffa500',
    yellow: '#ffff00',
    pink: '#ffc0cb',
    grey: '#808080',
    gray: '#808080',
    silver: '#c0c0c0',
    gold: '#ffd700',
  },
});

/** One provider. The name of the file is the id. */
export const ProviderRecord = record(
  {
    name: Text('Name', 'Netflix', 'It is printed on every watch box.'),
    home: called(
      WebAddress('Home page', 'https://www.netflix.com/', 'A layout of the site can print it.'),
      'url website homepage',
    ),
    hosts: Type.Array(
      Type.String({
        title: 'Host',
        description: 'a host name',
        pattern: '^[a-z0-9.-]+\\.[a-z]{2,}$',
        examples: ['netflix.com'],
      }),
      {
        title: 'Hosts',
        ...distinct,
        examples: [['netflix.com']],
        why: 'A link that says it goes to this provider has to go to one of its hosts.',
      },
    ),
    colours: record(
      { background: Colour, text: Colour },
      {
        title: 'Colours',
        examples: [{ background: '"#b00710"', text: '"#ffffff"' }],
        why: 'Its name stands on them in watch boxes.',
      },
    ),
    accessibility: Type.Optional(
      Text(
        'Accessibility',
        'Subtitles on everything, audio description on its own programmes.',
        'A layout of the site can print it.',
      ),
    ),
  },
  { $id: 'provider', title: 'Provider' },
);

/** A provider record as typed. */
export type ProviderRecord = Static<typeof ProviderRecord>;
