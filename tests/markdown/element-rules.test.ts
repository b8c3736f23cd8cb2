/** Markdown rules for shortcodes: tests for what a tag becomes between paragraphs and within a sentence. */
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { elementMeta } from '../../src/markdown/element-rules.ts';
import { exampleShortcodes } from '../support/example-elements.ts';
import { htmlProblems } from '../support/html.ts';
import { placesOf, printBody, readBodyOf } from '../support/world.ts';

const test = suite('Markdown rules for shortcodes');

/** What a body without problems prints, without line breaks. */
async function printed(body: string): Promise<string> {
  assert.equal(placesOf(readBodyOf(body, exampleShortcodes).problems), [], body);
  const markup = await printBody(body, { shortcodes: exampleShortcodes });
  const page = `<!doctype html>\n<html lang="en"><head><title>T</title></head><body>${markup}</body></html>\n`;
  assert.equal(htmlProblems(page, 'page'), [], markup);
  assert.not.match(markup, /undefined|\u0086|<p>\s*<\/p>/);
  return markup.replaceAll('\n', '');
}

test('prints a block with content that stands alone on one line', async () => {
  assert.is(await printed('{% box %}Words.{% endbox %}'), '<div class="box"><p>Words.</p></div>');
});

test('prints a block over several lines with Markdown in it', async () => {
  const body = '{% box %}\nOne *two*\nthree.\n\nFour.\n\n- five\n- six\n\n> seven\n{% endbox %}\n';

  assert.is(
    await printed(body),
    '<div class="box"><p>One <em>two</em>three.</p><p>Four.</p><ul><li>five</li><li>six</li></ul><blockquote><p>seven</p></blockquote></div>',
  );
});

test('prints a block whose content begins and ends on the lines of its tags', async () => {
  assert.is(await printed('{% box %}One.\n\nTwo.{% endbox %}'), '<div class="box"><p>One.</p><p>Two.</p></div>');
});

test('prints a block that begins with a heading, a list, a quotation or a table', async () => {
  assert.is(await printed('{% box %}## A{% endbox %}'), '<div class="box"><h2 id="a">A</h2></div>');
  assert.is(await printed('{% box %}- a\n- b{% endbox %}'), '<div class="box"><ul><li>a</li><li>b</li></ul></div>');
  assert.is(await printed('{% box %}> a{% endbox %}'), '<div class="box"><blockquote><p>a</p></blockquote></div>');
  assert.match(
    await printed('{% box %}\n| a |\n| - |\n| b |\n{% endbox %}'),
    /<div class="box">.*<table>.*<td>b<\/td>.*<\/div>/,
  );
});

test('prints raw HTML in a block whole, without anything of the end tag', async () => {
  assert.is(await printed('{% box %}<div>x</div>{% endbox %}'), '<div class="box"><div>x</div></div>');
  assert.is(await printed('{% box %}\n<div>x</div>\n{% endbox %}'), '<div class="box"><div>x</div></div>');
  assert.is(
    await printed('{% box %}> <div>x</div>{% endbox %}'),
    '<div class="box"><blockquote><div>x</div></blockquote></div>',
  );
});

test('ends a paragraph directly above a block and begins one directly below', async () => {
  assert.is(
    await printed('Above.\n{% box %}In.{% endbox %}\nBelow.\n'),
    '<p>Above.</p><div class="box"><p>In.</p></div><p>Below.</p>',
  );
  assert.is(await printed('Above.\n{% stars 4 %}\nBelow.\n'), '<p>Above.</p><p class="stars">4</p><p>Below.</p>');
});

