/** Arguments of the shortcodes in an article: read, checked against the element's schema, placed in the file. */
import type { ArgumentPlace, ElementUse } from '../content/document.ts';
import type { Element } from '../content/element.ts';
import { meantKey } from '../core/meant-keys.ts';
import type { Problem } from '../core/problem.ts';
import { textToWrite } from '../core/remedies.ts';
import { type Argument, isVariable, readArguments } from '../core/shortcode-arguments.ts';
import { type Finding, problemAt, type SourceFile } from '../core/source.ts';
import type { Span } from '../core/yaml.ts';
import type { TagUse } from './element-rules.ts';
import { wordsWithin } from './enclosed-words.ts';
import { namedNumber } from './missing-equals.ts';
import { roleOf, type Shortcodes } from './shortcodes.ts';
import { readTemplateArguments, siteArguments } from './site-values.ts';
import { surplusFinding } from './surplus-arguments.ts';
import type { Tag } from './tags.ts';
import { misfitFinding, unquotedValues } from './unquoted-values.ts';

/** All uses, as far as their arguments can be used. */
export interface ReadUses {
  readonly usesByTag: ReadonlyMap<number, ElementUse>;
  /** Uses with an argument that is wrong, without it, and those that cannot be printed. */
  readonly doubtful: readonly ElementUse[];
  readonly siteValues: ReadonlyMap<number, readonly unknown[]>;
  readonly problems: readonly Problem[];
}

/** Reads the arguments of every tag that opens or stands, or was meant to. */
export function readElementUses(
  source: SourceFile,
  tags: readonly Tag[],
  roles: ReadonlyMap<number, TagUse>,
  shortcodes: Shortcodes,
): ReadUses {
  const usesByTag = new Map<number, ElementUse>();
  const doubtful: ElementUse[] = [];
  const siteValues = new Map<number, readonly unknown[]>();
  const problems: Problem[] = [];

  for (const tag of tags) {
    const use = roles.get(tag.number);
    if (use === 'closes') problems.push(...endArguments(source, tag));
    const role = roleOf(tag.name, shortcodes);
    const isPlaced = use === 'opens' || use === 'stands';
    // What an element says can be wrong too when it is never closed, or stands where it cannot be.
    const isAstray = (use === undefined || use === 'problem') && tag.finished && role.role === 'element';
    if (!isPlaced && !isAstray) continue;
    if (isAstray && wordsWithin(tag, shortcodes) !== undefined) continue;
    const isLoose = role.role === 'site' && shortcodes.inTemplates === true;
    const read = isLoose ? readTemplateArguments(tag.argumentsText) : readArguments(tag.argumentsText);
    const element = role.role === 'element' ? role.element : undefined;
    if ('what' in read) {
      const misfit = element && read.bare ? misfitFinding(element, read.bare) : undefined;
      const finding = misfit ?? {
        code: 'shortcode/syntax',
        what: read.what,
        why: `{% ${tag.name} %} cannot be printed until its arguments can be read.`,
        fix: read.fix,
      };
      problems.push(problemAt(source, tag.argumentsStart + read.start, tag.argumentsStart + read.end, finding));
      continue;
    }
    // What a template puts in is known when it is run.
    if (shortcodes.areRun && holdsVariable(read)) continue;
    const before = problems.length;
    if (!isLoose) problems.push(...unquotedValues(source, tag, read, element));
    if (problems.length > before) continue;
    if (role.role === 'site') {
      siteValues.set(tag.number, siteArguments(read));
    } else if (element) {
      const { values, places, problems: found } = elementValues(source, tag, element, read);
      problems.push(...found);
      const use = useOf(tag, element, values, places, endTagOf(tag, tags, roles));
      if (isPlaced && found.length === 0) usesByTag.set(tag.number, use);
      else doubtful.push(use);
    }
  }
  return { usesByTag, doubtful, siteValues, problems };
}

function holdsVariable(given: readonly Argument[]): boolean {
  return given.some(({ value }) => [value].flat().some((each) => isVariable(each)));
}

function useOf(
  tag: Tag,
  element: Element,
  values: Readonly<Record<string, unknown>>,
  places: ReadonlyMap<string, ArgumentPlace>,
  end: Tag | undefined,
): ElementUse {
  return {
    element,
    values,
    places,
    start: tag.start,
    end: tag.end,
    contentStart: tag.end,
    contentEnd: end?.start ?? tag.end,
  };
}

/** The end tag of an opening one, counting those of the same name between. */
function endTagOf(open: Tag, tags: readonly Tag[], roles: ReadonlyMap<number, TagUse>): Tag | undefined {
  let depth = 0;
  for (const tag of tags.slice(open.number)) {
    const use = roles.get(tag.number);
    if (tag.name === open.name && use === 'opens') depth += 1;
    if (tag.name === `end${open.name}` && use === 'closes') depth -= 1;
    if (depth === 0) return tag;
  }
  return undefined;
}

/** Most uses have no argument at all. */
const NO_PLACES: ReadonlyMap<string, ArgumentPlace> = new Map();

