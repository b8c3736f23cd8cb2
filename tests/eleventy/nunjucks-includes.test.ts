/** Nunjucks includes: tests that our environment prints them as Nunjucks does, and that the one it is made from stays as it is. */
import nunjucks from 'nunjucks';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { withLeanIncludes } from '../../src/eleventy/nunjucks-includes.ts';

const test = suite('nunjucks includes');

const TEMPLATES: Readonly<Record<string, string>> = {
  'page.njk':
    '{% extends "frame.njk" %}{% block main %}{% for name in names %}{% include "name.njk" %}{% endfor %}{% endblock %}',
  'frame.njk': '<{% include "head.njk" %}|{% block main %}{% endblock %}|{% include "missing.njk" ignore missing %}>',
  'head.njk': '{% set title = title | upper %}{{ title }}{% include "name.njk" %}',
  'name.njk': '({{ name or "nobody" }}{{ loop.index }})',
  'broken.njk': 'a{% include "throws.njk" %}b',
  'throws.njk': '{{ fail() }}',
  'lost.njk': 'a{% include "not-here.njk" %}b',
};

class Templates extends nunjucks.Loader {
  getSource(name: string): { src: string; path: string; noCache: boolean } {
    const src = TEMPLATES[name];
    // What Nunjucks takes for "not there", against its types.
    if (src === undefined) return null as never;
    return { src, path: name, noCache: false };
  }
}

const values = {
  title: 'Tonight',
  names: ['Ana', 'Ruiz'],
  fail: () => {
    throw new Error('no such luck');
  },
};

function printed(environment: nunjucks.Environment, name: string): Promise<string> {
  return new Promise((resolve) => {
    environment.render(name, values, (error, text) => resolve(error ? `${error.name}: ${error.message}` : `${text}`));
  });
}

for (const name of ['page.njk', 'broken.njk', 'lost.njk']) {
  test(`${name} is printed, or told to be wrong, as by Nunjucks itself`, async () => {
    const usual = new nunjucks.Environment(new Templates() as nunjucks.ILoader);
    const ours = withLeanIncludes(new nunjucks.Environment(new Templates() as nunjucks.ILoader));

    assert.is(await printed(ours, name), await printed(usual, name));
  });
}

test('the page is whole', async () => {
  const ours = withLeanIncludes(new nunjucks.Environment(new Templates() as nunjucks.ILoader));
  assert.is(await printed(ours, 'page.njk'), '<TONIGHT(nobody)|(Ana1)(Ruiz2)|>');
});

test('the environment it is made from stays as it is', () => {
  const usual = new nunjucks.Environment(new Templates() as nunjucks.ILoader);
  withLeanIncludes(usual);
  assert.is(Object.hasOwn(usual, 'waterfall'), false);
});

test('a filter that is added later is there in both', async () => {
  const usual = new nunjucks.Environment(new Templates() as nunjucks.ILoader);
  const ours = withLeanIncludes(usual);
  usual.addFilter('upper', (text: string) => `~${text}~`);
  assert.match(await printed(ours, 'page.njk'), /^<~Tonight~/);
});

test.run();
