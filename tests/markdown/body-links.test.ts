/** Body links: tests for every way of writing a link, and its exact place. */
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { exampleShortcodes } from '../support/example-elements.ts';
import { readBodyOf } from '../support/world.ts';

const test = suite('links of a body');

/** What each link marks in the file, its address and its words. */
function linksOf(body: string): readonly (readonly [string, string, string | undefined])[] {
  const { document, source } = readBodyOf(body, exampleShortcodes);
  return document.links.map(({ start, end, address, words }) => [source.text.slice(start, end), address, words]);
}

const addressesAt = (body: string) =>
  readBodyOf(body, exampleShortcodes).document.links.map(({ start, address }) => `${start} ${address}`);

test('knows links of Markdown by their address and words', () => {
  assert.equal(linksOf('See [the *last* scene](/a/#b "c") and <https://x.test/>.'), [
    ['/a/#b', '/a/#b', 'the last scene'],
    ['https://x.test/', 'https://x.test/', 'https://x.test/'],
  ]);
});

test('knows links by reference at the address of their definition', () => {
  assert.equal(linksOf('[a][x] [x]\n\n> [x]: /drama/a/ "T"\n'), [
    ['/drama/a/', '/drama/a/', 'a'],
    ['/drama/a/', '/drama/a/', 'x'],
  ]);
});

test('knows links and files of raw HTML', () => {
  assert.equal(
    linksOf('A <a href="/x/?a&amp;b">b <b>c</b></a>.\n\n<p><a href=/y/ aria-label="Y"></a><img src=\'z.jpg\'></p>\n'),
    [
      ['/x/?a&amp;b', '/x/?a&b', 'b c'],
      ['/y/', '/y/', 'Y'],
      ['z.jpg', 'z.jpg', undefined],
    ],
  );
});

test('an anchor of raw HTML without an address is no link', () => {
  assert.equal(linksOf('<a id="x"></a> <a name="y">z</a>'), []);
});

test('a picture lends its description to the link around it', () => {
  assert.equal(linksOf('[![A roof](roof.jpg)](/x/) [](/y/)'), [
    ['/x/', '/x/', 'A roof'],
    ['/y/', '/y/', ''],
  ]);
});

test('addresses lose their escapes', () => {
  assert.equal(
    linksOf('[a](/caf%C3%A9/) [b](/x\\_y/) [c](/d&amp;e/)').map(([, address]) => address),
    ['/café/', '/x_y/', '/d&e/'],
  );
});

test('finds the place in lists, quotations, tables, after wide characters, tabs and line ends of any sort', () => {
  const body =
    '-\t漢字 [a](/b/)\r\n\r\n> > 1. [c](/b/)\r\n\r\n| x | y |\r\n| - | - |\r\n| [d](/b/) | a \\| [e](/b/) |\r\n';
  const text = body.replaceAll('\r\n', '\n');
  const starts = [...text.matchAll(/\/b\//g)].map(({ index }) => `${index} /b/`);

  assert.equal(addressesAt(body), starts);
});

test('finds the second of two that read the same, also behind code that shows one', () => {
  const body = '`[a](/b/)` and [a](/b/) and [a](/b/)';

  assert.equal(addressesAt(body), ['19 /b/', '32 /b/']);
});

test('finds links in shortcodes and behind shortcodes of several lines', () => {
  const body = '> Text {% credit\n>   "Jo" %} [a](/b/).\n\n{% box %}[c](/b/){% endbox %}\n';
  const starts = [...body.matchAll(/\/b\//g)].map(({ index }) => `${index} /b/`);

  assert.equal(addressesAt(body), starts);
});

test('the words of a link that a shortcode prints, or was meant to print, are not known', () => {
  for (const body of [
    '[{% credit "Jo" %}](/x/)',
    '[{% watch %}](/x/)',
    '[{% nosuch %}](/x/)',
    'A <a href="/x/">{% nosuch %}</a> of {% year %}',
  ])
    assert.equal(
      linksOf(body).map(([, , words]) => words),
      [undefined],
      body,
    );
  assert.equal(
    linksOf('A <a href="/x/">link</a> of {% nosuch %}').map(([, , words]) => words),
    ['link'],
  );
});

test('a link whose address holds a shortcode is left to others', () => {
  assert.equal(linksOf('[a](/{% year %}/)'), []);
});

test.run();
