/** Schema parts: tests the small shapes that records share. */
import { Type } from 'typebox';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { momentFormat } from '../../src/content/dates.ts';
import {
  distinct,
  Id,
  Language,
  PictureSource,
  Region,
  record,
  Text,
  WebAddress,
  When,
} from '../../src/content/schema-parts.ts';
import { compileSchema } from '../../src/core/schema.ts';
import { problemsWith } from './small-site.ts';

const test = suite('schema parts');

const check = compileSchema(
  record({
    text: Type.Optional(Text('Text', 'a', 'It is read.')),
    when: Type.Optional(When('when it was shown')),
    id: Type.Optional(Id('Show', 'night-desk')),
    address: Type.Optional(WebAddress('Address', 'https://a.test/')),
    regions: Type.Optional(Type.Array(Region, distinct)),
    language: Type.Optional(Language),
    image: Type.Optional(PictureSource),
  }),
  { noun: 'key', formats: { moment: momentFormat } },
);

const whatOf = (value: object) => check(value).map(({ finding }) => finding.what);

test('a record takes no unknown key', () => {
  assert.equal(whatOf({ texts: 'x' }), ['There is no key "texts".']);
});

test('text is not empty, and spaces are empty', () => {
  assert.equal(whatOf({ text: '' }), ['"text" is empty.']);
  assert.equal(whatOf({ text: ' \n' }), ['"text" is empty.']);
  assert.is(check({ text: '' })[0]?.finding.why, 'It is read.');
});

test('a time may be given or not', () => {
  assert.equal(whatOf({ when: '2022-02-07' }), []);
  assert.equal(whatOf({ when: '2022-02-07 09:30' }), []);
  assert.equal(whatOf({ when: 'soon' }), ['"when" is "soon", which is not a date.']);
});

test('a list of distinct things is not empty', () => {
  assert.equal(whatOf({ regions: [] }), ['"regions" is empty.']);
  assert.equal(whatOf({ regions: ['GB', 'GB'] }), ['Items 1 and 2 of "regions" are the same: "GB".']);
});

test('the focus of a picture is two percentages', () => {
  const image = { src: 'a.jpg', alt: '' };

  assert.equal(whatOf({ image: { ...image, focus: '50% 30%' } }), []);
  assert.equal(whatOf({ image: { ...image, focus: 'left' } }), [
    '"image.focus" is "left", which is not two percentages, across and down.',
  ]);
});

test('a key of other systems is told the one it is here', async () => {
  for (const [typed, line] of [
    ['author: Jo', 'Write  authors: [jo]'],
    ['category: Drama', 'Write  section: drama'],
    ['categories: [a]', 'Write  tags: [a]'],
    ['cover: a.jpg', 'Write  image: { src: a.jpg, alt: what the picture shows }.'],
    ['slug: x', 'Write  permalink: /x/'],
    ['lastmod: 2022-02-08', 'Write  updated: 2022-02-08'],
  ]) {
    const [problem] = await problemsWith(`${typed}\n`);

    assert.is(problem?.code, 'key/unknown', typed);
    assert.is(problem?.fix, line);
  }
  assert.match((await problemsWith('headline: x\n'))[0]?.fix ?? '', /^It is called "title" here, /);
  assert.not.match((await problemsWith('lastmod: x\n'))[0]?.why ?? '', 'The keys are');
});

test.run();
