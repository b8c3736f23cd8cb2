/** Untranslated words: says that a site prints English words, because its language has no dictionary. */
import type { Problem } from '../core/problem.ts';
import { problemAt } from '../core/source.ts';
import { yamlLocator } from '../core/yaml.ts';
import type { ReadFile } from './parse-file.ts';
import { type ChangedWords, untranslatedWords } from './words.ts';

/** How many words are named; the number of all is said. */
const NAMED = 3;

/** What is wrong with the language of a site, given the words it has changed. */
export function untranslatedProblems(site: ReadFile | undefined, changed: ChangedWords): readonly Problem[] {
  if (!site?.fits || !site.yaml) return [];
  const language = String(site.typed.language);
  const missing = untranslatedWords(language, changed);
  if (missing.length === 0) return [];
  const { start, end } = yamlLocator(site.yaml).value(['language']);
  const named = missing.slice(0, NAMED).join(', ');
  const rest = missing.length > NAMED ? ` and ${missing.length - NAMED} more` : '';
  return [
    problemAt(site.source, start, end, {
      code: 'language/untranslated',
      severity: 'warning',
      what: `${missing.length} of the words that pages print are not there in "${language}": ${named}${rest}.`,
      why: 'Readers see them in English, and screen readers pronounce them as if they were not.',
      fix: `Add them to the option words of the plugin, such as words: { ${missing[0]}: '…' }; docs/languages.md shows how.`,
    }),
  ];
}
