/** Record to add: the file that would make an id known, and what has to stand in it. */
import { idFor } from '../core/ids.ts';
import { inBlock } from '../core/value-words.ts';
import { AuthorRecord } from './author-schema.ts';
import { PersonRecord } from './person-schema.ts';
import { ProviderRecord } from './provider-schema.ts';
import { ShowRecord } from './show-schema.ts';

const NEEDED: Readonly<Record<string, readonly string[]>> = {
  author: AuthorRecord.required,
  person: PersonRecord.required,
  provider: ProviderRecord.required,
  show: ShowRecord.required,
};

/** Nobody gives a file a longer name. */
const LONGEST = 60;

/**
 * What to do for an id, or for a name in its place, that no record has: `add _data/people/tom-ellis.yaml with a line such as
 * name: Tom Ellis`. Where the line is shown it is the end of the remedy. `home` is the folder, or the file that has such things.
 */
export function recordToAdd(kind: string, typed: string, home: string): string {
  const id = idFor(typed);
  const needed = NEEDED[kind];
  if (!needed || !home.endsWith('/') || id === '' || id.length > LONGEST) return `add it to ${home}`;
  const file = `${id === typed ? 'add' : `write ${id} and add`} ${home}${id}.yaml`;
  if (needed.length > 1) return `${file} with ${needed.slice(0, -1).join(', ')} and ${needed.at(-1)}`;
  const line = `${needed[0]}: ${inBlock(id === typed ? asName(id) : typed)}`;
  return id === typed ? `${file} with a line such as  ${line}` : `${file} with the line  ${line}`;
}

function asName(id: string): string {
  return id.replace(/-/g, ' ').replace(/(?<![\p{L}\p{N}])\p{L}/gu, (letter) => letter.toUpperCase());
}
