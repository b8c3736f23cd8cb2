/** Running prose: tests what of a typed body its author says to readers. */
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { COVER, covered, runningProse } from '../../src/content/running-prose.ts';

const test = suite('running prose');

/** The prose with what is covered left out. */
const prose = (text: string) => runningProse(text).replaceAll(COVER, '');

test('every character stays where it is', () => {
  const text = 'One `two`\n<!-- three\nfour --> five';

  assert.is(runningProse(text).length, text.length);
  assert.is(runningProse(text).indexOf('five'), text.indexOf('five'));
  assert.is(covered('a\nb'), `${COVER}\n${COVER}`);
});

test('words, headings, lists and the words of links are prose', () => {
  assert.is(prose('# One\n\n- two *three* [four](https://five.test/)\n'), '# One\n\n- two *three* [four\n');
});

test('comments, code, tags, addresses and quotations are not', () => {
  assert.is(prose('<!-- a\nb -->'), '\n');
  assert.is(prose('a `b` c'), 'a  c');
  assert.is(prose('```\nb\n```\nc'), '\n\n\nc');
  assert.is(prose('```\nnever closed\n'), '\n\n');
  assert.is(prose('{% watch "b" %}{{ c }}{# d #}e <b title="f">g</b>'), 'e g');
  assert.is(prose('[a]: https://b.test/\nc'), '\nc');
  assert.is(prose('> a\n\nb'), '\n\nb');
});

test.run();
