/** Layout anchors: the ids that layouts print, so that a link to one of them is not called wrong. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Answers whether an id may come from a layout in one of the folders, which are absolute. They are read once, when first asked. */
export function createLayoutAnchors(folders: () => readonly string[]): (anchor: string) => boolean {
  let patterns: readonly RegExp[] | undefined;
  return (anchor) => {
    patterns ??= folders().flatMap(textsIn).flatMap(idsIn);
    return patterns.some((pattern) => pattern.test(anchor));
  };
}

/** An id with template code in it may be any text there. */
function idsIn(text: string): readonly RegExp[] {
  return Array.from(text.matchAll(/\sid\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>"']+))/g), (found) => {
    const pieces = (found[1] ?? found[2] ?? found[3] ?? '').split(/\{\{[\s\S]*?\}\}|\{%[\s\S]*?%\}/);
    return new RegExp(`^${pieces.map((piece) => piece.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('.*')}$`);
  });
}

function textsIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder, { withFileTypes: true, recursive: true })
      .filter((entry) => entry.isFile() && /\.(?:njk|liquid|html|webc|[cm]?[jt]sx?|hbs|pug|vto)$/.test(entry.name))
      .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8'));
  } catch {
    return [];
  }
}
