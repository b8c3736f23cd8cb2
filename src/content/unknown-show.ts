/** Unknown show: what to say of the id of a show that a shortcode or a rating names, and that no record has. */
import { oneOf, suggestion } from '../core/nearest.ts';
import type { Finding } from '../core/source.ts';
import { homeOf } from './home-of-records.ts';
import type { Catalogue } from './model.ts';
import { idsByName } from './record-names.ts';
import { recordToAdd } from './record-to-add.ts';

/** The finding; a title is told its id. */
export function unknownShow(
  id: string,
  { shows }: Pick<Catalogue, 'shows'>,
  why = 'Readers would not be told which show is meant.',
): Finding {
  const home = homeOf(shows);
  const ids = [...shows.keys()];
  const first = ids.length > 0 && ids.length <= 12 ? `${oneOf(ids)};` : 'Correct the id,';
  const otherwise = `${first} or ${recordToAdd('show', id, home)}`;
  return {
    code: 'show/unknown',
    what: `There is no show "${id}" in ${home}.`,
    why,
    fix: suggestion(idsByName(() => shows.values())(id) ?? id, ids, otherwise),
  };
}
