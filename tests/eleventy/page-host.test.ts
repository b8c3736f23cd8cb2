/** Page host: tests of when generated pages go through Eleventy. */
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { usePageHost } from '../../src/eleventy/page-host.ts';
import { fakeEleventy } from '../support/fake-eleventy.ts';

const test = suite('page host');

interface Site {
  readonly source?: string;
  readonly outputMode?: string;
  readonly argv?: readonly string[];
  readonly transforms?: readonly string[];
  readonly linters?: readonly string[];
  readonly changesHtml?: boolean;
}

async function eleventyWrites(site: Site): Promise<boolean> {
  const { config, emit } = fakeEleventy();
  const named = (names: readonly string[] = []) => Object.fromEntries(names.map((name) => [name, () => '']));
  Object.assign(config, {
    transforms: named(['@11ty/eleventy/html-transformer', 'ours', ...(site.transforms ?? [])]),
    linters: named(site.linters),
    htmlTransformer: { isTransformable: () => site.changesHtml ?? false },
  });
  const writes = usePageHost(config, ['node', 'cmd.cjs', ...(site.argv ?? [])]);
  await emit('eleventy.env', { source: site.source ?? 'cli' });
  await emit('eleventy.before', { outputMode: site.outputMode ?? 'fs' });
  return writes('ours');
}

test('in an ordinary build nobody looks at them', async () => {
  assert.not(await eleventyWrites({}));
  assert.not(await eleventyWrites({ argv: ['--quiet', '--output=dryrun'] }));
  assert.not(await eleventyWrites({ argv: ['--dryrun=false'] }));
});

test('they do where something of the site looks at them', async () => {
  assert.ok(await eleventyWrites({ transforms: ['minify'] }));
  assert.ok(await eleventyWrites({ linters: ['links'] }));
  assert.ok(await eleventyWrites({ changesHtml: true }));
});

test('they do where they may not be written to the disk', async () => {
  assert.ok(await eleventyWrites({ outputMode: 'json' }));
  assert.ok(await eleventyWrites({ argv: ['--dryrun'] }));
  assert.ok(await eleventyWrites({ source: 'script' }));
});

test.run();
