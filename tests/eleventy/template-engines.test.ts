/** Template engines: tests of reaching Eleventy's own. */
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { useTemplateEngines } from '../../src/eleventy/template-engines.ts';
import { fakeEleventy } from '../support/fake-eleventy.ts';

const test = suite('template engines');

const extensionMap = (config: object, liquidLib?: unknown) => ({
  config,
  engineManager: { getEngine: async (name: string) => (name === 'liquid' ? { liquidLib } : {}) },
});

test('both are known once Eleventy has made them', async () => {
  const eleventy = fakeEleventy();
  const engines = useTemplateEngines(eleventy.config);
  assert.is(engines.nunjucks(), undefined);

  const [library, environment, liquid] = [{}, {}, {}];
  await eleventy.emit('eleventy.engine.njk', { nunjucks: library, environment });
  await eleventy.emit('eleventy.extensionmap', extensionMap({}, liquid));

  assert.is(engines.nunjucks()?.library, library);
  assert.is(engines.liquid(), liquid);
});

test('the language of a page is that of its ending, of the site’s setting, or of its own front matter', async () => {
  const eleventy = fakeEleventy();
  const engines = useTemplateEngines(eleventy.config);
  await eleventy.emit(
    'eleventy.extensionmap',
    extensionMap({ markdownTemplateEngine: 'njk', htmlTemplateEngine: 'liquid' }),
  );

  assert.is(engines.languageOf('pages/a.njk', undefined), 'njk');
  assert.is(engines.languageOf('pages/a.liquid', undefined), 'liquid');
  assert.is(engines.languageOf('pages/a.md', undefined), 'njk');
  assert.is(engines.languageOf('pages/a.html', undefined), 'liquid');
  assert.is(engines.languageOf('pages/a.md', 'liquid, md'), 'liquid');
  assert.is(engines.languageOf('pages/a.md', 'md'), undefined);
  assert.is(engines.languageOf('pages/a.11ty.js', undefined), undefined);
});

test('a site that prints Markdown without a template language has none there', async () => {
  const eleventy = fakeEleventy();
  const engines = useTemplateEngines(eleventy.config);

  await eleventy.emit('eleventy.extensionmap', extensionMap({ markdownTemplateEngine: false }));

  assert.is(engines.languageOf('pages/a.md', undefined), undefined);
});

test.run();
