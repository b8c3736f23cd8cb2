/** Options of the plugin: their schema is their documentation, their type and their check. */
import { type Static, Type } from 'typebox';
import { momentFormat } from './content/dates.ts';
import { record, When } from './content/schema-parts.ts';
import { type Words, wordNames } from './content/words.ts';
import { compileSchema } from './core/schema.ts';

/** The options as JSON Schema. */
export const OptionsSchema = record(
  {
    articlesFolder: Type.Optional(
      Type.String({
        title: 'Folder of the articles',
        description: 'a folder inside the project',
        pattern: '^(?!/)(?!.*\\.\\.)[^\\\\]+$',
        default: 'articles',
        why: 'All Markdown files in it are articles.',
        examples: ['articles'],
      }),
    ),
    now: Type.Optional(When('the moment the site is built for', 'It decides what is published.')),
    words: Type.Optional(
      record(
        Object.fromEntries(
          wordNames.map((name) => [name, Type.Optional(Type.String({ title: name, examples: ['…'] }))]),
        ),
        { title: 'Words', why: 'Pages print them where no author wrote anything.', examples: [{ latest: 'Newest' }] },
      ),
    ),
  },
  { $id: 'options', title: 'Options' },
);

/** What a site may decide. Everything has a default that is right for a real site. */
export interface StandfirstOptions extends Omit<Static<typeof OptionsSchema>, 'words'> {
  /** Folder of the articles, from the project's root. Default `articles`. */
  readonly articlesFolder?: string;
  /** The moment the site is built for, such as `2026-12-24 06:00` (site time). Default: now, or `STANDFIRST_NOW` in the environment. */
  readonly now?: string;
  /** Visible words that the site says in another way. */
  readonly words?: Partial<Words>;
}

const check = compileSchema(OptionsSchema, { noun: 'option', formats: { moment: momentFormat } });

/** The options, checked. Throws one `TypeError` that lists all faults. */
export function checkedOptions(options: StandfirstOptions = {}): StandfirstOptions {
  const faults = check(options);
  if (faults.length === 0) return options;
  const lines = faults.map(({ finding }) => `  ${finding.what} ${finding.fix}`);
  throw new TypeError(`The options of eleventy-plugin-standfirst are wrong:\n${lines.join('\n')}`);
}
