/** Taken addresses: two articles cannot have one address. */
import type { Problem } from '../core/problem.ts';
import { type Finding, problemAt, problemOf } from '../core/source.ts';
import { yamlLocator } from '../core/yaml.ts';
import type { ArticleAddress } from './addresses.ts';
import type { Article } from './model.ts';

/** A problem of an article's address: at its `permalink`, or at the beginning of the file whose name and section make it. */
export function takenAddress(
  { source, data, frontMatter }: Article,
  finding: Pick<Finding, 'what' | 'why'> & Partial<Finding>,
): Problem {
  const whole = {
    code: 'url/taken',
    fix: 'Rename the file, give the article a section, or give it a permalink.',
    ...finding,
  } as const;
  if (data.permalink === undefined) return problemAt(source, 0, Math.max(frontMatter.start - 1, 1), whole);
  const { start, end } = yamlLocator(frontMatter).value(['permalink']);
  return problemAt(source, start, end, { ...whole, fix: 'Write another permalink, or remove it.' });
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
        const finding = {
          code: 'url/taken',
          what: `Its address ${address.url} is also that of ${others.join(' and ')}.`,
          why: 'One of them would overwrite the other.',
          fix: 'Rename one of the files, or give one of them a permalink.',
        } as const;
        const yaml = address.file.yaml;
        if (!yaml) return problemOf(address.file.source.path, finding);
        if (!address.fromPermalink) return problemAt(address.file.source, 0, Math.max(yaml.start - 1, 1), finding);
        const { start, end } = yamlLocator(yaml).value(['permalink']);
        return problemAt(address.file.source, start, end, finding);
      }),
    );
}
