/** Block quote: tests for who is named, for its forms on pages, in feeds, as text and for machines, and for its mistakes. */
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { checkElementFacts } from '../../src/checks/element-facts.ts';
import { html, trusted } from '../../src/core/markup.ts';
import { blockQuote } from '../../src/elements/block-quote.ts';
import { articleNodes } from '../../src/pages/structured-data.ts';
import { htmlProblems } from '../support/html.ts';
import { articleFile, checkedFile, placesOf, printBody, readBodyOf, testWorld } from '../support/world.ts';

const test = suite('block quote');

const records = { people: { 'ana-ruiz': { name: 'Ana Ruiz' }, 'leo-marsh': { name: 'Leo Marsh' } } };
const world = await testWorld({ records, articles: { story: articleFile() } });
const laughed = { html: html`<p>We laughed.</p>\n`, paragraphs: ['We laughed.'] };

const page = (values: object, content = laughed) => String(blockQuote.render({ ...values }, content, { world }));
const feed = (values: object, content = laughed) => String(blockQuote.feed({ ...values }, content, { world }));
const text = (values: object) => blockQuote.text({ ...values }, laughed, { world });

/** What is wrong with a body. */
async function problems(body: string) {
  return checkElementFacts.run(await checkedFile(articleFile({}, body), [], { records }));
}

test('names the person and the work below the words', () => {
  assert.is(
    page({ by: 'ana-ruiz', source: 'Example Weekly' }),
    '<blockquote class="sf-block-quote"><p>We laughed.</p><footer class="sf-block-quote-by">' +
      '<bdi><a href="/people/ana-ruiz/">Ana Ruiz</a></bdi>, <cite><bdi>Example Weekly</bdi></cite></footer></blockquote>',
  );
});

test('names what is known of the two', () => {
  assert.match(page({ by: 'Jo Nobody' }), '<footer class="sf-block-quote-by"><bdi>Jo Nobody</bdi></footer>');
  assert.match(
    page({ source: 'The Log' }),
    '<footer class="sf-block-quote-by"><cite><bdi>The Log</bdi></cite></footer>',
  );
  assert.is(page({}), '<blockquote class="sf-block-quote"><p>We laughed.</p></blockquote>');
});

test('links the work to its address', () => {
  assert.match(
    page({ source: 'Example Weekly', url: 'https://weekly.example/?a=1&b="' }),
    '<cite><a href="https://weekly.example/?a=1&amp;b=&quot;"><bdi>Example Weekly</bdi></a></cite>',
  );
});

test('links the person where people have pages', () => {
  const links = { ...world.links, person: () => undefined };
  const unlinked = String(blockQuote.render({ by: 'ana-ruiz' }, laughed, { world: { ...world, links } }));

  assert.match(page({ by: 'Ana Ruiz' }), '<bdi><a href="/people/ana-ruiz/">Ana Ruiz</a></bdi>');
  assert.match(page({ by: 'Jo Nobody' }), 'by"><bdi>Jo Nobody</bdi></footer>');
  assert.match(unlinked, 'by"><bdi>Ana Ruiz</bdi></footer>');
});

test('marks the language of the words, and their direction where it is another than the page’s', () => {
  assert.match(page({ by: 'Jo', lang: 'ko' }), '<div lang="ko"><p>We laughed.</p></div><footer');
  assert.match(page({ lang: 'ar' }), '<div lang="ar" dir="rtl"><p>');
  assert.match(feed({ lang: 'ar' }), '<blockquote><div lang="ar" dir="rtl"><p>');
});

test('is a plain quotation in feeds, with whole addresses', async () => {
  assert.is(
    feed({ by: 'ana-ruiz', source: 'Example Weekly' }),
    '<blockquote><p>We laughed.</p><footer>— <bdi><a href="/people/ana-ruiz/">Ana Ruiz</a></bdi>, <cite><bdi>Example Weekly</bdi></cite></footer></blockquote>',
  );
  assert.match(
    await printBody('{% quote source="Us", url="/drama/us/" %}We laughed.{% endquote %}', { form: 'feed' }),
    '<a href="https://listings.test/drama/us/">',
  );
});

test('is its words and its names as text', () => {
  assert.is(text({ by: 'ana-ruiz', source: 'Example Weekly' }), 'We laughed.\n— Ana Ruiz, Example Weekly');
  assert.is(text({ source: 'Example Weekly' }), 'We laughed.\n— Example Weekly');
  assert.is(text({}), 'We laughed.');
});

