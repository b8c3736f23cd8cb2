/** Ranked list check: the entries of an article's front matter are printed, stand once each, and can be watched. */
import type { CheckedFile, EditorialCheck } from '../content/editorial-check.ts';
import { placedFaults } from '../content/fault-places.ts';
import type { Catalogue } from '../content/model.ts';
import { unavailableFinding } from '../content/ranked-entries.ts';
import type { Fault } from '../core/fault.ts';
import { nearest } from '../core/nearest.ts';
import { isRecord } from '../core/yaml.ts';

/** Looks at the front matter; what a shortcode names itself, it checks itself. */
export const checkRankedLists: EditorialCheck = {
  lasting: false,
  run: (checked) => {
    const { typed, frontMatter, siteKeys, catalogue, document } = checked;
    const { entries } = typed;
    if (!catalogue || !frontMatter || !Array.isArray(entries) || siteKeys?.has('entries')) return [];
    const uses = document.uses.filter(({ element, values }) => element.name === 'ranked-list' && !values.shows);
    const faults = [
      ...(uses.length === 0 && !document.hasForeignMarkup && !isAttempted(checked) ? [unplaced] : []),
      ...entryFaults(
        entries,
        { catalogue, now: checked.now },
        uses.some(({ values }) => values.unavailable !== 'drop'),
      ),
    ];
    return faults.length > 0 ? placedFaults(frontMatter, faults) : [];
  },
};

/** Whether a shortcode that cannot be read, and is reported for that, was most likely to print them. */
function isAttempted({ source, document }: CheckedFile): boolean {
  if (BROKEN.test(source.text)) return true;
  const read = new Set(document.uses.map(({ start }) => start));
  return Array.from(source.text.matchAll(/\{%-?\s*([\w-]+)/g)).some(
    ({ index, 1: name = '' }) => !read.has(index) && nearest(name, ['entries']) !== undefined,
  );
}

/** `entries %}`, `{{ entries }}` and the like, which is no tag. */
const BROKEN = /(?<!\{%-?[^\S\n]*)\bentries\b[^{}\n]*(?:%[\]})>]|\}\})/;

const unplaced: Fault = {
  path: ['entries'],
  at: 'key',
  finding: {
    code: 'list/unplaced',
    what: 'The article has entries, and nothing in its text prints them.',
    why: 'Readers would not see the list.',
    fix: 'Write {% entries %} on a line of its own, where the list is to stand.',
  },
};

function entryFaults(
  entries: readonly unknown[],
  world: Pick<Required<CheckedFile>, 'now'> & { readonly catalogue: Catalogue },
  areAllPrinted: boolean,
): readonly Fault[] {
  const seen = new Set<string>();
  return entries.flatMap((entry, index): readonly Fault[] => {
    const id = isRecord(entry) ? entry.show : undefined;
    const show = typeof id === 'string' ? world.catalogue.shows.get(id) : undefined;
    if (!show) return [];
    const isTwice = seen.has(show.id);
    seen.add(show.id);
    const finding = isTwice ? namedTwice(show.id) : areAllPrinted ? unavailableFinding(show, world) : undefined;
    return finding ? [{ path: ['entries', index, 'show'], at: 'value', finding }] : [];
  });
}

function namedTwice(id: string): Fault['finding'] {
  return {
    code: 'value/duplicate',
    what: `"${id}" has a place in the list already.`,
    why: 'Readers could not tell which of the two places is meant.',
    fix: 'Remove one of them.',
  };
}
