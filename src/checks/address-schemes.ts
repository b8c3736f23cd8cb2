/** Address schemes: whole addresses of other sites whose beginning is not `https://`, though that was meant. */
import { changesBetween } from '../core/nearest.ts';
import { writeText } from '../core/remedies.ts';
import type { Finding } from '../core/source.ts';

/** What to say of such an address; nothing of any other. Whether a site answers is not asked. */
export function schemeFinding(address: string, missing: Pick<Finding, 'code' | 'why'>): Finding | undefined {
  if (/^mailto:(?!\?)(?!\S+@[^\s@?]+\.[^\s@?]+(?:\?|$))/i.test(address.trim()))
    return {
      ...missing,
      what: `"${address}" has no whole e-mail address in it.`,
      fix: 'Write the whole address behind mailto:, such as mailto:jo@example.com',
    };
  const meant = meantAddress(address.trim());
  if (meant === undefined) return undefined;
  return {
    ...missing,
    what:
      meant === ''
        ? `"${address}" is no address that a browser can read.`
        : beginningOf(address.trim()) === beginningOf(meant)
          ? `"${address}" has a comma in place of a point.`
          : `"${address}" begins with ${beginningOf(address.trim())}, and not with ${beginningOf(meant)}.`,
    fix: meant === '' ? 'Copy the whole address from the browser once more.' : writeText(meant),
  };
}

/** The address that was meant; the empty text where nobody can say. */
function meantAddress(address: string): string | undefined {
  const [, scheme = '', slashes = '', rest = ''] = /^([a-z][a-z0-9+.-]*):(\/*)([\s\S]*)$/i.exec(address) ?? [];
  const word = scheme.toLowerCase();
  const isWeb = word === 'http' || word === 'https';
  const twice = /^https?:\/*(?=[\w-]+\.)/i.exec(rest);
  if (isWeb && twice)
    return `${twice[0].slice(0, twice[0].indexOf(':')).toLowerCase()}://${rest.slice(twice[0].length)}`;
  if (isWeb && HOST.test(rest)) return slashes === '//' ? undefined : `${word}://${rest}`;
  const withPoints = rest.replace(/^[^/?#]*/, (host) => host.replaceAll(',', '.'));
  if (isWeb && withPoints !== rest && HOST.test(withPoints)) return `${word}://${withPoints}`;
  if (isWeb) return URL.canParse(address) && rest !== '' ? undefined : '';
  const near = ['https', 'http'].find((known) => changesBetween(word, known) === 1);
  return near !== undefined && slashes !== '' && HOST.test(rest) ? `${near}://${rest}` : undefined;
}

const HOST = /^[\p{L}\d-]+(?:\.[\p{L}\d-]+)+(?:[:/?#]|$)/u;

/** The scheme with its slashes: `htps://`, `http:/`, `https://http://`. */
function beginningOf(address: string): string {
  return /^(?:[a-z][a-z0-9+.-]*:\/*)+/i.exec(address)?.[0] ?? address;
}
