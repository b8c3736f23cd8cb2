/** Picture check: tests for pictures that are missing, remote, or without words. */
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { checkPictures } from '../../src/checks/pictures.ts';
import { element } from '../../src/content/element.ts';
import { record, Text } from '../../src/content/schema-parts.ts';
import { html } from '../../src/core/markup.ts';
import { articleFile, checkedFile, placesOf, readBodyOf, shortcodesOf } from '../support/world.ts';

const test = suite('picture check');

/** What the check says of an article. `files` are those that exist. */
async function check(frontMatter: object, body: string, files: readonly string[] = []) {
  const problems = checkPictures.run(await checkedFile(articleFile(frontMatter, body), files));
  return { problems, places: placesOf(problems) };
}

test('accepts pictures that are there', async () => {
  const { problems } = await check(
    { image: { src: 'lead.jpg', alt: 'A roof' } },
    '![b](b.jpg) ![c](/shared/c.jpg) ![d](../d%20e.jpg)\n',
    ['articles/deep/lead.jpg', 'articles/deep/b.jpg', 'shared/c.jpg', 'articles/d e.jpg'],
  );

  assert.equal(problems, []);
});

test('reports a missing picture of the front matter at its file name', async () => {
  const { problems, places } = await check({ image: { src: 'gone.jpg', alt: 'A roof' } }, 'Text.\n');

  assert.equal(places, ['5:15-25 picture/missing']);
  assert.match(problems[0]?.what ?? '', 'articles/deep/gone.jpg');
  assert.match(problems[0]?.fix ?? '', 'beside the article');
});

test('reports a missing picture of the body at its address', async () => {
  const { problems, places } = await check({}, 'Text.\n\nSee ![a](gone.jpg) here and ![b](/x/gone.jpg).\n');

  assert.equal(places, ['8:10-18 picture/missing', '8:34-45 picture/missing']);
  assert.match(problems[1]?.what ?? '', 'There is no file x/gone.jpg.');
  assert.match(problems[1]?.fix ?? '', 'begins at the folder of the project');
});

test('names the picture that was meant as the article would write it', async () => {
  const checked = await checkedFile(articleFile({}, '![a](./images/roof.jpg) ![b](roof.jpg) ![c](/shared/roof.jpg)\n'));
  const found = ['articles/deep/roof.jpg', 'articles/roof.jpg', 'pictures/roof.jpg'];

  const problems = checkPictures.run({ ...checked, nearFile: () => found.shift() });

  assert.equal(
    problems.map(({ fix }) => fix),
    ['Write "roof.jpg".', 'Write "../roof.jpg".', 'Write "/pictures/roof.jpg".'],
  );
});

test('takes quotation marks from around a name', async () => {
  const { problems } = await check({}, '![a](“roof.jpg”) ![b]("https://x.test/a.jpg")\n', ['articles/deep/roof.jpg']);

  assert.equal(
    problems.map(({ code, fix }) => `${code} ${fix}`),
    [
      'picture/missing Write roof.jpg without the quotation marks.',
      'picture/missing Save it beside the article and write its file name.',
    ],
  );
  assert.match(problems[0]?.what ?? '', /^The quotation marks around “roof\.jpg”/);
});

test('tells a name with the slashes of Windows how to be written', async () => {
  const { problems } = await check({}, '![a](images\\roof.jpg)\n');

  assert.is(problems[0]?.fix, 'Write "images/roof.jpg".');
});

test('reports pictures on other servers', async () => {
  const { places } = await check({}, '![a](https://x.test/a.jpg) ![b](//x.test/b.jpg) ![c](HTTP://x.test/c.jpg)\n');

  assert.equal(
    places.map((place) => place.split(' ')[1]),
    ['picture/remote', 'picture/remote', 'picture/remote'],
  );
});

test('reports a picture of the front matter on another server', async () => {
  const { places } = await check({ image: { src: 'https://x.test/a.jpg', alt: 'A' } }, 'Text.\n');

  assert.equal(places, ['5:15-37 picture/remote']);
});

test('reports a picture without words', async () => {
  const { places } = await check({}, '![](a.jpg) ![ ](a.jpg)\n', ['articles/deep/a.jpg']);

  assert.equal(places, ['6:1-11 picture/no-alt', '6:12-23 picture/no-alt']);
});

test('reports a picture without a file name, though its folder exists', async () => {
  const { places, problems } = await check({}, '![a]()\n', ['articles/deep']);

  assert.equal(places, ['6:5-7 picture/missing']);
  assert.match(problems[0]?.what ?? '', 'no file name');
  assert.equal((await check({}, '![]()\n')).places, ['6:4-6 picture/missing']);
});

test('allows a picture of the front matter to say nothing: the headline stands beside it', async () => {
  const { problems } = await check({ image: { src: 'a.jpg', alt: '' } }, 'Text.\n', ['articles/deep/a.jpg']);

  assert.equal(problems, []);
});