function elementValues(
  source: SourceFile,
  tag: Tag,
  element: Element,
  given: readonly Argument[],
): {
  readonly values: Readonly<Record<string, unknown>>;
  readonly places: ReadonlyMap<string, ArgumentPlace>;
  readonly problems: readonly Problem[];
} {
  const problems: Problem[] = [];
  const places = new Map<string, Argument>();
  const problem = ({ start, end }: Span, finding: Finding) =>
    problems.push(problemAt(source, tag.argumentsStart + start, tag.argumentsStart + end, finding));

  let position = 0;
  let isInList = false;
  for (const [index, argument] of given.entries()) {
    const isText = typeof argument.value === 'string';
    // `only="A", "B"`: where a list belongs, what follows its first value is told with it.
    if (isInList && isText && argument.name === undefined) continue;
    isInList = isText && 'items' in (element.schema.properties[argument.name ?? ''] ?? {});
    const name = argument.name ?? element.positional[position];
    if (argument.name === undefined) position += 1;
    if (name === undefined) {
      const fix = decimalFix(tag.argumentsText, given[index - 1], argument) ?? namedNumber(argument.value, element);
      const surplus = surplusFinding(element, given);
      problem(argument, { ...surplus, fix: fix ?? surplus.fix });
    } else if (places.has(name)) {
      problem(spanOfName(argument), {
        code: 'argument/duplicate',
        what: `"${name}" is given twice.`,
        why: 'Only one of them can count.',
        fix: `Remove this, or the "${name}" before it.`,
      });
    } else {
      places.set(name, argument);
    }
  }

  // A name such as `__proto__` is a name like any other.
  const values = Object.fromEntries([...places].map(([name, { value }]) => [name, value]));
  const unsound = new Set<unknown>();
  for (const fault of element.check(values)) {
    // What stands twice can be looked up all the same.
    if (fault.finding.code !== 'argument/duplicate') unsound.add(fault.path[0]);
    const argument = places.get(String(fault.path[0]));
    const item = argument?.items?.[Number(fault.path[1])];
    if (argument && fault.at === 'key') problem(spanOfName(argument), renamed(argument, fault.finding, element, tag));
    else if (argument) problem(item ?? spanOfValue(argument), fault.finding);
    else problems.push(problemAt(source, tag.start, tag.end, fault.finding));
  }
  // Under a name that is almost right, what stands there can be looked up as well.
  for (const [name, argument] of [...places]) {
    const meant = unsound.has(name) ? meantKey(name, element.schema) : undefined;
    if (meant === undefined || meant in values) continue;
    const { value } = argument;
    if (element.check({ ...values, [meant]: value }).some(({ path }) => path[0] === meant)) continue;
    values[meant] = value;
    places.set(meant, argument);
  }
  const inFile = ({ start, end }: Span): Span => ({
    start: tag.argumentsStart + start,
    end: tag.argumentsStart + end,
  });
  const placeOf = (argument: Argument): ArgumentPlace => ({
    ...inFile(spanOfValue(argument)),
    ...(argument.items && { items: argument.items.map(inFile) }),
  });
  if (places.size === 0) return { values, places: NO_PLACES, problems };
  return {
    values: Object.fromEntries(Object.entries(values).filter(([name]) => !unsound.has(name))),
    places: new Map([...places].map(([name, argument]) => [name, placeOf(argument)])),
    problems,
  };
}

/** `3,5` is two arguments, and was meant to be 3.5. */
function decimalFix(text: string, before: Argument | undefined, { value, start }: Argument): string | undefined {
  const isNumber = typeof before?.value === 'number' && typeof value === 'number';
  return isNumber && text.slice(before.end, start) === ',' ? `Write ${before.value}.${value}` : undefined;
}

/** What to say of a wrong name; where the value under the right one would be no list, both are to be written. */
function renamed({ value, start, end }: Argument, finding: Finding, element: Element, tag: Tag): Finding {
  const meant = textToWrite(finding.fix);
  if (meant === undefined || typeof value !== 'string') return finding;
  const written = element
    .check({ [meant]: value })
    .map(({ finding: { fix } }) => fix)
    .find((fix) => fix.startsWith(`Write ${meant}=[`));
  if (written === undefined) return finding;
  return { ...finding, fix: `${written.replace(/\.$/, '')} in place of ${tag.argumentsText.slice(start, end)}.` };
}

/** Where the name of an argument stands; of one without a name, the value. */
function spanOfName({ name, start, end }: Argument): Span {
  return { start, end: name === undefined ? end : start + name.length };
}

function spanOfValue({ valueStart, end }: Argument): Span {
  return { start: valueStart, end };
}

/** An end says nothing but which shortcode it ends. */
function endArguments(source: SourceFile, tag: Tag): readonly Problem[] {
  const text = tag.argumentsText.trim();
  if (text === '') return [];
  const start = tag.argumentsStart + tag.argumentsText.indexOf(text);
  return [
    problemAt(source, start, start + text.length, {
      code: 'argument/unknown',
      what: `{% ${tag.name} %} takes no argument.`,
      why: 'It would be ignored, and nobody would notice.',
      fix: `Move it to {% ${tag.name.slice(3)} %}, or remove it.`,
    }),
  ];
}
