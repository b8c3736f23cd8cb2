/** Shown in text: tests for the names that an article has for others, and what its text shows of them. */
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { namesIn, shownInText } from '../../src/pages/shown-in-text.ts';
import { articleFile, testWorld } from '../support/world.ts';

const test = suite('shown in text');

const others = {
  '2026-11-01-first': articleFile({ title: 'First' }),
  '2026-11-02-second': articleFile({ title: 'Second' }),
};

test('are none in most articles', async () => {
  const world = await testWorld({
    articles: { story: articleFile({ related: false }, 'A [link](https://elsewhere.test/) and [another](/drama/).\n') },
  });

  assert.is(namesIn(world.article('story'), world), undefined);
  assert.equal(shownInText(world.article('story'), world), []);
});

test('are names in shortcodes and front matter without what is added by habit, and files from the root', async () => {
  const text = '{% related "/first/" %}\n\nSee [more](./2026-11-02-second.md#part) and [this](/pages/about.md?a).\n';
  const world = await testWorld({ articles: { ...others, story: articleFile({ related: ['./second'] }, text) } });

  assert.equal(namesIn(world.article('story'), world), {
    inText: ['first'],
    chosen: ['second'],
    files: ['articles/2026-11-02-second.md', 'pages/about.md'],
  });
});

test('show articles by name, and addresses of files', async () => {
  const text = '{% related "first" %}\n\nSee [more](2026-11-02-second.md).\n';
  const world = await testWorld({ articles: { ...others, story: articleFile({ related: ['second'] }, text) } });

  assert.equal(shownInText(world.article('story'), world), [world.article('first'), '/second/']);
});

test.run();