test('says nothing of a picture that a shortcode stands in: that has been reported', async () => {
  assert.equal((await check({}, '![a]({% nope %}.jpg)\n')).problems, []);
  assert.equal((await check({}, '![{% pullquote %}a{% endpullquote %}](a.jpg)\n')).problems, []);
});

test('looks again each time: a file can vanish without the article changing', () => {
  assert.is(checkPictures.lasting, false);
});

test('reports the missing picture of an element at the argument that names it', async () => {
  const portrait = element({
    name: 'portrait',
    shortcode: 'portrait',
    summary: 'A portrait.',
    arguments: record({ of: Text('Of', 'Jo'), file: Text('File', 'jo.jpg') }),
    pictures: ({ file }) => (file === undefined ? [] : [{ argument: 'file', src: file }]),
    render: () => html``,
    feed: () => html``,
    text: () => '',
  });
  const { source, document } = readBodyOf(
    '{% portrait of="Jo" file="gone.jpg" %}\n\n{% portrait of="Bo" file="here.jpg" %}\n\n{% portrait file="lost.jpg" %}\n',
    shortcodesOf([], [portrait]),
  );

  const problems = checkPictures.run({
    ...(await checkedFile(articleFile(), ['articles/here.jpg'])),
    source,
    document,
  });

  assert.equal(placesOf(problems), ['1:26-36 picture/missing', '5:18-28 picture/missing']);
});

test('reports the missing picture of an element that has another mistake, too', async () => {
  const { places } = await check(
    {},
    '{% video "https://youtu.be/dQw4w9WgXcQ", title="T", lenght="2:05", poster="gone.jpg" %}\n',
  );

  assert.equal(places, ['6:75-85 picture/missing']);
  assert.equal((await check({}, '{% video "https://youtu.be/dQw4w9WgXcQ", title="T", postr="gone.jpg" %}\n')).places, [
    '6:59-69 picture/missing',
  ]);
  assert.equal((await check({}, '{% video "https://youtu.be/dQw4w9WgXcQ", title="T", poster=3 %}\n')).places, []);
});

test('warns where a caption repeats the text alternative', async () => {
  const { places } = await check(
    { image: { src: 'lead.jpg', alt: 'A roof', caption: 'A roof.' } },
    'See ![A desk](b.jpg "A desk.") and ![A desk](b.jpg "At night.")\n',
    ['articles/deep/lead.jpg', 'articles/deep/b.jpg'],
  );

  assert.equal(
    places.filter((place) => place.endsWith('picture/alt-repeated')),
    ['5:32-40 picture/alt-repeated', '7:7-13 picture/alt-repeated'],
  );
});

test('reports pictures on other servers that raw HTML shows', async () => {
  const { problems, places } = await check(
    {},
    '<p><img alt="A still" src="https://x.test/images/a.jpg?w=3"></p>\n\nA <img src="//x.test/b" alt="">.\n',
  );

  assert.equal(places, ['6:28-59 picture/remote', '8:13-23 picture/remote']);
  assert.equal(
    problems.map(({ fix }) => fix),
    [
      'Save it beside the article, and write ![A still](a.jpg) in place of the tag.',
      'Save it beside the article, and write ![what it shows](name.jpg) in place of the tag.',
    ],
  );
});

test('says nothing of pictures of raw HTML that are of the site or in the text, and of other files', async () => {
  const { problems } = await check(
    {},
    '<img src="/a.jpg" alt=""><img src="https://listings.test/a.jpg" alt=""><img src="data:image/gif;base64,R0" alt="">\n\n<video src="https://x.test/a.mp4"></video>\n',
  );

  assert.equal(problems, []);
});

test('tells a file of one computer from one on another server', async () => {
  const { problems, places } = await check(
    { image: { src: 'C:\\Jo\\lead.jpg', alt: 'A roof' } },
    '![a](C:\\Users\\Jo\\Pictures\\eyes.jpg)\n\n<img src="file:///tmp/b.jpg" alt="B">\n',
  );

  assert.equal(
    places.map((place) => place.split(' ')[1]),
    ['picture/missing', 'picture/missing', 'picture/missing'],
  );
  assert.match(problems[1]?.what ?? '', /"C:\\Users\\Jo\\Pictures\\eyes.jpg" is a place on one computer/);
  assert.equal(
    problems.map(({ fix }) => fix),
    [
      'Copy lead.jpg beside the article, and write "lead.jpg".',
      'Copy eyes.jpg beside the article, and write "eyes.jpg".',
      'Save it beside the article, and write ![B](b.jpg) in place of the tag.',
    ],
  );
});

test('warns of a text alternative that says nothing, wherever it stands', async () => {
  const { places } = await check(
    { image: { src: 'lead.jpg', alt: 'Photo' } },
    '![b.jpg](b.jpg)\n\n{% video "https://youtu.be/dQw4w9WgXcQ" title="T" poster="b.jpg" alt="image" %}\n',
    ['articles/deep/lead.jpg', 'articles/deep/b.jpg'],
  );

  assert.equal(places, ['5:32-39 picture/alt-vague', '7:3-8 picture/alt-vague', '9:70-77 picture/alt-vague']);
});

test.run();
