/** Check arguments: the words after `standfirst check`, read and told when they are wrong. */
import { parseArgs } from 'node:util';
import { readMoment } from '../content/dates.ts';
import { suggestion } from '../core/nearest.ts';
import type { ProjectPlace } from '../eleventy/check-project.ts';
import { type Format, formats } from './formats.ts';

/** What a check is asked for. */
export interface CheckArguments {
  /** Files, folders and globs as typed; the problems of all files when there are none. */
  readonly paths: readonly string[];
  readonly format: Format;
  /** The most warnings that are no reason to fail. */
  readonly maxWarnings: number;
  readonly now: string | undefined;
  readonly project: ProjectPlace;
  readonly watch: boolean;
  readonly help: boolean;
}

const OPTIONS = {
  config: { type: 'string' },
  format: { type: 'string' },
  input: { type: 'string' },
  'max-warnings': { type: 'string' },
  now: { type: 'string' },
  watch: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
} as const;

type OptionName = keyof typeof OPTIONS;

/** The arguments, or one sentence for each that is wrong. */
export function readCheckArguments(
  words: readonly string[],
): CheckArguments | { readonly complaints: readonly string[] } {
  const { tokens } = parseArgs({ args: [...words], options: OPTIONS, strict: false, tokens: true });
  const paths: string[] = [];
  const given = new Map<OptionName, string>();
  const complaints: string[] = [];
  for (const token of tokens) {
    if (token.kind === 'positional') paths.push(token.value);
    if (token.kind !== 'option') continue;
    const { name, rawName, value } = token;
    if (!isOption(name)) {
      const names = Object.keys(OPTIONS).map((each) => `--${each}`);
      complaints.push(
        `There is no option "${rawName}". ${suggestion(rawName, names, `Choose from: ${names.join(', ')}.`)}`,
      );
    } else if (OPTIONS[name].type === 'boolean' && value !== undefined) {
      complaints.push(`"${rawName}" takes no value, and was given "${value}". Write ${rawName} alone.`);
    } else if (OPTIONS[name].type === 'string' && (value === undefined || value === '')) {
      complaints.push(`"${rawName}" has no value. Write, for example, ${rawName} ${EXAMPLES[name]}.`);
    } else {
      given.set(name, value ?? '');
    }
  }

  const format = given.get('format') ?? 'pretty';
  const maxWarnings = given.get('max-warnings');
  const now = given.get('now');
  if (!isFormat(format)) {
    const names = Object.keys(formats);
    complaints.push(
      `There is no format "${format}". ${suggestion(format, names, `Choose from: ${names.join(', ')}.`)}`,
    );
  } else if (given.has('watch') && format !== 'pretty') {
    complaints.push(`--watch prints for people and editors, never as ${format}. Leave out one of the two.`);
  }
  if (maxWarnings !== undefined && !/^\d+$/.test(maxWarnings))
    complaints.push(
      `--max-warnings is "${maxWarnings}", which is not a whole number. Write, for example, --max-warnings 0.`,
    );
  if (now !== undefined) {
    const moment = readMoment(now, 'UTC');
    if (!('epoch' in moment)) complaints.push(`--now is "${now}", which ${moment.what}. ${moment.fix}`);
  }
  if (complaints.length > 0 || !isFormat(format)) return { complaints };
  return {
    paths,
    format,
    maxWarnings: maxWarnings === undefined ? Number.POSITIVE_INFINITY : Number(maxWarnings),
    now,
    project: { config: given.get('config'), input: given.get('input') },
    watch: given.has('watch'),
    help: given.has('help'),
  };
}

const EXAMPLES: Readonly<Record<OptionName, string>> = {
  config: 'eleventy.config.ts',
  format: 'json',
  input: 'src',
  'max-warnings': '0',
  now: '2026-12-24',
  watch: '',
  help: '',
};

function isOption(name: string): name is OptionName {
  return Object.hasOwn(OPTIONS, name);
}

function isFormat(name: string): name is Format {
  return Object.hasOwn(formats, name);
}
