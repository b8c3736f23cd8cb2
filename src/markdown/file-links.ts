/** File links: a link to the Markdown file of another page becomes a link to that page. */
import { filesNamed } from '../content/link-address.ts';
import type { World } from '../content/world.ts';
import { escapeMarkup } from '../core/markup.ts';

/** The markup with every such link rewritten. A file that is no page stays as it is. */
export function withPageAddresses(markup: string, file: string, world: Pick<World, 'addressOfFile'>): string {
  if (!/\.md\b/i.test(markup)) return markup;
  return markup.replace(LINK_TO_FILE, (link, before: string, path: string, rest = '') => {
    const found = filesNamed(unescaped(path), { file })
      .map(world.addressOfFile)
      .find((address) => address !== undefined);
    return found === undefined ? link : before + escapeMarkup(encodeURI(found)) + rest;
  });
}

const LINK_TO_FILE = /(<a\s(?:[^"'>]|"[^"]*"|'[^']*')*?href\s*=\s*["'])([^"'#?:]+\.md)([#?][^"']*)?(?=["'])/gi;

function unescaped(address: string): string {
  try {
    return decodeURI(address.replaceAll('&amp;', '&'));
  } catch {
    return address;
  }
}
