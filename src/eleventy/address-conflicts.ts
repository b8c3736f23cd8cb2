/** Address conflicts: articles and ordinary pages at an address that something else has or needs. */
import type { ArticleAddress } from '../content/addresses.ts';
import { takenAddress } from '../content/taken-addresses.ts';
import type { Problem } from '../core/problem.ts';
import type { Page } from '../pages/page.ts';

/** Articles whose address a generated page has, or would have as soon as there is more to list. */
export function articleConflicts(addresses: readonly ArticleAddress[], generated: readonly Page[]): readonly Problem[] {
  const others = new Map(generated.filter(({ source }) => source === undefined).map((page) => [page.url, page.kind]));
  return addresses.flatMap((address) => {
    const { url } = address;
    const kind = others.get(url);
    if (kind !== undefined)
      return [
        takenAddress(address, {
          what: `Its address ${url} is also that of the generated page "${kind}".`,
          why: 'Readers would never see the article.',
        }),
      ];
    const reason = reservedFor(url, others);
    if (reason === undefined) return [];
    return [
      takenAddress(address, {
        code: 'url/reserved',
        what: `Its address ${url} is kept for ${reason}.`,
        why: 'The article would be overwritten, or keep the site from being written, sooner or later.',
      }),
    ];
  });
}

/** Articles whose address an ordinary page has. The page wins on purpose, which is worth a warning. */
export function givenWay(
  addresses: readonly ArticleAddress[],
  owners: ReadonlyMap<string, string>,
): readonly Problem[] {
  return addresses.flatMap((address) => {
    const owner = owners.get(address.url);
    if (owner === undefined) return [];
    return [
      takenAddress(address, {
        severity: 'warning',
        what: `Its address ${address.url} is also that of ${owner}.`,
        why: 'Readers would never see the article.',
      }),
    ];
  });
}

function reservedFor(url: string, others: ReadonlyMap<string, string>): string | undefined {
  if (/^\/(?:pictures|assets)\//.test(url)) return `the site’s ${url.startsWith('/p') ? 'pictures' : 'style sheet'}`;
  const file = url.slice(0, -1);
  if (others.has(file)) return `the generated file ${file}`;
  const listing = /^(.*\/)page\/\d+\/$/.exec(url)?.[1];
  return listing !== undefined && others.has(listing) ? `older articles of ${listing}` : undefined;
}
