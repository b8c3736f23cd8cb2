/** Stand-in site: what a site is taken for that has no record of its own, or one with mistakes. */
import { nearest } from '../core/nearest.ts';
import { slugOf } from '../core/plain-text.ts';
import { isRecord } from '../core/yaml.ts';
import type { Site } from './model.ts';
import type { ReadFile } from './parse-file.ts';
import { checkSite } from './record-kinds.ts';

/** Without a record of its own a site has a language and a zone all the same; nothing prints the rest. */
export const standInSite: Site = {
  name: '',
  url: '',
  description: '',
  language: 'en',
  timeZone: 'UTC',
  sections: new Map(),
  newsletters: new Map(),
  promotions: new Map(),
};

const namedKinds = ['sections', 'newsletters', 'promotions'] as const;

/**
 * The part of a site's record that has no mistakes, so that everything else can be checked against it. Nothing is
 * printed with it. `undefined` when it cannot be told which sections, newsletters and promotions the site has.
 */
export function soundSite({ typed, problems }: ReadFile): Site | undefined {
  const faults = checkSite(typed);
  const isUnread = problems.some(({ code }) => /^(?:yaml|file)\//.test(code));
  const absent = [...namedKinds, 'topics'].filter((kind) => typed[kind] === undefined);
  const hidesKind = faults.some(
    ({ path, finding }) =>
      path.length === 1 && finding.code === 'key/unknown' && nearest(String(path[0]), absent) !== undefined,
  );
  if (isUnread || hidesKind || namedKinds.some((kind) => !isRecord(typed[kind] ?? {}))) return undefined;

  // What stands twice in a list is known all the same.
  const unsound = new Set<unknown>(
    faults.flatMap(({ path, finding }) => (finding.code === 'value/duplicate' ? [] : path[0])),
  );
  const sound = Object.fromEntries(Object.entries(typed).filter(([key]) => !unsound.has(key)));
  // An id that cannot be one is known by what it should be, too.
  const idsOf = (kind: (typeof namedKinds)[number]) => Object.keys(typed[kind] ?? {}).flatMap((id) => [id, slugOf(id)]);
  return {
    ...standInSite,
    ...sound,
    sections: new Map(idsOf('sections').map((id) => [id, { id, title: id, accent: 'crimson' }])),
    newsletters: new Map(idsOf('newsletters').map((id) => [id, { id, title: id, action: '' }])),
    promotions: new Map(idsOf('promotions').map((id) => [id, { id, title: id, url: '', action: '' }])),
  };
}