test('reads what follows a block on its line as the next block', async () => {
  assert.is(await printed('{% box %}In.{% endbox %} After.'), '<div class="box"><p>In.</p></div><p>After.</p>');
  assert.is(
    await printed('{% box %}\nIn.\n{% endbox %} After\nthat.'),
    '<div class="box"><p>In.</p></div><p>Afterthat.</p>',
  );
  assert.is(await printed('{% stars 4 %} After.\n\nMore.'), '<p class="stars">4</p><p>After.</p><p>More.</p>');
  assert.is(await printed('{% stars 4 %} - a\n- b'), '<p class="stars">4</p><ul><li>a</li><li>b</li></ul>');
});

test('prints blocks that follow each other on one line', async () => {
  assert.is(
    await printed('{% stars 1 %}{% stars 2 %} {% box %}a{% endbox %}{% stars 3 %}'),
    '<p class="stars">1</p><p class="stars">2</p><div class="box"><p>a</p></div><p class="stars">3</p>',
  );
});

test('prints what follows blocks in list items and quotations where it belongs', async () => {
  assert.is(await printed('- {% stars 1 %} after\n- b\n'), '<ul><li><p class="stars">1</p>after</li><li>b</li></ul>');
  assert.is(
    await printed('> {% box %}a{% endbox %} after\n> that\n\nOut.'),
    '<blockquote><div class="box"><p>a</p></div><p>afterthat</p></blockquote><p>Out.</p>',
  );
});

test('nests blocks, also those of one name', async () => {
  assert.is(
    await printed('{% box %}\n{% box %}a{% endbox %}\n{% box %}\nb\n{% stars 2 %}\n{% endbox %}\n{% endbox %}'),
    '<div class="box"><div class="box"><p>a</p></div><div class="box"><p>b</p><p class="stars">2</p></div></div>',
  );
  assert.is(
    await printed('{% box %}{% box %}{% stars 2 %}{% endbox %}{% endbox %}'),
    '<div class="box"><div class="box"><p class="stars">2</p></div></div>',
  );
});

test('keeps a list one list around a block in one of its items', async () => {
  assert.is(
    await printed('- a\n- b\n\n  {% box %}in{% endbox %}\n\n- c\n'),
    '<ul><li><p>a</p></li><li><p>b</p><div class="box"><p>in</p></div></li><li><p>c</p></li></ul>',
  );
  assert.is(
    await printed('1. a\n2. {% box %}\n   in\n\n   in\n   {% endbox %}\n3. c\n').then(
      (text) => text.match(/<ol/g)?.length,
    ),
    1,
  );
  assert.is(await printed('- a\n  {% stars 4 %}\n- b\n'), '<ul><li>a<p class="stars">4</p></li><li>b</li></ul>');
});

test('keeps a block within the quotation it stands in', async () => {
  assert.is(
    await printed('> a\n> {% box %}\n> in\n>\n> in\n> {% endbox %}\n> b\n\nOut.'),
    '<blockquote><p>a</p><div class="box"><p>in</p><p>in</p></div><p>b</p></blockquote><p>Out.</p>',
  );
});

test('takes an indented block for what it is, never for code', async () => {
  assert.is(await printed('     {% stars 4 %}'), '<p class="stars">4</p>');
  assert.is(await printed('{% box %}\n     a\n{% endbox %}'), '<div class="box"><p>a</p></div>');
});

test('prints an inline element within a sentence, a heading and a link', async () => {
  assert.is(
    await printed('By {% credit "Jo" %}, {% term %}*so* said{% endterm %}.'),
    '<p>By <span>Jo</span>, <i><em>so</em> said</i>.</p>',
  );
  assert.is(await printed('## By {% credit "Jo" %}'), '<h2 id="by">By <span>Jo</span></h2>');
  assert.is(
    await printed('**{% credit "Jo" %}** [{% credit "Bo" %}](/bo/)'),
    '<p><strong><span>Jo</span></strong> <a href="/bo/"><span>Bo</span></a></p>',
  );
});

test('prints an inline element alone on its line as a paragraph', async () => {
  assert.is(await printed('{% credit "Jo" %}'), '<p><span>Jo</span></p>');
  assert.is(await printed('{% credit "Jo" %}\nand Bo'), '<p><span>Jo</span>and Bo</p>');
});

