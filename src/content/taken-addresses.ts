/** Taken addresses: two articles cannot have one address. */
import type { Problem } from '../core/problem.ts';
import { type Finding, problemAt, problemOf } from '../core/source.ts';
import { yamlLocator } from '../core/yaml.ts';
import type { ArticleAddress } from './addresses.ts';

/** A problem of an article's address: at its `permalink`, or at the beginning of the file whose name and section make it. */
export function takenAddress(
  { file: { source, yaml }, fromPermalink }: ArticleAddress,
  finding: Pick<Finding, 'what' | 'why'> & Partial<Finding>,
): Problem {
  const whole = {
    code: 'url/taken',
    fix: fromPermalink
      ? 'Write another permalink, or remove it.'
      : 'Rename the file, give the article a section, or give it a permalink.',
    ...finding,
  } as const;
  if (!yaml) return problemOf(source.path, whole);
  const { start, end } = fromPermalink
    ? yamlLocator(yaml).value(['permalink'])
    : { start: 0, end: Math.max(yaml.start - 1, 1) };
  return problemAt(source, start, end, whole);
}

/** Two articles with one address: each of them is told about the others. */
export function takenAddresses(addresses: readonly ArticleAddress[]): readonly Problem[] {
  const byUrl = new Map<string, ArticleAddress[]>();
  for (const address of addresses) {
    // `/x`, `/x/` and `/x/index.html` are one page, and on many machines `/X/` as well.
    const key = address.url.toLowerCase().replace(/\/?(?:index\.html)?$/, '/');
    byUrl.set(key, [...(byUrl.get(key) ?? []), address]);
  }
  return [...byUrl.values()]
    .filter((sharing) => sharing.length > 1)
    .flatMap((sharing) =>
      sharing.map((address) => {
        const others = sharing.filter((other) => other !== address).map(({ file }) => file.source.path);
        return takenAddress(address, {
          what: `Its address ${address.url} is also that of ${others.join(' and ')}.`,
          why: 'One of them would overwrite the other.',
          fix: 'Rename one of the files, or give one of them a permalink.',
        });
      }),
    );
}
