/** Rendering a body: tests for pages and feeds, figures, links and shortcodes that fail. */
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { ContentError } from '../../src/core/content-error.ts';
import { exampleShortcodes } from '../support/example-elements.ts';
import { htmlProblems } from '../support/html.ts';
import { printBody, shortcodesOf } from '../support/world.ts';

const test = suite('rendering a body');

const page = (body: string) => printBody(body, { shortcodes: exampleShortcodes });
const feed = (body: string, pathPrefix = '/') =>
  printBody(body, { shortcodes: exampleShortcodes, form: 'feed', pathPrefix });

test('makes typographic quotation marks, dashes and ellipses, but not in code', async () => {
  assert.is(await page(`"It's -- 'so'..."`), '<p>“It’s – ‘so’…”</p>\n');
  assert.is(await page('`"a"`'), '<p><code>&quot;a&quot;</code></p>\n');
});

test('makes the quotation marks of the site', async () => {
  assert.is(await printBody('"a"', { words: { openingQuote: '„', closingQuote: '“' } }), '<p>„a“</p>\n');
});

test('makes a figure of a picture that stands alone, with its title as caption', async () => {
  const markup = await page('![A *roof*](roof.jpg "Jo & Bo")\n');

  assert.is(
    markup,
    '<figure class="sf-figure"><img src="/pictures/articles/roof.jpg" alt="A roof" width="800" height="450" class="body"><figcaption>Jo &amp; Bo</figcaption></figure>\n',
  );
});

test('makes no caption where there is no title', async () => {
  assert.not.match(await page('![A roof](roof.jpg)'), 'figcaption');
});

test('leaves a picture within a sentence there', async () => {
  const markup = await page('See ![a roof](roof.jpg), and [![b](b.jpg)](/b/).\n');

  assert.match(
    markup,
    /^<p>See <img src="\/pictures\/articles\/roof.jpg" alt="a roof"[^>]*>, and <a href="\/b\/"><img/,
  );
  assert.not.match(markup, 'figure');
});

test('finds a picture from the article’s folder, or from the root', async () => {
  assert.match(await page('![a](../shared/a.jpg)'), 'src="/pictures/shared/a.jpg"');
  assert.match(await page('![a](/shared/a.jpg)'), 'src="/pictures/shared/a.jpg"');
});

test('escapes what a picture says', async () => {
  assert.match(await page('![a "b" <c>](x.jpg "<d>")'), 'alt="a &quot;b&quot; &lt;c&gt;"');
  assert.match(await page('![a](x.jpg "<d>")'), '<figcaption>&lt;d&gt;</figcaption>');
});

test('prints pictures in list items and in elements', async () => {
  assert.match(await page('- ![a](x.jpg)\n'), /<li>\s*<figure/);
  assert.match(await page('{% box %}![a](x.jpg){% endbox %}'), /<div class="box"><figure/);
});

test('prints asynchronous shortcodes in their order', async () => {
  const slow = (name: string, milliseconds: number) => ({
    name,
    paired: false,
    call: () => new Promise<string>((resolve) => setTimeout(() => resolve(name), milliseconds)),
  });

  const markup = await printBody('{% slow %} {% fast %} {% slow %}\n', {
    shortcodes: shortcodesOf([slow('slow', 20), slow('fast', 0)]),
  });

  assert.is(markup, '<p>slow fast slow</p>\n');
});

test('tells a shortcode of the site which article it stands in, and gives it finished content', async () => {
  const seen: unknown[] = [];
  const spy = {
    name: 'spy',
    paired: true,
    call: async (...given: readonly unknown[]) => {
      seen.push(given);
      return '';
    },
  };

  await printBody('{% spy "a" %}\n*b*\n\n{% stars 4 %}\n{% endspy %}\n', {
    shortcodes: { ...exampleShortcodes, site: new Map([['spy', spy]]) },
  });

  assert.equal(seen, [['<p><em>b</em></p>\n<p class="stars">4</p>', ['a'], 'articles/story.md']]);
});

test('gives a shortcode without content none', async () => {
  let content: string | undefined = 'not called';
  const spy = {
    name: 'spy',
    paired: false,
    call: async (given: string | undefined) => {
      content = given;
      return '';
    },
  };

  await printBody('{% spy %}', { shortcodes: shortcodesOf([spy]) });

  assert.is(content, undefined);
});

test('says where a shortcode of the site failed, and what it said', async () => {
  for (const body of ['Text {% breaks %}.', '{% wrap %}\nText {% breaks %}.\n{% endwrap %}']) {
    try {
      await page(body);
      assert.unreachable();
    } catch (error) {
      assert.instance(error, ContentError);
      const [problem, ...more] = (error as ContentError).problems;

      assert.equal(more, []);
      assert.is(problem?.code, 'shortcode/failed');
      assert.is(problem?.file, 'articles/story.md');
      assert.is(problem?.place?.line, body.startsWith('Text') ? 6 : 7);
      assert.equal([problem?.place?.column, problem?.place?.endColumn], [6, 18]);
      assert.is(problem?.what, '{% breaks %} failed: The service did not answer.');
      assert.match(problem?.fix ?? '', /breaks/);
    }
  }
});

