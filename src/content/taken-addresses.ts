/** Taken addresses: two articles cannot have one address. */
import type { Problem, Severity } from '../core/problem.ts';
import { problemAt, problemOf } from '../core/source.ts';
import { yamlLocator } from '../core/yaml.ts';
import type { ArticleAddress } from './addresses.ts';

/**
 * An article whose address belongs to another page of the site. An ordinary page wins on purpose, which is worth a
 * warning; a generated one would be lost.
 */
export function takenByPage(file: string, url: string, owner: string, severity: Severity): Problem {
  return problemOf(file, {
    code: 'url/taken',
    severity,
    what: `Its address ${url} is also that of ${owner}.`,
    why: 'Readers would never see the article.',
    fix: 'Rename the file, give the article a section, or give it a permalink.',
  });
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
