/** Taken addresses: two articles cannot have one address. */
import type { Problem } from '../core/problem.ts';
import { type Finding, problemAt, problemOf } from '../core/source.ts';
import { yamlLocator } from '../core/yaml.ts';
import { type ArticleAddress, usualAddress } from './addresses.ts';

/** A problem of an article's address: at its `permalink`, or at the beginning of the file whose name and section make it. */
export function takenAddress(
  address: ArticleAddress,
  finding: Pick<Finding, 'what' | 'why'> & Partial<Finding>,
): Problem {
  const { source, yaml } = address.file;
  const whole = { code: 'url/taken', fix: otherAddress(address), ...finding } as const;
  if (!yaml) return problemOf(source.path, whole);
  const { start, end } = address.fromPermalink
    ? yamlLocator(yaml).value(['permalink'])
    : { start: 0, end: Math.max(yaml.start - 1, 1) };
  return problemAt(source, start, end, whole);
}

/** How an article gets another address than the one it has. */
function otherAddress({ file: { source, typed }, url, fromPermalink }: ArticleAddress): string {
  const usual = usualAddress(typed.section, source.path);
  if (fromPermalink && usual === url) return 'Change this permalink, or remove it and rename the file.';
  if (fromPermalink) return `Remove this permalink, which makes the address ${usual}, or change it.`;
  return typed.section === undefined
    ? 'Add section: and the section it belongs to, or rename the file.'
    : 'Rename the file, or give it a permalink.';
}

/** Two articles with one address: each of them is told about the others. */
export function takenAddresses(addresses: readonly ArticleAddress[]): readonly Problem[] {
  const byUrl = new Map<string, ArticleAddress[]>();
  for (const address of addresses) {
    const key = plainAddress(address.url);
    const sharing = byUrl.get(key);
    if (sharing) sharing.push(address);
    else byUrl.set(key, [address]);
  }
  return [...byUrl]
    .filter(([, sharing]) => sharing.length > 1)
    .flatMap(([url, sharing]) => {
      const free = freeAddresses(url, sharing.length, byUrl);
      return sharing.map((address, index) => {
        const others = sharing.filter((other) => other !== address);
        const chosen = others.filter(({ fromPermalink }) => fromPermalink).map(pathOf);
        return takenAddress(address, {
          what: `Its address ${address.url} is also that of ${others.map(pathOf).join(' and ')}.`,
          why: 'One of them would overwrite the other.',
          fix: address.fromPermalink
            ? `Change this permalink, for example ${free[index]}.`
            : chosen.length === others.length
              ? `Change the permalink of ${chosen.join(' and ')}; or rename this file.`
              : `Rename the file, or write another address, for example  permalink: ${free[index]}`,
        });
      });
    });
}

function pathOf({ file }: ArticleAddress): string {
  return file.source.path;
}

/** `/x`, `/x/` and `/x/index.html` are one page, and on many machines `/X/` as well. */
function plainAddress(url: string): string {
  return url.toLowerCase().replace(/\/?(?:index\.html)?$/, '/');
}

/** Addresses like one that is taken, which nothing has. */
function freeAddresses(url: string, count: number, taken: ReadonlyMap<string, unknown>): readonly string[] {
  const free: string[] = [];
  for (let number = 2; free.length < count; number += 1) {
    const address = url === '/' ? `/article-${number}/` : url.replace(/\/$/, `-${number}/`);
    if (!taken.has(address)) free.push(address);
  }
  return free;
}
