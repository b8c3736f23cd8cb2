/** Open quotes: tests of attributes whose second quotation mark is missing. */
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { placesOf, readBodyOf } from '../support/world.ts';

const test = suite('open quotes');

const told = (body: string) => placesOf(readBodyOf(body).problems);

test('are told where the value begins, in a sentence and in a block', () => {
  assert.equal(told('A <img src="roof.jpg alt="A roof"> b\n'), ['1:12-21 html/syntax']);
  assert.equal(told('<p>\n<img class="x" src="roof.jpg alt="A roof">\n</p>\n'), ['2:20-29 html/syntax']);
  assert.equal(told('<p class="note>It says nothing.</p>\n'), ['1:10-15 html/syntax']);
  assert.is(readBodyOf('<a href="/about/ title="Us">Us</a>\n').problems[0]?.fix, 'Write " after /about/');
});

test('are not where every mark has its other', () => {
  for (const body of [
    '<a href="/about/" title="a=b c=d">Us</a>\n',
    '<a title="x alt=" href="/about/">Us</a>\n',
    '<img src="/a.jpg" alt="">\n',
    '`<img src="roof.jpg alt="A roof">`\n',
    'He said "a <b and c="d" e"\n',
  ])
    assert.equal(told(body), [], body);
});

test.run();
