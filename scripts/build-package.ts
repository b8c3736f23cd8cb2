/** Package: compiles src to dist and writes the JSON Schemas that editors use. Run before packing. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ArticleFrontMatter } from '../src/content/article-schema.ts';
import { AuthorRecord } from '../src/content/author-schema.ts';
import { PersonRecord } from '../src/content/person-schema.ts';
import { ProviderRecord } from '../src/content/provider-schema.ts';
import { ShowRecord } from '../src/content/show-schema.ts';
import { SiteRecord } from '../src/content/site-schema.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const schemas = {
  article: ArticleFrontMatter,
  author: AuthorRecord,
  person: PersonRecord,
  provider: ProviderRecord,
  show: ShowRecord,
  site: SiteRecord,
};

rmSync(join(root, 'dist'), { recursive: true, force: true });
execFileSync(
  process.execPath,
  [join(root, 'node_modules/typescript/bin/tsc'), '-p', join(root, 'tsconfig.build.json')],
  {
    cwd: root,
    stdio: 'inherit',
  },
);
mkdirSync(join(root, 'dist', 'schemas'), { recursive: true });
for (const [name, schema] of Object.entries(schemas)) {
  const document = { $schema: 'https://json-schema.org/draft/2020-12/schema', ...schema };
  writeFileSync(join(root, 'dist', 'schemas', `${name}.schema.json`), `${JSON.stringify(document, undefined, 2)}\n`);
}
