/** Unrun code: tests where template code in texts of YAML is told. */
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { marksOf, problemsOf, problemsWith } from './small-site.ts';

const test = suite('unrun code');

test('template code in a text is a warning that marks it alone', async () => {
  const problems = await problemsWith(
    'kicker: "{{ page.title }}"\ndescription: About {{ show }}, {% if x %}and{% endif %} more.\n',
  );

  assert.equal(marksOf(problems), [
    'articles/a.md:5:10 {{ page.title }} shortcode/foreign',
    'articles/a.md:6:20 {{ show }} shortcode/foreign',
    'articles/a.md:6:32 {% if x %} shortcode/foreign',
    'articles/a.md:6:45 {% endif %} shortcode/foreign',
  ]);
  assert.is(problems[0]?.severity, 'warning');
  assert.is(problems[0]?.what, 'Here stands {{ page.title }}, and nothing runs template code here.');
  assert.is(problems[0]?.fix, 'Write what it stands for in place of {{ page.title }}.');
});

test('it is found in lists, groups and records', async () => {
  const problems = await problemsWith('tags: [Maps, "{{ tag }}"]\nimage: { src: a.jpg, alt: "{{ alt }}" }\n', {
    '_data/people/x.yaml': 'name: X\ndescription: |\n  Born in {{ town }}.\n',
  });

  assert.equal(
    marksOf(problems).filter((mark) => mark.endsWith('shortcode/foreign')),
    [
      '_data/people/x.yaml:3:11 {{ town }} shortcode/foreign',
      'articles/a.md:5:15 {{ tag }} shortcode/foreign',
      'articles/a.md:6:28 {{ alt }} shortcode/foreign',
    ],
  );
});

test('braces that are no code, and a comment, are left alone', async () => {
  assert.equal(await problemsWith('kicker: "A {brace}, 100 {% of it"\n# {{ later }}\n'), []);
});

test('a record without any is sound', async () => {
  assert.equal(await problemsOf({ '_data/people/x.yaml': 'name: X\n' }), []);
});

test.run();
