/** Site values: tests that the arguments of the site's own shortcodes are read as template languages read them. */
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { readTemplateArguments, siteArguments, withFrontMatter } from '../../src/markdown/site-values.ts';

const test = suite('site values');

const data = { external: 'https://a.test/', slides: { dir: 'x', list: ['a'] } };

/** The values of arguments as typed, or what is wrong with them. */
function values(text: string): unknown {
  const read = readTemplateArguments(text);
  return 'what' in read ? read.what : withFrontMatter(read, data);
}

test('words are keys of the front matter', () => {
  assert.equal(values('external'), ['https://a.test/']);
  assert.equal(values('slides.dir, "1-110", slides.list[0], slides.none'), ['x', '1-110', 'a', undefined]);
  assert.equal(values('to=external only=[external, "b"]'), [
    { to: 'https://a.test/', only: ['https://a.test/', 'b'], __keywords: true },
  ]);
});

test('other words are themselves', () => {
  assert.equal(values('sh'), ['sh']);
  assert.equal(values('en/news/a.md "b c" 5 true'), ['en/news/a.md', 'b c', 5, true]);
});

test('a quotation mark that is never closed is a mistake all the same', () => {
  assert.is(values('"a'), 'A quotation mark is opened and never closed.');
});

test('named values come last, as one object', () => {
  const read = readTemplateArguments('a="b" "c"');

  assert.equal('what' in read ? [] : siteArguments(read), ['c', { a: 'b', __keywords: true }]);
});

test.run();
