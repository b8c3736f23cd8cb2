/** Record names: the id of the record that is called so, for authors who write a name where an id belongs. */
import { once } from '../core/once.ts';
import { foldText } from '../core/plain-text.ts';
import { isRecord } from '../core/yaml.ts';
import type { ReadFile } from './parse-file.ts';

/** Finds the only record with a name, a title or another name. The names are collected when somebody first asks. */
export function idsByName(files: readonly ReadFile[]): (name: string) => string | undefined {
  const all = once(() => {
    const ids = new Map<string, Set<string>>();
    for (const { id, typed } of files)
      for (const name of namesIn(typed)) ids.set(folded(name), (ids.get(folded(name)) ?? new Set()).add(id));
    return ids;
  });
  return (name) => {
    const [id, ...others] = all().get(folded(name)) ?? [];
    return others.length === 0 ? id : undefined;
  };
}

function namesIn({ name, title, originalTitle, alternateNames }: ReadFile['typed']): readonly string[] {
  const original = isRecord(originalTitle) ? originalTitle.text : undefined;
  const others: readonly unknown[] = Array.isArray(alternateNames) ? alternateNames : [];
  return [name, title, original, ...others].filter((each) => typeof each === 'string');
}

function folded(name: string): string {
  return foldText(name).toLowerCase();
}
