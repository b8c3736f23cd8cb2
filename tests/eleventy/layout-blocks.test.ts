/** Blocks of layouts: tests of what is printed nowhere because nobody has a place for it. */
import nunjucks from 'nunjucks';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { lostBlocks } from '../../src/eleventy/layout-blocks.ts';
import type { NunjucksReader } from '../../src/eleventy/layout-names.ts';

const test = suite('blocks of layouts');

const environment = new nunjucks.Environment(null);

/** Layouts by name; those of the package begin with `package/`. */
function said(files: Readonly<Record<string, string>>): readonly string[] {
  const layouts = Object.entries(files).map(([path, text]) => {
    const isOfSite = !path.startsWith('package/');
    return { name: path.replace('package/', ''), path: isOfSite ? `_includes/${path}` : path, text, isOfSite };
  });
  return lostBlocks(nunjucks as unknown as NunjucksReader, environment, layouts).map(
    ({ file, place, severity, what, fix }) =>
      `${file}:${place?.line}:${place?.column}-${place?.endColumn} ${severity} ${what} ${fix}`,
  );
}

const BASE = '<main>{% block head %}{% endblock %}{% block main %}{% endblock %}</main>';

test('a block that the extended layout does not have is told at its name', () => {
  assert.equal(
    said({ 'package/base.njk': BASE, 'a.njk': '{% extends "base.njk" %}\n{% block mian %}x{% endblock %}' }),
    ['_includes/a.njk:2:10-14 error There is no block "mian" in base.njk. Write "main".'],
  );
});

test('when others are printed it is a warning', () => {
  const text = '{% extends "base.njk" %}{% block main %}x{% endblock %}{% block content %}y{% endblock %}';

  assert.equal(said({ 'package/base.njk': BASE, 'a.njk': text }), [
    '_includes/a.njk:1:65-72 warning There is no block "content" in base.njk. Write one of: head, main',
  ]);
});

test('a layout in place of one of the package’s lacks what the package prints into it', () => {
  const [problem, ...others] = said({
    'base.njk': '<h1>{{ title }}</h1>\n{{ content | safe }}',
    'package/article.njk': '{% extends "base.njk" %}{% block main %}x{% endblock %}',
    'package/home.njk': '{% extends "base.njk" %}{% block main %}x{% endblock %}',
  });

  assert.match(
    problem ?? '',
    /^_includes\/base\.njk:1:1-21 error This file takes the place of the plugin’s base\.njk, and has no block "main", into which article\.njk and 1 other print\./,
  );
  assert.equal(others, []);
});

test('blocks within others, of grandparents, and of what only a variable names, are left alone', () => {
  assert.equal(
    said({
      'package/base.njk': BASE,
      'middle.njk': '{% extends "base.njk" %}{% block main %}{% block inner %}{% endblock %}{% endblock %}',
      'a.njk':
        '{% extends "middle.njk" %}{% block head %}x{% endblock %}{% block inner %}{% block own %}y{% endblock %}{% endblock %}',
      'b.njk': '{% extends parent %}{% block anything %}x{% endblock %}',
      'c.njk': '{% extends "nowhere.njk" %}{% block anything %}x{% endblock %}',
      'd.njk': '{% extends "d.njk" %}{% block anything %}x{% endblock %}',
      'e.njk': '{% block anything %}x{% endblock %}',
    }),
    [],
  );
});

test.run();
