/** Safe markup: tests that no text can become markup by accident. */
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { escapeMarkup, html, type MarkupValue, scriptJson, trusted, xml } from '../../src/core/markup.ts';

const test = suite('safe markup');

test('text in a template is escaped for elements and for both kinds of quoted attributes', () => {
  const title = `<b>"Tom" & 'Jerry'</b>`;

  assert.is(
    html`<a title="${title}">${title}</a>`.toString(),
    '<a title="&lt;b&gt;&quot;Tom&quot; &amp; &#39;Jerry&#39;&lt;/b&gt;">&lt;b&gt;&quot;Tom&quot; &amp; &#39;Jerry&#39;&lt;/b&gt;</a>',
  );
});

test('an entity that somebody typed is shown as typed', () => {
  assert.is(html`${'&amp;'}`.toString(), '&amp;amp;');
});

test('markup within markup is not escaped a second time', () => {
  const inner = html`<em>${'Q&A'}</em>`;

  assert.is(html`<p>${inner}</p>`.toString(), '<p><em>Q&amp;A</em></p>');
});

test('lists, also lists in lists, are printed without separators, and their texts escaped', () => {
  assert.is(html`${['a', ['<', html`<br>`], 1]}`.toString(), 'a&lt;<br>1');
});

test('false, null and undefined print nothing, zero and the empty text print themselves', () => {
  assert.is(html`[${false}${null}${undefined}${''}${0}]`.toString(), '[0]');
});

test('true is a mistake of the program and throws, instead of printing a word', () => {
  const value = true as unknown as MarkupValue;

  assert.throws(() => html`${value}`, TypeError);
});

test('trusted markup is kept as it is', () => {
  assert.is(html`${trusted('<hr>')}`.toString(), '<hr>');
});

test('text without special characters is returned unchanged, in any script', () => {
  assert.is(escapeMarkup('지금 우리 학교는 – “fine” 😀'), '지금 우리 학교는 – “fine” 😀');
});

test('XML drops the characters that XML 1.0 cannot hold and keeps tab, line feed and return', () => {
  const text = 'a\u0000b\u0008c\td\ne\rf\u000Bg\u001Fh\uFFFEi\uFFFFj';

  assert.is(xml`${text}`.toString(), 'abc\td\ne\rfghij');
});

test('XML drops half of a surrogate pair and keeps a whole one', () => {
  assert.is(xml`${'\uD83D|😀|\uDE00'}`.toString(), '|😀|');
});

test('XML keeps the C1 control characters, which XML 1.0 allows', () => {
  assert.is(xml`${'\u007F\u0085\u009F'}`.toString(), '\u007F\u0085\u009F');
});

test('JSON for a script cannot close the script or open a comment, and reads back the same', () => {
  const value = { text: '</script><script>alert(1)</script><!-- \u2028\u2029', title: '지금' };

  const printed = scriptJson(value).toString();

  assert.not.match(printed, /[<\u2028\u2029]/);
  assert.equal(JSON.parse(printed), value);
});

test.run();
