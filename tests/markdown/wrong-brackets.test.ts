/** Wrong brackets: tests of our own shortcodes in the brackets of other systems. */
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { exampleShortcodes } from '../support/example-elements.ts';
import { placesOf, readBodyOf } from '../support/world.ts';

const test = suite('wrong brackets');

const problemsIn = (body: string) => readBodyOf(body, exampleShortcodes).problems;

test('a shortcode in other brackets is told as a whole, with how it is written', () => {
  for (const [typed, written] of [
    ['{{ stars }}', '{% stars %}'],
    ['{{ stars(4) }}', '{% stars 4 %}'],
    ['{{stars 4}}', '{% stars 4 %}'],
    ['{{- stars( 4 ) -}}', '{% stars 4 %}'],
    ['[% stars 4 %]', '{% stars 4 %}'],
    ['[%- stars 4, label="[a]" -%]', '{% stars 4, label="[a]" %}'],
    ['<% stars 4 %>', '{% stars 4 %}'],
    ['<%= stars 4 %>', '{% stars 4 %}'],
    ['(% stars 4 %)', '{% stars 4 %}'],
    ['[% stars 4 %}', '{% stars 4 %}'],
    ['{stars 4 %}', '{% stars 4 %}'],
    ['{ stars label="a" }', '{% stars label="a" %}'],
    ['[% endbox %]', '{% endbox %}'],
    ['{stars 4}', '{% stars 4 %}'],
    ['{stars count=4, label=["a", "b"]}', '{% stars count=4, label=["a", "b"] %}'],
    ['{endbox}', '{% endbox %}'],
  ] as const) {
    const found = problemsIn(`A ${typed} b.`);

    assert.equal(placesOf(found), [`1:3-${3 + typed.length} shortcode/syntax`], typed);
    assert.is(found[0]?.fix, `Write ${written}.`, typed);
  }
  assert.equal(placesOf(problemsIn('[% stars 4 %]')), ['1:1-14 shortcode/syntax']);
});

test('a shortcode without what begins it is told as a whole, and by its end where its name is none', () => {
  for (const [typed, written] of [
    ['stars 4 %}', '{% stars 4 %}'],
    ['% stars 4, label="[a] b" %}', '{% stars 4, label="[a] b" %}'],
    ['%%stars%}', '{% stars %}'],
    ['endbox %}', '{% endbox %}'],
    ['endpullquote %}', '{% endpullquote %}'],
  ] as const) {
    const found = problemsIn(`A ${typed} b.`);

    assert.equal(placesOf(found), [`1:3-${3 + typed.length} shortcode/syntax`], typed);
    assert.is(found[0]?.fix, `Write ${written}.`, typed);
  }
  assert.equal(placesOf(problemsIn('{% box %}x yendbox %}')), ['1:13-22 shortcode/syntax']);
  assert.equal(placesOf(problemsIn('The stars of it: strs 4 %} b')), ['1:25-27 shortcode/syntax']);
});

test('code, escapes, and what may be meant are left alone', () => {
  for (const body of [
    '`[% stars 4 %]`',
    '{{ starsign(4) }} and {{ 4 stars }}',
    '`{{ stars }}`',
    '```\n<% stars 4 %>\n```',
    '\\[% stars 4 %]',
    'It got {stars} of [%] and (% of stars) and {the stars}.',
    '(stars 4) {box} {#box}',
    'Up 5%% stars are 3%%',
    'Written \\{% stars 4 %}, or `stars 4 %}`.',
  ])
    assert.equal(
      placesOf(problemsIn(body)).filter((each) => each.includes('shortcode/syntax')),
      [],
      body,
    );
});

test.run();
