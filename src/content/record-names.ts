/** Record names: the id of the record that is called so, for authors who write a name where an id belongs. */
import { once } from '../core/once.ts';
import { foldName } from '../core/plain-text.ts';
import { isRecord } from '../core/yaml.ts';

/** A record as read or as linked, of which nothing is certain but its id. */
interface Named {
  readonly id: string;
  readonly name?: unknown;
  readonly title?: unknown;
  readonly originalTitle?: unknown;
  readonly alternateNames?: unknown;
}

/** Finds the only record with a name, a title or another name. They are collected when somebody first asks. */
export function idsByName(records: () => Iterable<Named>): (name: string) => string | undefined {
  const all = once(() => {
    const ids = new Map<string, Set<string>>();
    for (const record of records())
      for (const name of namesIn(record))
        ids.set(foldName(name), (ids.get(foldName(name)) ?? new Set()).add(record.id));
    return ids;
  });
  return (name) => {
    const [id, ...others] = all().get(foldName(name)) ?? [];
    return others.length === 0 ? id : undefined;
  };
}

function namesIn({ name, title, originalTitle, alternateNames }: Named): readonly string[] {
  const original = isRecord(originalTitle) ? originalTitle.text : undefined;
  const others: readonly unknown[] = Array.isArray(alternateNames) ? alternateNames : [];
  return [name, title, original, ...others].filter((each) => typeof each === 'string');
}
