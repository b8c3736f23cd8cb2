/** Page front matter: the keys of an ordinary page that end Eleventy when they are wrong. */
import { readMoment } from '../content/dates.ts';
import { nearestFile } from '../core/nearest.ts';
import type { Problem } from '../core/problem.ts';
import { writeText } from '../core/remedies.ts';
import { type Finding, problemAt } from '../core/source.ts';
import { isRecord, type YamlBlock, yamlLocator } from '../core/yaml.ts';
import { permalinkFault } from './page-addresses.ts';

type FrontMatter = Readonly<Record<string, unknown>>;

/** What is wrong with the front matter of a page. `hasLayout` answers for a layout's name as typed. */
export function checkPageFrontMatter(
  frontMatter: YamlBlock,
  data: FrontMatter,
  layoutNames: readonly string[],
  hasLayout: (name: string) => boolean,
): readonly Problem[] {
  return problemsAt(frontMatter, [
    ...sharedFaults(data, () => layoutNames, hasLayout),
    ['date', dateFault(data.date)],
    ['tags', tagsFault(data.tags)],
    ...RESERVED.filter((key) => key in data).map((key) => [key, reservedFault(key)] as const),
  ]);
}

/** What is wrong with the keys that an article that stays a template has in common with a page. */
export function checkTemplateKeys(
  frontMatter: YamlBlock,
  data: FrontMatter,
  layoutNames: () => readonly string[],
  hasLayout: (name: string) => boolean,
): readonly Problem[] {
  return problemsAt(frontMatter, sharedFaults(data, layoutNames, hasLayout));
}

/** The front matter without those of these keys at which Eleventy would end. */
export function withoutFaultyKeys(data: FrontMatter, hasLayout: (name: string) => boolean): FrontMatter {
  const faulty = sharedFaults(data, () => [], hasLayout).flatMap(([key, fault]) => (fault ? [key] : []));
  return Object.fromEntries(Object.entries(data).filter(([key]) => !faulty.includes(key)));
}

type KeyFault = readonly [key: string, fault: Finding | undefined];

function sharedFaults(
  data: FrontMatter,
  layoutNames: () => readonly string[],
  hasLayout: (name: string) => boolean,
): readonly KeyFault[] {
  return [
    ['layout', layoutFault(data.layout, layoutNames, hasLayout)],
    ['permalink', permalinkFault(data.permalink, Boolean(data.permalinkBypassOutputDir))],
    ['pagination', paginationFault(data)],
  ];
}

/** A key that is itself at fault is marked, else its value. */
function problemsAt(frontMatter: YamlBlock, faults: readonly KeyFault[]): readonly Problem[] {
  if (faults.every(([, fault]) => !fault)) return [];
  const locate = yamlLocator(frontMatter);
  return faults.flatMap(([key, fault]) => {
    if (!fault) return [];
    const { start, end } = fault.code === 'key/reserved' ? locate.key([key]) : locate.value([key]);
    return [problemAt(frontMatter.source, start, end, fault)];
  });
}

/** Eleventy fills these itself. */
const RESERVED = ['content', 'collections', 'page', 'eleventy', 'pkg'] as const;

function layoutFault(
  layout: unknown,
  names: () => readonly string[],
  hasLayout: (name: string) => boolean,
): Finding | undefined {
  if (typeof layout !== 'string' || layout === '' || hasLayout(layout)) return undefined;
  const near = nearestFile(layout, names());
  return {
    code: 'layout/missing',
    what: `There is no layout "${layout}".`,
    why: 'The page cannot be printed.',
    fix: near === undefined ? 'Create it, or name another layout.' : writeText(near),
  };
}

function dateFault(date: unknown): Finding | undefined {
  if (typeof date !== 'string' || /^(last |created|git )/i.test(date)) return undefined;
  const found = readMoment(date, 'UTC');
  // JavaScript takes other forms as well, and 30 February for a day in March.
  if (!Number.isNaN(Date.parse(date)) && ('epoch' in found || !/^\d{4}-\d{2}-\d{2}/.test(date))) return undefined;
  const { what, fix } =
    'epoch' in found ? { what: 'is not a date', fix: 'Write year-month-day, such as 2022-02-07.' } : found;
  return {
    code: 'date/invalid',
    what: `"date" is "${date}", which ${what}.`,
    why: 'Eleventy cannot put the page in order.',
    fix,
  };
}

function tagsFault(tags: unknown): Finding | undefined {
  if (!tags || typeof tags === 'string' || Array.isArray(tags)) return undefined;
  return {
    code: 'value/type',
    what: '"tags" is neither text nor a list.',
    why: 'Eleventy cannot put the page into a collection.',
    fix: 'Write a list, such as tags: [help].',
  };
}

function paginationFault({ pagination }: FrontMatter): Finding | undefined {
  if (!pagination || (isRecord(pagination) && 'size' in pagination)) return undefined;
  return {
    code: 'key/missing',
    what: isRecord(pagination) ? '"pagination" has no "size".' : '"pagination" has no keys of its own.',
    why: 'Eleventy cannot tell how many things belong on a page.',
    fix: 'Write below it, indented by two spaces, data: with the name of a list and size: with a number.',
  };
}

function reservedFault(key: string): Finding {
  return {
    code: 'key/reserved',
    what: `"${key}" is a key that Eleventy keeps for itself.`,
    why: 'Layouts and lists rely on what Eleventy writes there.',
    fix: 'Choose another name for the key.',
  };
}
