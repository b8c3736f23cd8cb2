/** Settled tags: tests for shortcodes in code, comments, raw HTML and addresses. */
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { addressHoldsTag, decodeLoosely, isHtml } from '../../src/markdown/settled-tags.ts';
import { exampleShortcodes } from '../support/example-elements.ts';
import { placesOf, printBody, readBodyOf } from '../support/world.ts';

const test = suite('settled tags');

const printed = async (body: string) => (await printBody(body, { shortcodes: exampleShortcodes })).trim();
const placesIn = (body: string) => placesOf(readBodyOf(body, exampleShortcodes).problems);

test('in code and comments a tag is text', async () => {
  const body = '`{% nope %}` <!-- {% nope %} -->\n\n<!--\n{% year %}\n-->\n';

  assert.equal(placesIn(body), []);
  assert.is(await printed(body), '<p><code>{% nope %}</code> <!-- {% nope %} --></p>\n<!--\n{% year %}\n-->');
});

test('a shortcode of the site prints in raw HTML and in addresses', async () => {
  assert.is(await printed('<div>\n{% year %}\n</div>\n'), '<div>\n2026\n</div>');
  assert.is(await printed('A <b title="{% year %}">b</b>.'), '<p>A <b title="2026">b</b>.</p>');
  assert.is(await printed('[a](/{% year %}/ "In {% year %}")'), '<p><a href="/2026/" title="In 2026">a</a></p>');
  assert.equal(placesIn('<div>{% year %}</div>\n\n[a](/{% year %}/)'), []);
});

test('an element, or a shortcode of the site that waits for an end, cannot be there', () => {
  assert.equal(placesIn('<div>{% stars 4 %}</div>'), ['1:6-19 shortcode/misplaced']);
  assert.equal(placesIn('<div>{% wrap %}x{% endwrap %}</div>'), ['1:6-16 shortcode/misplaced']);
  assert.equal(placesIn('[a](/{% credit "x" %}/)'), ['1:6-22 shortcode/misplaced']);
});

test('what a shortcode of the site encloses is not judged as Markdown', () => {
  assert.equal(placesIn('{% wrap %}\n# A comment\n{% endwrap %}\n'), []);
  assert.equal(placesIn('{% box %}\n# A heading\n{% endbox %}\n'), ['2:1-2 heading/level-one']);
});

test('knows raw HTML and addresses by their tokens', () => {
  const { tokens } = readBodyOf('<div></div>\n\n[a](/{% year %}/) [b](/c/)\n', exampleShortcodes);
  const links = tokens.flatMap(({ children }) => children ?? []).filter(({ type }) => type === 'link_open');

  assert.equal(tokens.map(isHtml).slice(0, 2), [true, false]);
  assert.equal(links.map(addressHoldsTag), [true, false]);
  assert.is(decodeLoosely('/%E4%BD/'), '/%E4%BD/');
});

test.run();
