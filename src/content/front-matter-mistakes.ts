/** Front matter mistakes: what an author most likely did where a file does not begin with a line `---`. */
import { mergedVersions } from '../core/merged-versions.ts';
import type { Problem } from '../core/problem.ts';
import { type Finding, placeOf, problemAt, type SourceFile } from '../core/source.ts';
import type { Span } from '../core/yaml.ts';

const BEGIN = 'Begin the file with a line ---, then title, standfirst and date, then another line ---.';

/** What is wrong with a file that has no front matter. */
export function missingFrontMatter(source: SourceFile): Problem {
  const { text } = source;
  const start = Math.max(text.search(/\S/), 0);
  const [line = ''] = text.slice(start).split('\n', 1);
  const finding = findingOf(line.trim(), start, lineOfLateBeginning(source));
  if (start > 0 && line.startsWith('---')) return problemAt(source, 0, text.search(/[^ \t]/), finding);
  return problemAt(source, start, start + line.trimEnd().length, finding);
}

/** The line of a `---` with keys below it, further down. */
function lineOfLateBeginning(source: SourceFile): number | undefined {
  const found = /^---[ \t]*\n(?=["']?[\w-]+["']?\s*:[^\n]*\n(?:[^\n]*\n)*?---[ \t]*(?:\n|$))/m.exec(source.text);
  return found ? placeOf(source, found.index, found.index).line : undefined;
}

function findingOf(line: string, start: number, late: number | undefined): Finding {
  const missing = (what: string, fix = BEGIN): Finding => ({
    code: 'front-matter/missing',
    what,
    why: 'Without front matter the article has no headline and no date.',
    fix,
  });
  const foreign = (what: string, fix: string): Finding => ({
    code: 'front-matter/language',
    what,
    why: 'Only YAML is read here: its keys would reach readers as text.',
    fix,
  });
  if (line === '') return missing('The file is empty.');
  if (/^<{7}(?: |$)/.test(line)) return missing(mergedVersions.what, mergedVersions.fix);
  if (/^\+\+\+$/.test(line))
    return foreign(
      'The front matter begins with +++, so it is TOML.',
      'Write --- in place of both lines +++, and each line as "key: value" in place of "key = value"; an article needs title, standfirst and date, unless the site asks for others.',
    );
  if (/^(?:;;;|\{)/.test(line))
    return foreign(
      'The front matter is JSON.',
      'Write a line --- above and below it, and each line as "key: value", without braces, commas and quotation marks around keys; an article needs title, standfirst and date, unless the site asks for others.',
    );
  if (start > 0 && line.startsWith('---'))
    return missing(
      'Empty lines or spaces stand here, before the "---", and front matter has to begin the file.',
      'Remove them, so that the --- is the first thing in the file.',
    );
  if (/^(?:[-—–]|- - -)+$/.test(line))
    return missing(
      `The first line is "${line}", and front matter begins with exactly three hyphens.`,
      'Write it as ---, and the line that ends the front matter as well.',
    );
  if (/^["'“]?[\w-]+["'”]?\s*[:：]/.test(line))
    return missing(
      'The front matter has no line --- above it, so its keys would be text.',
      'Write a line --- above this one, and another below the last key.',
    );
  if (late !== undefined)
    return missing(
      `The front matter begins in line ${late}, and has to begin the file.`,
      `Move what stands above line ${late} below the front matter, or remove it.`,
    );
  return missing('The first line is not "---", so the file has no front matter.');
}

/** A first line such as `---json`. `rest` is what follows the hyphens. */
export function otherLanguage(source: SourceFile, rest: string): Problem {
  const language = rest.trim();
  const indent = rest.length - rest.trimStart().length;
  if (/^[\w-]+\s*:/.test(language))
    return problemAt(source, 3 + indent, 3 + rest.trimEnd().length, {
      code: 'front-matter/language',
      what: 'A key stands on the first line, after the "---".',
      why: 'It would be taken for the name of a language and not be read.',
      fix: 'Write it on a line of its own, below the ---.',
    });
  return problemAt(source, 0, 3 + rest.trimEnd().length, {
    code: 'front-matter/language',
    what: `The front matter says it is "${language}". Only YAML is read, and nothing in an article is ever run as a program.`,
    why: 'An article that can run code could do anything to the machine that builds the site.',
    fix: 'Write the first line as --- alone, and the front matter as YAML.',
  });
}

/** The first line below the opening one that cannot be part of YAML: it begins with no key, hyphen or comment. */
export function lineWithoutKey(source: SourceFile, start: number): (Span & { readonly line: number }) | undefined {
  const ends = /^(?:[ \t]*(?:-{4,}|--|[—–][-—–]*|- - -)|[ \t]+---)[ \t]*$/m;
  const prose = /^(?!\s|#|- |-$|["'“]?[^\s:][^:\n]*[:：](?:\s|$))\S.*$/m;
  const rest = source.text.slice(start);
  const [first] = [ends.exec(rest), prose.exec(rest)]
    .filter((match) => match !== null)
    .sort((a, b) => a.index - b.index);
  if (!first) return undefined;
  const at = start + first.index + (first[0].length - first[0].trimStart().length);
  return { start: at, end: at + first[0].trim().length, line: placeOf(source, at, at).line };
}
