/** Fonts: tests that a site has those which its pages name, and may bring its own. */
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { build } from '../support/eleventy.ts';
import { configuration, createSite } from '../support/site-project.ts';

const test = suite('fonts');

test('what the style sheet and the layouts name is there', async () => {
  const project = await createSite();
  try {
    const { code, output } = await build(project);

    assert.is(code, 0, output);
    const style = project.list('_site/assets').find((file) => file.endsWith('.css'));
    const texts = [project.read('_site/about/index.html'), project.read(`_site/assets/${style}`)];
    const named = new Set(
      texts.flatMap((text) => text.match(/assets\/fonts\/[\w-]+\.woff2|(?<=\()fonts\/[\w-]+\.woff2/g) ?? []),
    );
    assert.ok(named.size >= 10, [...named].join(' '));
    for (const font of named) assert.ok(project.exists(`_site/assets/${font.replace('assets/', '')}`), font);
  } finally {
    await project.dispose();
  }
});

test('a site that copies fonts there gets its own and no other', async () => {
  const project = await createSite({
    '.eleventy.ts': configuration("eleventyConfig.addPassthroughCopy({ type: '/assets/fonts/' });"),
    'type/plain.woff2': 'font',
  });
  try {
    const { code, output } = await build(project);

    assert.is(code, 0, output);
    assert.equal(project.list('_site/assets/fonts'), ['plain.woff2']);
  } finally {
    await project.dispose();
  }
});

test.run();
