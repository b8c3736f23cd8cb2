/** Printed bodies: tests that a body is read once for all that is printed of it, and that not all bodies are kept. */
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { createPrintedBodies } from '../../src/eleventy/printed-bodies.ts';
import { createBodyReader } from '../../src/markdown/read-body.ts';
import { articleFile, shortcodesOf, testWorld } from '../support/world.ts';

const test = suite('printed bodies');

/** A service, and the files that it has read. */
function printing() {
  const shortcodes = shortcodesOf([]);
  const reader = createBodyReader(shortcodes, '“”‘’');
  const read: string[] = [];
  const bodies = createPrintedBodies(shortcodes, '“”‘’', (source, bodyStart) => {
    read.push(source.path);
    return reader(source, bodyStart);
  });
  return { bodies, read };
}

test('a body is read once for its page, its feed, its words and what is known of it', async () => {
  const { bodies, read } = printing();
  const world = await testWorld({ articles: { story: articleFile({}, 'It is "late".\n\n## Night\n') } });
  const story = world.article('story');

  assert.match((await bodies.render(story, 'page', world)).toString(), '<p>It is “late”.</p>');
  assert.match((await bodies.render(story, 'feed', world)).toString(), '<h2');
  assert.is(bodies.text(story, world).replace(/\s+/g, ' ').trim(), 'It is “late”. Night');
  assert.equal([...bodies.documentOf(story).anchors], ['night']);
  assert.is(read.length, 1);
});

test('sixteen bodies are kept, and no more', async () => {
  const { bodies, read } = printing();
  const names = Array.from({ length: 17 }, (_, index) => `story-${index}`);
  const world = await testWorld({
    articles: Object.fromEntries(names.map((name) => [name, articleFile({}, 'Text.\n')])),
  });
  const [first = '', ...others] = names;
  const look = (name: string) => bodies.documentOf(world.article(name));

  for (const name of [first, ...others.slice(0, 15), first]) look(name);
  assert.is(read.length, 16);
  look('story-16');
  look(first);
  assert.is(read.length, 18);
});

test.run();