test('prints inline elements in the cells of a table, whatever their arguments hold', async () => {
  assert.match(
    await printed('| a | b |\n| - | - |\n| {% credit "Jo | Bo" %} | {% term %}x{% endterm %} |\n'),
    '<td><span>Jo | Bo</span></td><td><i>x</i></td>',
  );
});

test('nests inline elements', async () => {
  assert.is(
    await printed('{% term %}a {% term %}b{% endterm %} {% credit "c" %}{% endterm %} d'),
    '<p><i>a <i>b</i> <span>c</span></i> d</p>',
  );
});

test('places a problem in the cell of a table exactly', () => {
  const { problems } = readBodyOf('| a | b |\n| - | - |\n| x | {% nope %} |\n', exampleShortcodes);

  assert.equal(placesOf(problems), ['3:10-14 shortcode/unknown']);
});

test('leaves tags in code as they were typed', async () => {
  assert.is(await printed('A `{% box %}` b.'), '<p>A <code>{% box %}</code> b.</p>');
  assert.is(
    await printed('```\n{% box by="<b>" %}\n```\n'),
    '<pre><code>{% box by=&quot;&lt;b&gt;&quot; %}</code></pre>',
  );
  assert.is(
    await printed('~~~ html\n{% box\n   by %}\n~~~\n'),
    '<pre><code class="language-html">{% box   by %}</code></pre>',
  );
  assert.is(await printed('- ```\n  {% nope %}\n  ```\n'), '<ul><li><pre><code>{% nope %}</code></pre></li></ul>');
  assert.is(await printed('A `{%` and `%}` b.'), '<p>A <code>{%</code> and <code>%}</code> b.</p>');
});

test('prints an escaped tag without its backslash', async () => {
  assert.is(await printed('Write \\{% box %}.'), '<p>Write {% box %}.</p>');
  assert.is(await printed('\\{% box %}'), '<p>{% box %}</p>');
});

test('prints the curly brackets of templates as text, and runs nothing', async () => {
  assert.is(
    await printed('{{ range.constructor("return process.version")() }} <b>{{ a + b }}</b>'),
    '<p>{{ range.constructor(“return process.version”)() }} <b>{{ a + b }}</b></p>',
  );
  assert.is(await printed('`{{ "<i>" }}`'), '<p><code>{{ &quot;&lt;i&gt;&quot; }}</code></p>');
});

test('gives the shortcodes of a site a block of their own, or a place in the sentence', async () => {
  assert.is(await printed('{% wrap %}\na\n{% endwrap %}'), '<section><p>a</p></section>');
  assert.is(await printed('{% wrap %}a{% endwrap %}\n\nb'), '<section><p>a</p></section><p>b</p>');
  assert.is(await printed('So {% mark %}*a*{% endmark %} b.'), '<p>So <mark><em>a</em></mark> b.</p>');
  assert.is(await printed('{% mark %}a{% endmark %} b.'), '<p><mark>a</mark> b.</p>');
  assert.is(await printed('In {% year %} and {% year %}.'), '<p>In 2026 and 2026.</p>');
  assert.is(await printed('{% year %} was good.'), '<p>2026 was good.</p>');
});

test('gives tokens the tag they stand for', () => {
  const { tokens } = readBodyOf('{% box %}\na\n{% endbox %}', exampleShortcodes);

  const [open] = tokens;

  assert.is(open?.type, 'element_open');
  assert.is(open && elementMeta(open).tag.name, 'box');
  assert.is(open && elementMeta(open).endTag?.name, 'endbox');
});

test('reads two thousand shortcodes in a row without running out of stack', () => {
  const { problems, document } = readBodyOf('{% stars 4 %}'.repeat(2000), exampleShortcodes);

  assert.equal(problems, []);
  assert.is(document.uses.length, 2000);
});

test.run();
