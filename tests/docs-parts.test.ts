/** Parts of files in the documents: tests that they can be typed as they stand there. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { standfirst } from './support/command.ts';
import { documents, repository } from './support/repository.ts';
import { inSiteCopy } from './support/site-copy.ts';

const test = suite('parts of files in the documents');

/** One block of YAML, below a marker such as `<!-- part of: show -->`. */
interface Part {
  readonly id: string;
  readonly kind: string;
  readonly text: string;
}

// Workflows of GitHub and lines for editors are not of this site.
const texts = documents
  .filter((name) => !/check|editors/.test(name))
  .map((name) => readFileSync(join(repository, name), 'utf8'))
  // A whole record is no part.
  .map((text) => text.replace(/<!-- record: [\s\S]*?<!-- end -->/g, ''));

const parts: readonly Part[] = texts
  .flatMap((text) => [...text.matchAll(/<!-- part of: (\w+) -->\n\n```yaml\n([\s\S]*?)```/g)])
  .map(([, kind = '', text = ''], index) => ({ id: `part-${index + 1}`, kind, text }));

/** The file that a part stands in, by its kind. */
const files: Readonly<Record<string, (part: Part) => readonly [file: string, text: string]>> = {
  article: ({ id, text }) => [
    `articles/${id}.md`,
    `---\ntitle: An article\nstandfirst: About it.\ndate: 2026-11-20\n${text}---\n\n${text.includes('entries:') ? '{% entries %}' : 'Words.'}\n`,
  ],
  show: ({ id, text }) => [`_data/shows/${id}.yaml`, `title: Show ${id}\ntype: series\nyears: { from: 2024 }\n${text}`],
  provider: ({ id, text }) => [
    `_data/providers/${id}.yaml`,
    `name: Provider ${id}\nhome: https://${id}.test/\nhosts: [${id}.test]\n${text}`,
  ],
};

/** The newsletters that the documents show have one id, and a site has one of each. */
const newsletters = parts
  .filter(({ kind }) => kind === 'site')
  .map(({ id, text }) => text.replace(/^newsletters:\n {2}weekly:/, `  ${id}:`));

test('each says of what it is a part', () => {
  assert.is(parts.length, texts.flatMap((text) => text.match(/^```yaml$/gm) ?? []).length);
  assert.equal(
    parts.filter(({ kind }) => kind !== 'site' && !files[kind]),
    [],
  );
});

test('nothing is wrong with any of them', async () => {
  await inSiteCopy(
    Object.fromEntries(
      parts.flatMap((part) => {
        const file = files[part.kind]?.(part);
        return file ? [file] : [];
      }),
    ),
    async (project) => {
      const site = project.read('_data/site.yaml');
      project.write('_data/site.yaml', site.replace(/^newsletters:$/m, `newsletters:\n${newsletters.join('')}`));
      const { printed } = await standfirst(project, 'check', '--format', 'json', '--now', '2026-12-01');

      assert.equal(JSON.parse(printed).problems, []);
    },
  );
});

test.run();
