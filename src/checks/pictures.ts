/** Picture check: every picture that an article names is there, on this machine, and has a text alternative. */
import type { EditorialCheck, ProjectFiles } from '../content/editorial-check.ts';
import { isElsewhere } from '../content/link-address.ts';
import { ownComputerFinding } from '../content/own-computer.ts';
import { pictureFile } from '../content/picture-files.ts';
import { alternativeFinding, alternativeProblems } from '../content/text-alternatives.ts';
import type { Problem } from '../core/problem.ts';
import { writeText } from '../core/remedies.ts';
import { type Finding, problemAt } from '../core/source.ts';
import { isRecord, yamlLocator } from '../core/yaml.ts';
import { markdownPicture } from './markdown-pictures.ts';
import { quotedFinding, titledFinding, withoutMarks } from './quoted-addresses.ts';
import { spacedPicture } from './spaced-pictures.ts';
import { writtenIn } from './written-paths.ts';

/** Finds pictures that are missing, remote, or without words. */
export const checkPictures: EditorialCheck = {
  lasting: false,
  run: ({ source, frontMatter, typed, document, catalogue, rootIsForeign, fileExists, nearFile }) => {
    const files = { fileExists, nearFile };
    const problems: Problem[] = [];
    const isOurs = (src: string) => !(rootIsForeign && src.startsWith('/') && !src.startsWith('//'));
    const known = new Map<string, Finding | undefined>();
    // Where a picture may be instead is looked for on the disk, and for each address once.
    const findingOf = (src: string): Finding | undefined => {
      if (!isOurs(src)) return undefined;
      if (!known.has(src)) known.set(src, pictureFinding(src, source.path, files));
      return known.get(src);
    };
    const lead = isRecord(typed.image) ? typed.image.src : undefined;

    if (frontMatter && typeof lead === 'string' && lead !== '') {
      const finding = findingOf(lead);
      if (finding) {
        const { start, end } = yamlLocator(frontMatter).value(['image', 'src']);
        problems.push(problemAt(source, start, end, weighed(finding, rootIsForeign)));
      }
    }
    if (frontMatter) problems.push(...alternativeProblems(source, frontMatter, typed.image, ['image']));
    for (const { src, alt, caption, start, end, address } of document.pictures) {
      const finding = findingOf(src);
      if (finding) problems.push(problemAt(source, address.start, address.end, weighed(finding, rootIsForeign)));
      // One without an address is written anew, with its words.
      if (alt.trim() === '' && src.trim() !== '') problems.push(problemAt(source, start, end, noAlt));
      const ofAlt = alternativeFinding(alt, caption);
      if (ofAlt) {
        const at = source.text.slice(start, end).indexOf(alt);
        const from = at < 0 ? start : start + at;
        problems.push(problemAt(source, from, at < 0 ? end : from + alt.length, ofAlt));
      }
    }
    for (const picture of document.unreadPictures ?? [])
      problems.push(problemAt(source, picture.start, picture.end, spacedPicture(picture, source.path, files)));
    for (const { address, alt, start, end } of document.links) {
      const isOfSite = catalogue !== undefined && address.startsWith(`${catalogue.site.url}/`);
      if (alt === undefined || isOfSite || !isElsewhere(address) || /^data:/i.test(address)) continue;
      const finding = pictureFinding(address, source.path, files);
      if (finding)
        problems.push(
          problemAt(source, start, end, { ...weighed(finding, rootIsForeign), fix: inMarkdown(alt, address) }),
        );
    }
    for (const use of [...document.uses, ...document.doubtfulUses]) {
      for (const { argument, src } of use.element.pictures(use.values)) {
        const finding = findingOf(src);
        const { start, end } = use.places.get(argument) ?? use;
        if (finding) problems.push(problemAt(source, start, end, finding));
        const { alt } = use.values;
        const [ofAlt, words] = [typeof alt === 'string' && alternativeFinding(alt, ''), use.places.get('alt')];
        if (ofAlt && words) problems.push(problemAt(source, words.start, words.end, ofAlt));
      }
    }
    return problems;
  },
};

/** How the picture of a tag is written so that it is made in all its sizes. */
function inMarkdown(alt: string, address: string): string {
  const [, name = 'name.jpg'] = /([^\\/]+\.[a-z]{3,4})(?:[?#].*)?$/i.exec(address) ?? [];
  return `Save it beside the article, and write ${markdownPicture(alt, name.replace(/\s+|%20/g, '-'))} in place of the tag.`;
}

/** A site that exists has pictures elsewhere, and is not to stand still for them. */
function weighed(finding: Finding, siteExists: boolean): Finding {
  return siteExists && finding.code === 'picture/remote' ? { ...finding, severity: 'warning' } : finding;
}

/** What is wrong with a picture that a file names, which messages call `mentionedIn`: it is on another server, or not there. */
export function pictureFinding(
  src: string,
  from: string,
  files: ProjectFiles,
  mentionedIn = 'the article',
): Finding | undefined {
  const bare = withoutMarks(src);
  if (bare !== undefined) return quotedFinding(src, bare, pictureFinding(bare, from, files, mentionedIn), missing(src));
  const titled = titledFinding(src, { code: 'picture/missing', why: EMPTY_FRAME });
  if (titled) return titled;
  const onOneComputer = ownComputerFinding(src, { code: 'picture/missing', why: EMPTY_FRAME }, mentionedIn);
  if (onOneComputer) return onOneComputer;
  if (isElsewhere(src)) {
    return {
      code: 'picture/remote',
      what: `The picture is on another server: ${src}.`,
      why: 'Readers would be seen by that server, the picture cannot be made small for phones, and it can vanish.',
      fix: `Save it beside ${mentionedIn} and write its file name.`,
    };
  }
  if (src.trim() === '') {
    return {
      code: 'picture/missing',
      what: 'The picture has no file name.',
      why: EMPTY_FRAME,
      fix: 'Write it between the round brackets: ![Two reporters on a roof](roof.jpg).',
    };
  }
  const file = pictureFile(src, from);
  if (files.fileExists(file)) return undefined;
  if (src.includes('\\')) {
    return {
      code: 'picture/missing',
      what: `"${src}" has backslashes, which only Windows takes for folders.`,
      why: EMPTY_FRAME,
      fix: writeText(src.replaceAll('\\', '/')),
    };
  }
  const near = files.nearFile(file, from);
  const elsewhere = src.startsWith('/')
    ? 'Correct the path; with / it begins at the folder of the project.'
    : `Put the picture beside ${mentionedIn}, or correct the name.`;
  if (near === undefined) return { ...missing(file), fix: elsewhere };
  return { ...missing(file), fix: writeText(writtenIn(from, near, src)) };
}

const EMPTY_FRAME = 'Readers would see an empty frame.';

function missing(file: string): Omit<Finding, 'fix'> {
  return { code: 'picture/missing', what: `There is no file ${file}.`, why: EMPTY_FRAME };
}

/** What to say of a picture of Markdown without words. */
export const noAlt: Finding = {
  code: 'picture/no-alt',
  what: 'The picture has no text alternative.',
  why: 'Readers who cannot see it would not know that it is there.',
  fix: 'Say between the brackets what it shows: ![Two reporters on a roof](roof.jpg).',
};
