/** Editor files: everything for editors that is made from schemas and elements and kept in the repository. */
import { fileSchemas, schemaFiles } from '../../src/content/schema-files.ts';
import { OptionsSchema } from '../../src/options.ts';
import { editorSnippets } from './snippets.ts';

/** The text of each file by its path. `.schemas`, which holds this site's ids as well, is filled by the plugin. */
export function editorFiles(): ReadonlyMap<string, string> {
  const schemas = schemaFiles({ ...fileSchemas, options: { schema: OptionsSchema } });
  return new Map([
    ...[...schemas].map(([name, text]) => [`schemas/${name}`, text] as const),
    ['.vscode/standfirst.code-snippets', `${JSON.stringify(editorSnippets(), undefined, 2)}\n`],
  ]);
}
