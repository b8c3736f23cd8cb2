/** Page shortcodes: tests of what is looked up in ordinary pages and layouts before anything is printed. */
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import type { Severities } from '../../src/core/severities.ts';
import { pageShortcodeProblems } from '../../src/eleventy/page-shortcodes.ts';
import { shortcodesOf, testWorld } from '../support/world.ts';

const test = suite('page shortcodes');

const { catalogue, now } = await testWorld({
  records: { shows: { 'night-desk': { title: 'Night Desk', type: 'series', years: { from: 2024 } } } },
});
const FRONT_MATTER = '---\ntitle: "{% watch \'gone\' %}"\n---\n';

const problemsIn = (body: string, shortcodes = shortcodesOf(), severities: Severities = {}) =>
  pageShortcodeProblems(
    { path: 'pages/a.njk', text: FRONT_MATTER + body },
    FRONT_MATTER.length,
    shortcodes,
    { catalogue, now, isThere: () => true },
    severities,
  );
const told = (...given: Parameters<typeof problemsIn>) =>
  problemsIn(...given).map(({ code, place }) => `${place?.line}:${place?.column}-${place?.endColumn} ${code}`);

test('an id that leads nowhere is told where it stands, with the nearest one', () => {
  const body =
    '<p>Text</p>\n{% watch show="night-dsk" %} {%- cast "night-dsk", limit=4 -%}\n{% entries ["night-desk", "nite-desk"], unavailable="drop" %}';

  assert.equal(told(body), ['5:15-26 show/unknown', '5:39-50 show/unknown', '6:27-38 show/unknown']);
  assert.is(problemsIn(body)[0]?.fix, 'Write "night-desk".');
});

test('an argument that the shortcode does not have is told as well', () => {
  assert.equal(told('{% cast "night-desk", limmit=4 %}'), ['4:23-29 argument/unknown']);
});

test('arguments that cannot be read are told: Eleventy would end with the same', () => {
  assert.equal(told('{% watch “netflix”, show="night-desk" %}'), ['4:10-19 shortcode/syntax']);
  assert.equal(told('{% cast "night-desk %}'), ['4:9-20 shortcode/syntax']);
});

test('what the page puts in when it is printed is not known, and what is not run is not looked up', () => {
  assert.equal(told('{% watch show=page.show %}{% entries [first, "gone"] %}{% include "gone" %}'), []);
  assert.equal(told('{% raw %}{% watch show="gone" %}{% endraw %}{# {% watch show="gone" %} #}'), []);
  assert.equal(told('{% comment %}{% watch show="gone" %}{% endcomment %}'), []);
});

test('a shortcode of the site with the same name is the affair of the site', () => {
  const watch = { name: 'watch', paired: false, call: () => Promise.resolve('') };

  assert.equal(told('{% watch show="gone" %}', shortcodesOf([watch])), []);
});

test('only errors are told: what depends on the day would stop no page', () => {
  assert.equal(told('{% watch show="night-desk" %}'), []);
});

test.run();
