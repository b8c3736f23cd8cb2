/** YAML group keys: tests what is said of brackets in place of a key, and of template code. */
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import type { Problem } from '../../src/core/problem.ts';
import { readYaml } from '../../src/core/yaml.ts';

const test = suite('YAML group keys');

function told(text: string): readonly Problem[] {
  const read = readYaml({ source: { path: 'a.yaml', text }, start: 0, end: text.length });
  return 'problems' in read ? read.problems : [];
}

test('a group or a list in brackets cannot be a key', () => {
  const problems = told('title: {{ title }}\n? [a, b]\n: c\n');

  assert.equal(
    problems.map(({ code, place, what }) => `${place?.line}:${place?.column}-${place?.endColumn} ${code} ${what}`),
    [
      '1:8-19 yaml/syntax Here stands {{ title }}, and nothing runs template code here.',
      '2:3-9 yaml/syntax A list in brackets stands here in place of a key.',
    ],
  );
});

test('code of a template language is to be written out, unless a template runs it', () => {
  const [title] = told('title: {{ page.title }}\n');
  const [permalink] = told('permalink: {{ page.fileSlug }}/\n');
  const [computed] = told('eleventyComputed:\n  title: {{ page.fileSlug }}\n');

  assert.is(title?.why, 'Readers would see it as it is typed.');
  assert.is(title?.fix, 'Write what it stands for in place of {{ page.title }}.');
  assert.is(told('title: {{ page.title }} again\n')[0]?.fix, 'Write what it stands for in place of {{ page.title }}.');
  assert.is(permalink?.fix, 'Put the whole value in quotation marks: "{{ page.fileSlug }}/".');
  const filtered = told('permalink: {{ "a" | slug }}\n');
  assert.equal(
    filtered.map(({ fix }) => fix),
    ['Put the whole value in quotation marks: \'{{ "a" | slug }}\'.'],
  );
  assert.is(
    told('title: {{ "a" | upper }}\n')[0]?.what,
    'Here stands {{ "a" | upper }}, and nothing runs template code here.',
  );
  assert.is(computed?.fix, 'Put the whole value in quotation marks: "{{ page.fileSlug }}".');
});

test.run();
