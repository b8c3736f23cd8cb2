/** Documents: the blocks in them that tests run. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { repository } from './repository.ts';

/** The fenced block after a marker such as `<!-- example: path -->`, and the path. */
export function documentedBlock(
  marker: string,
  document = 'README.md',
): { readonly path: string; readonly text: string } {
  const found = new RegExp(`<!-- ${marker}(?:: (\\S+))? -->\\n\`\`\`\\w+\\n([\\s\\S]*?)\`\`\`\\n<!-- end -->`).exec(
    readFileSync(join(repository, document), 'utf8'),
  );
  if (!found) throw new Error(`${document} has no block "${marker}"`);
  return { path: found[1] ?? '', text: found[2] ?? '' };
}
