/** Link slips: addresses that are wrong in a way that can be told exactly. */
import { type AddressBook, foldAddress } from '../content/address-book.ts';
import type { LinkOrigin } from '../content/link-address.ts';
import { lost } from '../content/waiting-link.ts';
import { writeText } from '../core/remedies.ts';
import type { Finding } from '../core/source.ts';

const LOOKS_LIKE_A_HOST = /^(?:www\.[\w-]+\.|(?:[\w-]+\.)+(?:com|org|net|tv|io|co\.uk|gov|edu)(?:\/|$))/i;

const E_MAIL = /^[^\s/@:#?]+@[\w-]+(?:\.[\w-]+)+(?:\?\S*)?$/;

/** `http//`, `https.//` and `://`. */
const ALMOST_A_SCHEME = /^(https?(?=[.;,]?\/)|(?=:))[.;,:]?\/\/([\w-]+\.[\s\S]+)$/i;

/** An address of somebody else, which only its beginning makes one of this site, or one with a bracket before it. */
export function foreignFinding(typed: string): Finding | undefined {
  const [, behind] = /^\(+(?=https?:|[/#.])(.+?)\)*$/.exec(typed) ?? [];
  if (behind !== undefined)
    return {
      code: 'link/missing',
      what: 'The address begins with a bracket: one stands there too many.',
      why: lost,
      fix: `Write (${behind}) with one bracket before it, and one behind it.`,
    };
  if (E_MAIL.test(typed))
    return {
      code: 'link/missing',
      what: `"${typed}" is an e-mail address, and is taken for a page of this site.`,
      why: lost,
      fix: `Write "mailto:${typed}".`,
    };
  const [, scheme, rest] = ALMOST_A_SCHEME.exec(typed) ?? [];
  if (scheme === undefined && !LOOKS_LIKE_A_HOST.test(typed)) return undefined;
  return {
    code: 'link/missing',
    what: `"${typed}" is taken for a page of this site, because it does not begin with https://.`,
    why: lost,
    fix: writeText(scheme === undefined ? `https://${typed}` : `${scheme.toLowerCase() || 'https'}://${rest}`),
  };
}

/** Slips that can be told exactly: no `https://`, capitals, the slash at the end, the path prefix. */
export function slipFinding(
  typed: string,
  path: string,
  whole: (near: string) => string,
  { pathPrefix }: LinkOrigin,
  book: AddressBook,
): Finding | undefined {
  const foreign = foreignFinding(typed);
  if (foreign) return foreign;
  if (pathPrefix !== '/' && path.startsWith(pathPrefix)) {
    const inside = `/${path.slice(pathPrefix.length)}`;
    if (book.page(inside).to === 'page')
      return {
        code: 'link/missing',
        what: `"${typed}" begins with the folder ${pathPrefix}, which is put before every address of the site by itself.`,
        why: lost,
        fix: writeText(whole(inside)),
      };
  }
  const slashed = `${path}/`;
  if (book.page(slashed).to === 'page' || book.page(slashed).to === 'unpublished')
    return {
      code: 'link/missing',
      severity: 'warning',
      what: `${leads(typed, path)} lacks the slash at its end.`,
      why: 'Most servers lead readers to the page by a detour; the others show an error page.',
      fix: writeText(whole(slashed)),
    };
  const folded = foldAddress(path);
  for (const address of book.addresses()) {
    if (address.toLowerCase() !== path.toLowerCase() || address === path || foldAddress(address) !== folded) continue;
    return {
      code: 'link/missing',
      what: `${leads(typed, path)} differs from ${address} in capitals, and servers do not take them for the same.`,
      why: lost,
      fix: writeText(whole(address)),
    };
  }
  return undefined;
}

/** The address as typed, and what it comes to when that is not the same. */
export function leads(typed: string, path: string): string {
  return typed.replace(/[?#].*$/s, '') === path ? `"${path}"` : `"${typed}" leads to ${path}; that`;
}
