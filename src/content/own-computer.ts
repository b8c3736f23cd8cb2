/** Own computer: addresses of files on an author's computer, such as `C:\Users\Jo\eyes.jpg`, and of previews that run there, which nobody else can reach. */
import { writeText } from '../core/remedies.ts';
import type { Finding } from '../core/source.ts';

/** What to say of such an address; nothing of any other. `mentionedIn` is what names the file. */
export function ownComputerFinding(
  address: string,
  { code, why }: Pick<Finding, 'code' | 'why'>,
  mentionedIn = 'the article',
): Finding | undefined {
  const [preview, page = '/'] = PREVIEW.exec(address) ?? [];
  if (preview !== undefined)
    return {
      code,
      what: `"${address}" is a preview that runs only on your own computer.`,
      why,
      fix: code === 'picture/missing' ? `Copy the file beside ${mentionedIn}, and write its name.` : writeText(page),
    };
  const [, path] = /^(?:file:|[a-z]:(?=[\\/]))(.*)$/is.exec(address) ?? [];
  if (path === undefined) return undefined;
  const name = decoded(path.replace(/^.*[\\/]/s, ''));
  const written = name.replace(/\s+/g, '-');
  return {
    code,
    what: `"${address}" is a place on one computer, and readers have another one.`,
    why,
    fix:
      name === ''
        ? `Copy the file beside ${mentionedIn}, and write its name.`
        : `Copy ${name} beside ${mentionedIn}${name === written ? '' : ` as ${written}`}, and write "${written}".`,
  };
}

const PREVIEW = /^https?:\/\/(?:localhost|127\.0\.0\.1|0\.0\.0\.0|\[::1\])(?::\d+)?(\/\S*)?$/i;

function decoded(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
