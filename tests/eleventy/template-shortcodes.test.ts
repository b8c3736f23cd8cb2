/** Shortcodes in templates: tests of the pull quote in every template language of Eleventy. */
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { addTemplateShortcodes } from '../../src/eleventy/template-shortcodes.ts';
import { build } from '../support/eleventy.ts';
import type { Files, Project } from '../support/project.ts';
import { createSite } from '../support/site-project.ts';

const shortcodes = suite('shortcodes in templates');

const PAGES: Files = {
  'pages/nunjucks.njk': `---
permalink: /nunjucks/
who: [{ name: "Ana & Ruiz" }]
---
{% pullquote by="Jo Writer" %}Four minutes past two.{% endpullquote %}
{% pullquote by=who[0].name %}From {{ 1 + 1 }} places{% endpullquote %}
{%- pullquote by=who[0].name -%} Tight {%- endpullquote -%}
{% for name in ["One", "Two"] %}{% pullquote by=name, %}{{ loop.index }}{% endpullquote %}{% endfor %}
{% set kept %}{% pullquote by="A \\"B\\" %} C" %}In a set{% endpullquote %}{% endset %}[{{ kept | safe }}]
{% pullquote %}{% if who %}Nested{% endif %}{% endpullquote %}{% pullquote %}Second{% endpullquote %}
`,
  'pages/liquid.liquid': `---
permalink: /liquid/
who: [{ name: "Ana & Ruiz" }]
---
{% pullquote by="Jo Writer" %}Four minutes past two.{% endpullquote %}
{% pullquote by=who[0].name %}From {{ 1 | plus: 1 }} places{% endpullquote %}
{%- pullquote by=who[0].name -%} Tight {%- endpullquote -%}
{% for name in (1..2) %}{% pullquote %}{{ name }}{% endpullquote %}{% endfor %}
`,
  'pages/script.11ty.js': `export default class {
  data() { return { permalink: '/script/' }; }
  render() {
    return this.pullquote('<p>Four minutes past two.</p>', { by: 'Jo Writer' }) + this.pullquote('Ana & <b>co</b>');
  }
}
`,
  'pages/markdown.md': `---
permalink: /markdown/
title: Markdown
layout: page.njk
who: Ana & Ruiz
---

Before.

{% pullquote by=who %}Four minutes past two.{% endpullquote %}

After.
`,
};

let project: Project;

shortcodes.before(async () => {
  project = await createSite(PAGES);
  const { code, output } = await build(project);
  assert.is(code, 0, output);
});

shortcodes('print the same in Nunjucks, Liquid, JavaScript and Markdown pages', () => {
  const expected =
    '<aside class="sf-pull-quote"><blockquote><p>“Four minutes past two.”</p></blockquote><p class="sf-pull-quote-by">Jo Writer</p></aside>';

  for (const page of ['nunjucks', 'liquid', 'script']) assert.match(printed(page), expected, page);
  assert.match(printed('markdown'), expected.replace('Jo Writer', 'Ana &amp; Ruiz'));
});

shortcodes('take variables of the template, and content that is a template itself', () => {
  for (const page of ['nunjucks', 'liquid']) {
    assert.match(printed(page), '<p>“From 2 places”</p></blockquote><p class="sf-pull-quote-by">Ana &amp; Ruiz</p>');
    assert.match(printed(page), '<p>“Tight”</p>');
    assert.match(printed(page), /<p>“?1”?<\/p>.*<p>“?2”?<\/p>/s);
  }
  assert.match(printed('nunjucks'), /One<\/p><\/aside>.*Two<\/p><\/aside>/s);
  assert.match(printed('nunjucks'), '<p>Nested</p></blockquote></aside>');
  assert.match(printed('nunjucks'), '<p>Second</p>');
});

shortcodes('may stand inside {% set %}, and take quotation marks and the end of a tag in an argument', () => {
  assert.match(printed('nunjucks'), /\[<aside class="sf-pull-quote">.*In a set.*A &quot;B&quot; %} C<\/p><\/aside>\]/);
});

shortcodes('print text once escaped, whatever language wraps them', () => {
  assert.match(printed('script'), '<p>Ana &amp; co</p>');
  for (const page of ['nunjucks', 'liquid', 'script', 'markdown'])
    assert.not.match(printed(page), /&amp;(amp|lt|quot);/);
});

shortcodes('leave the Markdown around them alone', () => {
  assert.match(printed('markdown'), /<p>Before\.<\/p>\s*<aside class="sf-pull-quote">.*<\/aside>\s*<p>After\.<\/p>/s);
});

const WRONG: readonly (readonly [file: string, text: string, expected: RegExp])[] = [
  [
    'pages/wrong.njk',
    '---\ntitle: W\n---\n<p>One</p>\n\n{% pullquote bye="Jo" %}Two{% endpullquote %}\n',
    /\{% pullquote %\} in \.\/pages\/wrong\.njk, line \d+: .*"bye".*Write "by"/,
  ],
  [
    'pages/wrong.liquid',
    '---\ntitle: W\n---\n<p>One</p>\n\n{% pullquote by=12 %}Two{% endpullquote %}\n',
    /\{% pullquote %\} in \.\/pages\/wrong\.liquid, line \d+: .*"by"/,
  ],
  [
    'pages/open.liquid',
    '---\ntitle: W\n---\n\n{% pullquote by="Jo" %}Two\n',
    /\{% pullquote %\} in line \d+ is never closed/,
  ],
];

for (const [file, text, expected] of WRONG) {
  shortcodes(`wrong arguments and missing ends in ${file} stop the build, and say where`, async () => {
    const wrong = await createSite({ [file]: text });

    const { code, output } = await build(wrong);

    assert.is(code, 1);
    assert.match(output, file);
    assert.match(output, expected);
    assert.not.ok(wrong.exists('_site'));
    await wrong.dispose();
  });
}

shortcodes('are registered with all three engines, unless the site has one of that name', () => {
  const names: string[] = [];
  const register = (name: string) => names.push(name);
  const eleventyConfig = {
    addNunjucksTag: register,
    addLiquidTag: register,
    addJavaScriptFunction: register,
    getShortcodes: () => ({}),
    getPairedShortcodes: () => ({ video: () => '' }),
  };
  const elements = [{ shortcode: 'pullquote' }, { shortcode: 'video' }];

  addTemplateShortcodes(
    eleventyConfig as never,
    elements as never,
    () => {
      throw new Error('nothing is printed yet');
    },
    { root: '/', rootIsForeign: false },
  );

  assert.equal(names, ['pullquote', 'pullquote', 'pullquote']);
});

function printed(page: string): string {
  return project.read(`_site/${page}/index.html`);
}

shortcodes.run();
