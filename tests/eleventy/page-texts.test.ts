/** Page texts: tests of what is said of the words of ordinary pages. */
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { createArticleBodies } from '../../src/eleventy/article-bodies.ts';
import { ordinaryTextProblems } from '../../src/eleventy/page-texts.ts';

const test = suite('page texts');

const shortcodes = { elements: new Map(), site: new Map() };
const files = { fileExists: () => true, nearFile: () => undefined };
const bodies = createArticleBodies(shortcodes, '“”‘’', [], files as never, false);
const told = (body: string, head = 'title: About') => {
  const text = `---\n${head}\n---\n${body}`;
  const page = { source: { path: 'pages/a.md', text }, bodyStart: text.length - body.length, url: '/a/' };
  return ordinaryTextProblems({ texts: [page], templates: [], layouts: [] }, bodies).map(
    ({ code, place }) => `${place?.line}:${place?.column} ${code}`,
  );
};

test('what Markdown would print as it is typed is told in pages, too', () => {
  assert.equal(told('##Who we are\n\nSee [the terms] (/terms/).\n'), ['4:1 heading/syntax', '6:5 link/syntax']);
  assert.equal(told('**Bold words\n\n</div>\n'), ['4:1 text/syntax', '6:1 html/unpaired']);
  assert.equal(told('Sound words with [a link](/terms/) and **bold** ones.\n'), []);
});

test('a title in the text, boxes to tick and scripts are the site’s own affair', () => {
  assert.equal(
    told('# About\n\n- [ ] one\n\n<script>go()</script>\n\n[^1]: A note\n\n[[toc]]\n\nhttps://example.test/\n'),
    [],
  );
});

test('what a template language may change is left alone', () => {
  assert.equal(told('{% if a %}<div>{% endif %}\n\n[words] ({{ address }})\n\n{# ##Note #}\n'), []);
  assert.equal(told('{% raw %}\n##Title\n{% endraw %}\n'), []);
  assert.equal(told('{% if a %}\n\n##Title\n\n{% endif %}\n'), ['6:1 heading/syntax']);
});

test('front matter and words of a page are told together', () => {
  assert.equal(told('##Who we are\n', 'titel: About'), ['2:1 key/unknown', '4:1 heading/syntax']);
});

test.run();
