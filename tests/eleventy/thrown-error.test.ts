/** Thrown error: tests of the problem that an error becomes. */
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { ContentError } from '../../src/core/content-error.ts';
import type { Problem } from '../../src/core/problem.ts';
import { messageOf, pageFailure, templateFailure, transformFailure } from '../../src/eleventy/thrown-error.ts';
import { createProject } from '../support/project.ts';

const test = suite('thrown error');

const PAGE = '---\ntitle: About\n---\n\nOne.\n\n{% boom %} {{ a | bang }} {{ b | bang }}\n';
const BODY = PAGE.slice(PAGE.indexOf('\nOne'));

test('the innermost message is told, without what template languages put around it', () => {
  const inner = new TypeError('Boom.');

  assert.is(messageOf(Object.assign(new Error('outer'), { originalError: inner })), 'Boom.');
  assert.is(messageOf(new Error('(./pages/a.md) [Line 3, Column 1]\n  Error: Boom.')), 'Boom.');
  assert.is(messageOf(new Error('undefined filter: x, file:./pages/a.md, line:1, col:3')), 'undefined filter: x');
  assert.is(messageOf(new Error('x >>>>>11ty>>>>>{"message":"Boom.","stack":""}<<<<<11ty<<<<<')), 'Boom.');
  assert.is(messageOf('thrown as text'), 'thrown as text');
});

test('a shortcode that stands once in the page is its place; a filter that stands twice has none', async () => {
  const project = await createProject({ 'pages/about.md': PAGE });
  const named = (name: string) => new Error(`Error with Nunjucks ${name}`, { cause: new Error('No.') });

  const shortcode = templateFailure(project.root, 'pages/about.md', BODY, named('shortcode `boom`'));
  const filter = templateFailure(project.root, 'pages/about.md', BODY, named('filter `bang`'));

  assert.equal([shortcode.place?.line, shortcode.place?.column, shortcode.place?.endColumn], [7, 4, 8]);
  assert.is(shortcode.what, 'An error was thrown while it was printed: No.');
  assert.is(filter.place, undefined);
  await project.dispose();
});

test('Liquid’s own place is taken, with the lines of the front matter', async () => {
  const project = await createProject({ 'pages/about.md': PAGE });
  const begin = BODY.trim().indexOf('{% boom');
  const error = Object.assign(new Error('No.'), { token: { begin, end: begin + 10 } });

  const { place } = templateFailure(project.root, 'pages/about.md', BODY, error);

  assert.equal([place?.line, place?.column, place?.endColumn], [7, 1, 11]);
  await project.dispose();
});

test('a template that is no file has no place', () => {
  assert.is(templateFailure('/nowhere', 'virtual.njk', 'Text', new Error('No.')).place, undefined);
});

test('a transform is named', () => {
  const { file, what, fix } = transformFailure('shorten', 'pages/about.md', new Error('No.'));

  assert.is(file, 'pages/about.md');
  assert.match(what, '"shorten" threw an error: No.');
  assert.match(fix, '"shorten"');
});

test('a generated page tells its own problems, or is put down to its layout, its article, or nothing', async () => {
  const own: Problem = { code: 'shortcode/failed', severity: 'error', file: 'a.md', what: 'W.', why: 'Y.', fix: 'F.' };
  const project = await createProject({ '_includes/home.njk': '{{ x | bang }}', 'articles/a.md': 'Text' });
  const files = (source: string | undefined, error: unknown) =>
    pageFailure(project.root, source, error).map(({ file }) => file);

  assert.equal(pageFailure(project.root, 'a.md', new ContentError([own], 'Nothing.')), [own]);
  assert.equal(files('articles/a.md', new Error('(_includes/home.njk)\n  Error: filter `bang`')), [
    '_includes/home.njk',
  ]);
  assert.equal(files('articles/a.md', new Error('No.')), ['articles/a.md']);
  assert.equal(files(undefined, new Error('No.')), []);
  await project.dispose();
});

test.run();
