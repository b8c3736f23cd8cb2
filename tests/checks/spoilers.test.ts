/** Spoiler check: tests of empty spoilers, and of sentences that the front matter tells. */
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { checkSpoilers } from '../../src/checks/spoilers.ts';
import { articleFile, checkedFile, placesOf } from '../support/world.ts';

const test = suite('spoiler check');

const SPOILER = '{% spoiler "it" %}\nNobody knew. Mara wrote the "letter" herself.\n{% endspoiler %}\n';

async function check(frontMatter: object, body = SPOILER) {
  return checkSpoilers.run(await checkedFile(articleFile(frontMatter, body)));
}

test('finds nothing in an article whose front matter tells nothing, or that has no spoiler', async () => {
  assert.equal(await check({ description: 'Who wrote the letter?' }), []);
  assert.equal(
    await check({ description: 'Mara wrote the "letter" herself.' }, 'Mara wrote the "letter" herself.\n'),
    [],
  );
});

test('points at a sentence of a spoiler in the front matter', async () => {
  const [problem, ...others] = await check(
    { standfirst: 'A finale. Mara wrote the letter herself.' },
    SPOILER.replaceAll('"l', 'l').replaceAll('r"', 'r'),
  );

  assert.equal(placesOf(problem ? [problem] : []), ['3:24-54 spoiler/told']);
  assert.is(problem?.severity, 'warning');
  assert.is(problem?.what, '"standfirst" tells a sentence of a spoiler: “Mara wrote the letter herself.”');
  assert.equal(others, []);
});

test('points at the sentence also in a text over several lines, whatever ends it', async () => {
  const spoiler = '{% spoiler "it" %}\nMara wrote the letter herself.\n{% endspoiler %}\n';
  const places = async (standfirst: string) => {
    const text = articleFile({}, spoiler).replace('"A standfirst."', standfirst);
    return placesOf(checkSpoilers.run(await checkedFile(text)));
  };

  assert.equal(await places('>-\n  A finale.\n  Mara wrote the letter herself, and we knew.'), ['5:3-32 spoiler/told']);
  assert.equal(await places('|\n  A finale. Mara wrote\n  the letter herself!'), ['4:13-23 spoiler/told']);
  assert.equal(await places('"A finale.\n  Mara wrote the letter herself."'), ['4:3-33 spoiler/told']);
});

test('points at the whole text where the sentence is written another way', async () => {
  assert.equal(placesOf(await check({ title: 'MARA WROTE THE “LETTER” HERSELF!' })), ['2:9-41 spoiler/told']);
  assert.equal(placesOf(await check({ title: "Mara wrote the 'letter' herself" })), []);
  assert.equal(placesOf(await check({ title: 'Mara wrote the "letter" herself' })), ['2:8-43 spoiler/told']);
});

test('looks wherever everybody reads', async () => {
  const told = 'In which Mara wrote the “letter” herself.';
  const keys = ['title', 'standfirst', 'kicker', 'description', 'seoTitle', 'socialTitle'];

  for (const key of keys) assert.is((await check({ [key]: told })).length, 1, key);
  assert.equal(
    (await check({ image: { src: 'a.jpg', alt: told, caption: told } })).map(({ what }) => what.split(' ')[0]),
    ['"image.alt"', '"image.caption"'],
  );
});

test('does not take for a secret what the article says in the open', async () => {
  const told = 'Mara wrote the “letter” herself.';

  assert.equal(await check({ title: told }, `${SPOILER}\n${told}\n`), []);
});

test('does not take a short sentence for a secret', async () => {
  assert.equal(await check({ title: 'Nobody knew' }), []);
});

test('reports a spoiler without anything inside, at its tag', async () => {
  for (const inside of ['', '  ', '\n\n'])
    assert.equal(placesOf(await check({}, `{% spoiler "it" %}${inside}{% endspoiler %}\n`)), [
      '6:1-19 shortcode/empty',
    ]);
  assert.equal(await check({}, '{% spoiler "it" %}![A roof](a.jpg){% endspoiler %}\n'), []);
});

test('depends on the file alone', () => {
  assert.is(checkSpoilers.lasting, true);
});

test.run();
