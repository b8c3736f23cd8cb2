/** Address conflicts: articles and ordinary pages at an address that something else has or needs. */
import type { ArticleAddress } from '../content/addresses.ts';
import { takenAddress } from '../content/taken-addresses.ts';
import type { Problem } from '../core/problem.ts';
import type { Page } from '../pages/page.ts';

/** Articles whose address a generated page has, or would have as soon as there is more to list. */
export function articleConflicts(addresses: readonly ArticleAddress[], generated: readonly Page[]): readonly Problem[] {
  const others = new Map(generated.filter(({ source }) => source === undefined).map((page) => [page.url, page]));
  return addresses.flatMap((address) => {
    const { url } = address;
    const other = others.get(url);
    if (other)
      return [
        takenAddress(address, {
          what: `Its address ${url} is also that of ${calledAs(other)}.`,
          why: 'Readers would never see the article.',
        }),
      ];
    const reserved = reservedFor(url, others);
    if (!reserved) return [];
    return [
      takenAddress(address, {
        code: 'url/reserved',
        what: `Its address ${url} is kept for ${reserved.owner}.`,
        why: reserved.why,
      }),
    ];
  });
}

/** A page as an author knows it. */
function calledAs({ kind, subject }: Page): string {
  if (kind === 'home') return 'the home page';
  return subject === undefined ? 'a page that the site makes itself' : `the page of the ${kind} ${subject}`;
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

interface Reserved {
  readonly owner: string;
  readonly why: string;
}

/** The folders that the site writes beside its pages, and what is in them. */
const WRITTEN: ReadonlyMap<string, string> = new Map([
  ['pictures', 'pictures'],
  ['assets', 'style sheet'],
  ['files', 'videos and other files'],
]);

function reservedFor(url: string, others: ReadonlyMap<string, Page>): Reserved | undefined {
  const files = WRITTEN.get(url.split('/', 2)[1] ?? '');
  if (files !== undefined)
    return { owner: `the site’s ${files}`, why: 'What the site writes there could overwrite the article.' };
  // What ends otherwise is no address of an article, and is told as that.
  const file = url.endsWith('/') ? url.slice(0, -1) : undefined;
  if (file !== undefined && others.has(file))
    return { owner: `the generated file ${file}`, why: 'A file and a folder cannot have one name.' };
  const [, archive = '', year] = /^(.*\/)(\d{4})\/(?:\d{2}\/)?$/.exec(url) ?? [];
  if (others.get(archive)?.kind === 'archive')
    return { owner: `the archive of ${year}`, why: 'The list of what is published then will need it.' };
  const [, listing = '', number] = (url.includes('/page/') && /^(.*\/)page\/(\d+)\/$/.exec(url)) || [];
  const first = others.get(listing);
  if (!first) return undefined;
  const owner = `page ${number} of ${first.subject ?? listing}`;
  const why = `${owner.charAt(0).toUpperCase()}${owner.slice(1)} will need it as soon as there are articles enough.`;
  return { owner, why };
}