test('has Markdown inside, on a line of its own, in lists, in quotations, and straight after a paragraph', async () => {
  const own = await printBody('{% quote by="Jo" %}\nWe *laughed*.\n\n- a lot\n{% endquote %}\n');
  const listed = await printBody('- One\n\n  {% quote by="Jo" %}We laughed.{% endquote %}\n');
  const within = await printBody('> {% quote by="Jo" %}We laughed.{% endquote %}\n');
  const after = await printBody('Before.\n{% quote by="Jo" %}We laughed.{% endquote %}\nAfter.\n');

  assert.match(own, '<p>We <em>laughed</em>.</p>\n<ul>\n<li>a lot</li>\n</ul><footer');
  assert.match(listed, /<li>\s*<p>One<\/p>\s*<blockquote class="sf-block-quote"><p>We laughed.<\/p><footer/);
  assert.match(within, /<blockquote>\s*<blockquote class="sf-block-quote"><p>/);
  assert.match(after, /<p>Before.<\/p>\s*<blockquote class="sf-block-quote">[\s\S]*<\/blockquote>\s*<p>After.<\/p>/);
});

test('leaves the quotations of Markdown alone', async () => {
  assert.is(await printBody('> We laughed.\n'), '<blockquote>\n<p>We laughed.</p>\n</blockquote>\n');
});

test('puts words of a template that have no paragraphs into some', () => {
  const printed = (markup: string) => page({}, { html: trusted(markup), paragraphs: [] });

  assert.match(printed('We <em>laughed</em>.'), '"><p>We <em>laughed</em>.</p></blockquote>');
  assert.match(printed('\nOne.\n\nTwo.\n'), '"><p>One.</p><p>Two.</p></blockquote>');
  assert.match(printed('<ul><li>One</li></ul>'), '"><ul><li>One</li></ul></blockquote>');
});

test('counts as the article’s own text, so that a pull quote may repeat it', () => {
  assert.is(blockQuote.repeatsText, false);
  assert.is(blockQuote.concealsText, false);
  assert.is(readBodyOf('{% quote %}We laughed.{% endquote %}').document.blocks[0]?.text(), 'We laughed.');
});

test('says to machines what a person of the catalogue said, and in which language', async () => {
  const body =
    '{% quote by="ana-ruiz", source="Example Weekly", url="/weekly/", lang="ko" %}우리는 웃었다.{% endquote %}\n\n{% quote by="The council" %}We regret.{% endquote %}\n\n{% quote by="Leo Marsh" %}One.\n\nTwo.{% endquote %}\n';
  const told = await testWorld({ records, articles: { story: articleFile({}, body) } });

  const nodes = await articleNodes(told.article('story'), undefined, told);

  assert.equal(
    nodes.filter((node) => node['@type'] === 'Quotation'),
    [
      {
        '@type': 'Quotation',
        text: '우리는 웃었다.',
        creator: { '@type': 'Person', name: 'Ana Ruiz', url: 'https://listings.test/people/ana-ruiz/' },
        inLanguage: 'ko',
        isBasedOn: { '@type': 'CreativeWork', name: 'Example Weekly', url: 'https://listings.test/weekly/' },
        isPartOf: { '@id': 'https://listings.test/story/#article' },
      },
      {
        '@type': 'Quotation',
        text: 'One.\nTwo.',
        creator: { '@type': 'Person', name: 'Leo Marsh', url: 'https://listings.test/people/leo-marsh/' },
        inLanguage: 'en-GB',
        isBasedOn: undefined,
        isPartOf: { '@id': 'https://listings.test/story/#article' },
      },
    ],
  );
});

test('finds ids that lead nowhere, names that are almost right, and a link without words', async () => {
  const found = await problems(
    '{% quote by="ana-ruis" %}A{% endquote %}\n\n{% quote by="Leo Marsch" %}A{% endquote %}\n\n{% quote url="/x/" %}A{% endquote %}\n',
  );

  assert.equal(placesOf(found), ['6:13-23 person/unknown', '8:13-25 person/similar', '10:14-19 argument/missing']);
});

test('checks its arguments', () => {
  assert.equal(blockQuote.check({ by: 'Jo', source: 'S', url: '/x/', lang: 'ko' }), []);
  assert.equal(
    [{ by: ' ' }, { url: 'javascript:alert(1)' }, { url: 'x.com' }, { lang: 'korean language' }, { cite: 'x' }].map(
      (values) => blockQuote.check(values).length > 0,
    ),
    [true, true, true, true, true],
  );
});

test('is valid HTML whatever it is given', () => {
  const hostile = ['<script>alert(1)</script>', '"\'>', 'x'.repeat(400), 'מערכת ‮', '🌊👩‍🚀'];
  for (const value of hostile) {
    const content = { html: html`<p>${value}</p>`, paragraphs: [value] };
    const values = { by: value, source: value, url: '/x/', lang: 'he' };
    for (const markup of [page(values, content), feed(values, content)]) {
      const whole = `<!doctype html>\n<html lang="en"><head><title>T</title></head><body><main>${markup}${markup}</main></body></html>\n`;

      assert.equal(htmlProblems(whole, 'page'), []);
      assert.not.match(markup, '<script>');
    }
  }
});

test.run();
