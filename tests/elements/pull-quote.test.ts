/** Pull quote: tests for its forms on pages, in feeds and as text. */
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { checkElementFacts } from '../../src/checks/element-facts.ts';
import { html, trusted } from '../../src/core/markup.ts';
import { pullQuote } from '../../src/elements/pull-quote.ts';
import { htmlProblems } from '../support/html.ts';
import { articleFile, checkedFile, placesOf, printBody, testWorld } from '../support/world.ts';

const test = suite('pull quote');

const world = await testWorld({ articles: { story: articleFile() } });
const inArticle = { world, article: world.article('story') };
const content = (...paragraphs: readonly string[]) => ({ html: html`${paragraphs}`, paragraphs });

test('is an aside that is hidden from those who hear the same words in the text', () => {
  const markup = pullQuote.render({}, content('We lost count.'), inArticle).toString();

  assert.is(
    markup,
    '<aside class="sf-pull-quote" aria-hidden="true" data-pagefind-ignore><p>We lost count.</p></aside>',
  );
});

test('puts quotation marks around what somebody said, and names who', () => {
  const markup = pullQuote.render({ by: 'Ana Ruiz' }, content('We lost count.'), inArticle).toString();

  assert.match(markup, '<p>“We lost count.”</p><p class="sf-pull-quote-by">Ana Ruiz</p></aside>');
});

test('opens each paragraph of a speech with a mark, and closes only the last', () => {
  const markup = pullQuote.render({ by: 'Jo' }, content('One.', 'Two.'), inArticle).toString();

  assert.match(markup, '<p>“One.</p><p>“Two.”</p>');
});

test('has no marks twice when the author typed some', () => {
  const quote = (text: string) => pullQuote.render({ by: 'Jo' }, content(text), inArticle).toString();

  assert.match(quote('“One.”'), '<p>“One.”</p>');
  assert.match(quote('"One."'), '<p>“One.”</p>');
  assert.match(quote(' “One.” '), '<p>“One.”</p>');
});

test('takes the marks away from the article’s own words', () => {
  assert.match(pullQuote.render({}, content('“One.”'), inArticle).toString(), '<p>One.</p>');
});

test('leaves marks alone that do not belong together', () => {
  assert.match(
    pullQuote.render({}, content('“One,” she said, “two.”'), inArticle).toString(),
    '<p>“One,” she said, “two.”</p>',
  );
});

test('uses the marks of the site', async () => {
  const german = await testWorld({ words: { openingQuote: '„', closingQuote: '“' } });

  assert.match(pullQuote.render({ by: 'Jo' }, content('Eins.'), { world: german }).toString(), '<p>„Eins.“</p>');
  assert.match(pullQuote.render({ by: 'Jo' }, content('„Eins.“'), { world: german }).toString(), '<p>„Eins.“</p>');
});

test('escapes words and name', () => {
  const markup = pullQuote.render({ by: '<b>' }, content('a & <i>'), inArticle).toString();

  assert.match(markup, '“a &amp; &lt;i&gt;”');
  assert.match(markup, '>&lt;b&gt;</p>');
});

test('prints text only, so that it holds nothing that can be focused', async () => {
  const markup = await printBody('[link](/x/) here\n\n{% pullquote %}[link](/x/) `here`{% endpullquote %}\n');

  assert.match(markup, '<p>link here</p></aside>');
  const hostile = pullQuote.render({}, { html: trusted('<a href="/">x</a>'), paragraphs: ['x'] }, inArticle);
  assert.not.match(hostile.toString(), '<a ');
});

test('is a visible quotation outside an article, where nothing repeats it', () => {
  const markup = pullQuote.render({ by: 'Jo' }, content('One.', 'Two.'), { world }).toString();

  assert.is(
    markup,
    '<aside class="sf-pull-quote"><blockquote><p>“One.</p><p>“Two.”</p></blockquote><p class="sf-pull-quote-by">Jo</p></aside>',
  );
});

test('is left out of the feed of an article, whose text has the words', () => {
  assert.is(pullQuote.feed({ by: 'Jo' }, content('One.'), inArticle).toString(), '');
});

test('is a quotation in a feed where there is no article', () => {
  assert.match(pullQuote.feed({}, content('One.'), { world }).toString(), '<blockquote><p>One.</p></blockquote>');
});

test('is left out of the plain text of an article, and is lines elsewhere', () => {
  assert.is(pullQuote.text({ by: 'Jo' }, content('One.', 'Two.'), inArticle), '');
  assert.is(pullQuote.text({ by: 'Jo' }, content('One.', 'Two.'), { world }), 'One.\nTwo.\nJo');
  assert.is(pullQuote.text({}, content('One.'), { world }), 'One.');
});

test('prints the name of a person who is named by id', async () => {
  const people = { 'ana-ruiz': { name: 'Ana Ruiz' } };
  const known = await testWorld({ records: { people }, articles: { story: articleFile() } });
  const place = { world: known, article: known.article('story') };

  assert.match(pullQuote.render({ by: 'ana-ruiz' }, content('One.'), place).toString(), 'by">Ana Ruiz</p>');
  assert.is(pullQuote.text({ by: 'ana-ruiz' }, content('One.'), { world: known }), 'One.\nAna Ruiz');
});

test('wants an id to lead to somebody', async () => {
  const body = 'Words.\n\n{% pullquote by="ana-ruiz" %}Words.{% endpullquote %}\n';

  assert.equal(placesOf(checkElementFacts.run(await checkedFile(articleFile({}, body)))), ['8:17-27 person/unknown']);
});

test('is for everybody where a site shows it', async () => {
  const open = await testWorld({ pullQuotes: 'shown', articles: { story: articleFile() } });
  const place = { world: open, article: open.article('story') };
  const expected =
    '<aside class="sf-pull-quote"><blockquote><p>“One.”</p></blockquote><p class="sf-pull-quote-by">Jo</p></aside>';

  assert.is(pullQuote.render({ by: 'Jo' }, content('One.'), place).toString(), expected);
  assert.is(pullQuote.feed({ by: 'Jo' }, content('One.'), place).toString(), expected);
  assert.is(pullQuote.text({ by: 'Jo' }, content('One.'), place), 'One.\nJo');
});

test('is valid HTML in both forms', () => {
  for (const place of [inArticle, { world }]) {
    const markup = pullQuote.render({ by: 'Jo' }, content('One.', 'Two.'), place);
    const page = `<!doctype html>\n<html lang="en"><head><title>T</title></head><body>${markup}</body></html>\n`;

    assert.equal(htmlProblems(page, 'page'), []);
  }
});

test('wants the name to be text, and knows no other argument', () => {
  assert.equal(pullQuote.check({}), []);
  assert.equal(pullQuote.check({ by: 'Jo' }), []);
  assert.equal(
    [{ by: '' }, { by: ' ' }, { by: 5 }, { who: 'Jo' }].map((values) => pullQuote.check(values).length > 0),
    [true, true, true, true],
  );
});

test('does not count as the article’s own text', () => {
  assert.is(pullQuote.repeatsText, true);
  assert.is(pullQuote.paired, true);
  assert.is(pullQuote.placement, 'block');
});

test.run();
