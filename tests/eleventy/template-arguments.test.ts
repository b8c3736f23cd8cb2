/** Arguments in templates: tests of reading them, with the template's variables. */
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { watchBox } from '../../src/elements/watch-box.ts';
import {
  argumentsLength,
  neverClosed,
  placeIn,
  readNeverClosed,
  valuesFrom,
  variablesIn,
} from '../../src/eleventy/template-arguments.ts';
import { createProject } from '../support/project.ts';

const test = suite('arguments in templates');

const variables = new Map<string, unknown>([['page', { shows: ['night-desk'] }]]);

function valuesOf(text: string): Readonly<Record<string, unknown>> {
  return valuesFrom(
    watchBox,
    text,
    () => 'pages/a.njk, line 3',
    (name) => variables.get(name),
  );
}

test('are given by position, by name, and by the template’s variables', () => {
  assert.equal(valuesOf('"night-desk", title="A \\"title\\""'), { provider: 'night-desk', title: 'A "title"' });
  assert.equal(valuesOf('page.shows[0]'), { provider: 'night-desk' });
  assert.equal(valuesOf('page.missing.deeper'), { provider: undefined });
  assert.equal(variablesIn('page.shows[0], title=page.title, ids=[first, "second"]'), ['page', 'first']);
});

test('what cannot be read is told with its place and what to type', () => {
  assert.throws(
    () => valuesOf('"one" "two"'),
    '{% watch %} in pages/a.njk, line 3: give every argument a name, as in key="value".',
  );
  assert.throws(() => valuesOf('title="open'), /^\{% watch %\} in pages\/a\.njk, line 3: .*quot/);
  assert.is(neverClosed(watchBox, 4), '{% watch %} in line 4 is never closed. Write {% endwatch %} where it ends.');
  assert.equal(readNeverClosed(`Error: ${neverClosed(watchBox, 4)}`), { shortcode: 'watch', line: 4 });
  assert.is(readNeverClosed('Something else'), undefined);
});

test('end where the tag does, but not within quotation marks', () => {
  assert.is(argumentsLength(' by="a %} b" %} more'), ' by="a %} b" '.length);
  assert.is(argumentsLength(' by="a \\" %} b" -%}'), ' by="a \\" %} b" '.length);
});

test('stand in a line of the file, front matter counted', async () => {
  const project = await createProject({ 'a.njk': '---\ntitle: A\n---\nOne\nTwo\n' });
  const path = `${project.root}/a.njk`;

  assert.is(placeIn(path, 'One\nTwo\n', 2), `${path}, line 5`);
  assert.is(placeIn(path, 'From a layout', 2), `a layout or include of ${path}, line 2`);
  assert.is(placeIn(undefined, 'One', 2), 'a template, line 2');
  await project.dispose();
});

test.run();
