/** Author record: tests what is told of an author's file. */
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { marksOf, problemsOf } from './small-site.ts';

const test = suite('author record');

const author = (text: string) => problemsOf({ '_data/authors/jo.yaml': text });

test('a name is enough', async () => {
  assert.equal(await author('name: Jo Writer\n'), []);
});

test('an author without a name has no byline', async () => {
  const [problem] = await author('role: Editor\n');

  assert.is(problem?.what, 'The key "name" is missing.');
  assert.is(problem?.why, 'It is the byline, and tells readers who wrote an article.');
  assert.is(problem?.fix, 'Add a line such as  name: "Jo"');
});

test('an e-mail address and links look like what they are', async () => {
  const problems = await author('name: Jo\nemail: jo at example\nlinks: [social.test/@jo]\n');

  assert.equal(marksOf(problems), [
    '_data/authors/jo.yaml:2:8 jo at example value/format',
    '_data/authors/jo.yaml:3:9 social.test/@jo value/format',
  ]);
  assert.is(problems[0]?.what, '"email" is "jo at example", which is not an e-mail address.');
});

test('an e-mail address as a mail program copies it is not one yet', async () => {
  for (const typed of [
    '<zoe@standfirst.test>',
    'Zoe <zoe@standfirst.test>',
    'mailto:zoe@standfirst.test',
    'zoe@standfirst.test,',
  ]) {
    const [problem] = await author(`name: Jo\nemail: "${typed}"\n`);

    assert.is(problem?.fix, 'Write "zoe@standfirst.test".', typed);
  }
  assert.equal(await author("name: Jo\nemail: o'brien+tips@mail.standfirst.co.uk\n"), []);
});

test.run();
