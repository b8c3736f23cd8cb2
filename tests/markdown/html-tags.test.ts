/** HTML tags: tests for finding tags and attributes in raw HTML. */
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { attributeOf, htmlTags } from '../../src/markdown/html-tags.ts';

const test = suite('HTML tags');

test('finds attributes in every way of writing them', () => {
  const [tag] = htmlTags(`<A HREF="/a/?b&amp;c" title='x > y' id=z hidden>`);

  assert.is(tag?.name, 'a');
  assert.equal(
    tag?.attributes.map(({ name, value }) => [name, value]),
    [
      ['href', '/a/?b&c'],
      ['title', 'x > y'],
      ['id', 'z'],
      ['hidden', ''],
    ],
  );
});

test('knows where each value stands, without its quotation marks', () => {
  const markup = `<p>x</p>\n<img src='a.jpg' alt=b>`;

  const img = htmlTags(markup)[1];
  const typedOf = (name: string) => {
    const { start, end } = (img && attributeOf(img, name)) ?? { start: 0, end: 0 };
    return markup.slice(start, end);
  };

  assert.is(typedOf('src'), 'a.jpg');
  assert.is(typedOf('alt'), 'b');
  assert.is(img?.end, markup.length);
});

test('passes over comments and closing tags', () => {
  assert.equal(htmlTags('<!-- <a href="/x/"> --></a>'), []);
});

test.run();
