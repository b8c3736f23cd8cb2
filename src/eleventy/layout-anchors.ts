/** Layout anchors: the ids that layouts print, so that a link to one of them is not called wrong. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, posix, relative, sep } from 'node:path';
import { asTemplate } from '../core/text-as-pattern.ts';

/** Whether an id may come from a layout: from the one named and the templates it is made of, or else from any. */
export type LayoutAnchors = (anchor: string, layout?: string) => boolean;

/** A template: the ids it prints, and the templates it names. */
interface LayoutText {
  readonly ids: readonly RegExp[];
  readonly parts: readonly string[];
}

/** Finds the ids of the layouts in some folders, which are absolute; the first that has a name counts. They are read once, when first asked. */
export function createLayoutAnchors(folders: () => readonly string[]): LayoutAnchors {
  let texts: ReadonlyMap<string, LayoutText> | undefined;
  const idsByLayout = new Map<string | undefined, readonly RegExp[]>();

  return (anchor, layout) => {
    texts ??= new Map(folders().toReversed().flatMap(textsIn));
    const ids = idsByLayout.get(layout) ?? idsOf(layout, texts);
    idsByLayout.set(layout, ids);
    return ids.some((pattern) => pattern.test(anchor));
  };
}

/** Where a name is put together while printing, or leads nowhere, any layout may be meant. */
function idsOf(layout: string | undefined, texts: ReadonlyMap<string, LayoutText>): readonly RegExp[] {
  const names = layout === undefined ? undefined : partsOf(layout, texts);
  return (names ?? [...texts.keys()]).flatMap((name) => texts.get(name)?.ids ?? []);
}

/** A layout and all that it is made of. */
function partsOf(layout: string, texts: ReadonlyMap<string, LayoutText>): readonly string[] | undefined {
  const names = new Set([layout]);
  for (const name of names) {
    const text = texts.get(name);
    if (!text) return undefined;
    for (const part of text.parts) names.add(/^\.\.?\//.test(part) ? posix.join(posix.dirname(name), part) : part);
  }
  return [...names];
}

function readLayout(text: string): LayoutText {
  const named = text.matchAll(/\{%-?\s*(?:extends|include|import|from)\s+(?:"([^"]*)"|'([^']*)'|([^\s%]+))/g);
  return { ids: idsIn(text), parts: Array.from(named, (found) => found[1] ?? found[2] ?? found[3] ?? '') };
}

/** An id with template code in it may be any text there. */
function idsIn(text: string): readonly RegExp[] {
  return Array.from(text.matchAll(/\sid\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>"']+))/g), (found) => {
    return new RegExp(`^${asTemplate(found[1] ?? found[2] ?? found[3] ?? '')}$`);
  });
}

function textsIn(folder: string): readonly (readonly [name: string, text: LayoutText])[] {
  try {
    return readdirSync(folder, { withFileTypes: true, recursive: true })
      .filter((entry) => entry.isFile() && /\.(?:njk|liquid|html|webc|[cm]?[jt]sx?|hbs|pug|vto)$/.test(entry.name))
      .map((entry) => {
        const path = join(entry.parentPath, entry.name);
        return [relative(folder, path).split(sep).join('/'), readLayout(readFileSync(path, 'utf8'))];
      });
  } catch {
    return [];
  }
}