test('says what was thrown also when it is no error', async () => {
  const shortcodes = shortcodesOf([{ name: 'odd', paired: false, call: () => Promise.reject('just text') }]);

  try {
    await printBody('{% odd %}', { shortcodes });
    assert.unreachable();
  } catch (error) {
    assert.match(String((error as ContentError).problems[0]?.what), 'failed: just text.');
  }
});

test('gives links in a feed the whole address', async () => {
  assert.is(await feed('[a](/b/)'), '<p><a href="https://listings.test/b/">a</a></p>\n');
  assert.is(await feed('[a](/b/?c=1&d=2#e)'), '<p><a href="https://listings.test/b/?c=1&amp;d=2#e">a</a></p>\n');
  assert.is(await feed('[a](#part)'), '<p><a href="https://listings.test/story/#part">a</a></p>\n');
  assert.is(await feed('[a](?page=2)'), '<p><a href="https://listings.test/story/?page=2">a</a></p>\n');
  assert.is(await feed('[a](next/)'), '<p><a href="https://listings.test/story/next/">a</a></p>\n');
  assert.is(await feed('[a](../other/#b)'), '<p><a href="https://listings.test/other/#b">a</a></p>\n');
});

test('gives links in a feed the path prefix', async () => {
  assert.match(await feed('[a](/b/)', '/tv/'), 'href="https://listings.test/tv/b/"');
  assert.match(await feed('[a](#part)', '/tv/'), 'href="https://listings.test/tv/story/#part"');
  assert.match(await feed('[a](next/)', '/tv/'), 'href="https://listings.test/tv/story/next/"');
  assert.match(await feed('![a](b.jpg)', '/tv/'), 'src="https://listings.test/tv/pictures/articles/b.jpg"');
});

test('leaves whole addresses in a feed alone, and addresses that are only text', async () => {
  const whole = '<a href="https://x.test/">a</a> <a href="mailto:a@x.test">b</a> <a href="//x.test/c">c</a>';

  assert.is(await feed('[a](https://x.test/) [b](mailto:a@x.test) [c](//x.test/c)'), `<p>${whole}</p>\n`);
  assert.is(await feed('`href="/a/"`'), '<p><code>href=&quot;/a/&quot;</code></p>\n');
});

test('gives raw HTML in a feed whole addresses too, whatever its quotation marks', async () => {
  assert.match(await feed(`<a title="a > b" href='/b/'>c</a>`), `<a title="a > b" href='https://listings.test/b/'>`);
  assert.match(
    await feed('<video poster="/p.jpg" src="/v.mp4"></video>'),
    'poster="https://listings.test/p.jpg" src="https://listings.test/v.mp4"',
  );
  assert.match(await feed('<img alt="" src="/a.jpg">'), 'src="https://listings.test/a.jpg"');
});

test('keeps addresses on a page as they were typed', async () => {
  assert.is(await page('[a](/b/) [c](#d)'), '<p><a href="/b/">a</a> <a href="#d">c</a></p>\n');
});

test('prints figures in a feed without classes, in one size', async () => {
  assert.is(
    await feed('![A roof](roof.jpg "Jo")'),
    '<figure><img src="https://listings.test/pictures/articles/roof.jpg" alt="A roof" width="1600" height="900"><figcaption>Jo</figcaption></figure>\n',
  );
});

test('prints elements in a feed in their plain form', async () => {
  assert.is(await feed('{% stars 4 %}'), '<p>4 of 5</p>');
  assert.is(await feed('{% box %}a{% endbox %}'), '<div><p>a</p>\n</div>');
});

test('lets a table of a page scroll by itself, with a name and in reach of the keyboard; not so in a feed', async () => {
  const body = '| a | b |\n| :- | -: |\n| c | d |\n';

  assert.match(await page(body), /^<section class="sf-table" tabindex="0" aria-label="[^"]+"><table>\n/);
  assert.not.match(await page(body), 'style=');
  assert.match(await feed(body), /^<table>\n/);
});

test('gives no two tables of an article the same name', async () => {
  const table = '| a |\n| - |\n| b |\n\n';

  const markup = await page(`${table}{% box %}\n${table}{% endbox %}\n\n${table}`);

  const names = Array.from(markup.matchAll(/aria-label="([^"]*)"/g), ([, name]) => name);
  assert.is(names.length, 3);
  assert.is(new Set(names).size, 3);
});

test('needs neither class nor style nor script in a feed', async () => {
  const markup = await feed('A *b*.\n\n{% box %}\n{% stars 4 %}\n{% endbox %}\n\n- c\n\n![d](d.jpg)\n\n> e\n');

  assert.not.match(markup, /\s(?:class|style|on\w+)=|<script|<style/);
});

test('prints whole bodies that are valid HTML', async () => {
  const markup = await page(
    '## One\n\nText\n{% box %}\n- a\n- b\n\n![c](c.jpg "d")\n{% endbox %}\nmore {% credit "Jo" %}.\n\n| a |\n| - |\n| {% credit "x" %} |\n\n1. {% stars 4 %}\n2. b\n\n> {% box %}e{% endbox %}\n\n{% pullquote by="Jo" %}f{% endpullquote %}\n',
  );

  assert.equal(
    htmlProblems(
      `<!doctype html>\n<html lang="en"><head><title>T</title></head><body>\n${markup}</body></html>\n`,
      'page',
    ),
    [],
  );
});

test.run();
