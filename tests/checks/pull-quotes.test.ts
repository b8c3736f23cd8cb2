/** Pull quote check: tests for what counts as the article's own words. */
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { checkPullQuotes } from '../../src/checks/pull-quotes.ts';
import type { Problem } from '../../src/core/problem.ts';
import { spoiler } from '../../src/elements/spoiler.ts';
import { exampleElements } from '../support/example-elements.ts';
import { articleFile, checkedFile, placesOf, readBodyOf, shortcodesOf } from '../support/world.ts';

const test = suite('pull quote check');

const file = await checkedFile(articleFile());
const shortcodes = shortcodesOf([], [...exampleElements, spoiler]);

/** What the check says of a body whose first line is line 1. */
function check(body: string): readonly Problem[] {
  const { document, problems, source } = readBodyOf(body, shortcodes);
  assert.equal(problems, []);
  return checkPullQuotes.run({ ...file, document, source });
}

function isFound(text: string, quote: string): boolean {
  return check(`${text}\n\n{% pullquote %}${quote}{% endpullquote %}\n`).length === 0;
}

const TEXT = 'She waited. “We lost count after the *ninth* take,” Ruiz said — twice.\nNobody laughed.';

test('accepts words that stand in the article', () => {
  assert.ok(isFound(TEXT, 'We lost count after the ninth take'));
  assert.ok(isFound(TEXT, 'She waited.'));
  assert.ok(isFound(TEXT, 'Nobody laughed.'));
});

test('folds quotation marks, dashes, white space and markup', () => {
  assert.ok(isFound(TEXT, '"We lost count after the ninth take," Ruiz said - twice.'));
  assert.ok(isFound(TEXT, '\n“We lost  count\nafter the **ninth** take,” Ruiz said–twice.\n'));
  assert.ok(isFound("It's the producer's call.", 'It’s the producer’s call.'));
  assert.ok(isFound('Wait… what?', 'Wait... what?'));
  assert.ok(isFound('A [linked phrase](/x/ "y") here.', 'A linked phrase here.'));
  assert.ok(isFound('One  \ntwo and three<br>four.', 'One two and three four.'));
  assert.ok(isFound('Seven&nbsp;takes &amp; one kiss.', 'Seven takes & one kiss.'));
});

test('drops the marks around the quote', () => {
  assert.ok(isFound(TEXT, '“She waited.”'));
  assert.ok(isFound(TEXT, '"She waited."'));
});

test('accepts words that run over paragraphs, list items and lines', () => {
  assert.ok(isFound('He stood up.\n\nThen he left.', 'He stood up. Then he left.'));
  assert.ok(isFound('He stood up.\n\nThen he left.', '\nHe stood up.\n\nThen he left.\n'));
  assert.ok(isFound('- one\n- two', 'one two'));
});

test('accepts words of quotations, tables and elements that are part of the text', () => {
  assert.ok(isFound('> We apologise.', 'We apologise.'));
  assert.ok(isFound('{% box %}We apologise.{% endbox %}', 'We apologise.'));
  assert.ok(isFound('| a |\n| - |\n| We apologise |', 'We apologise'));
});

test('rejects words that differ, also in case and in a single letter', () => {
  assert.not(isFound(TEXT, 'We lost count after the tenth take'));
  assert.not(isFound(TEXT, 'we lost count after the ninth take'));
  assert.not(isFound(TEXT, 'We lost count after the ninth takes'));
  assert.not(isFound(TEXT, 'We lost count Ruiz said'));
});

test('rejects words cut out of longer ones, which can turn a sentence round', () => {
  assert.not(isFound('We cannot do it.', 'We can'));
  assert.not(isFound('We can’t do it.', 'We can'));
  assert.not(isFound('It was unkind.', 'kind.'));
  assert.ok(isFound('We cannot. But we can do it.', 'we can'));
  assert.ok(isFound('A well-known face.', 'known face.'));
});

test('reads words past the marks of emphasis, which may stand within one', () => {
  assert.ok(isFound('The *first* take was **the best** of them.', 'the best'));
  assert.not(isFound('We can**not** do it.', 'We can'));
  assert.ok(isFound('We can**not** do it.', 'We cannot do it.'));
});

test('accepts what is declared to be left out or put in', () => {
  assert.ok(isFound(TEXT, 'We lost count … Nobody laughed.'));
  assert.ok(isFound(TEXT, 'We lost count [...] said'));
  assert.ok(isFound(TEXT, 'We lost count after the [final] take'));
  assert.not(isFound(TEXT, 'We lost count … the tenth take'));
});

test('accepts a quotation from the middle of a sentence that begins and ends as one', () => {
  assert.ok(isFound('She says that they lost count.', 'They lost count.'));
  assert.ok(isFound(TEXT, 'We lost count after the ninth take.'));
});

test('accepts part of a sentence in scripts that put no space between words', () => {
  assert.ok(isFound('彼女は待っていた。', '待っていた'));
  assert.ok(isFound('지금 우리 학교는', '우리 학교'));
});

test('does not let a quote prove itself, nor two of them each other', () => {
  assert.not(isFound('Text.', 'Words.'));

  const twice = check('Text.\n\n{% pullquote %}Words.{% endpullquote %}\n\n{% pullquote %}Words.{% endpullquote %}\n');

  assert.equal(placesOf(twice), ['3:16-22 quote/not-found', '5:16-22 quote/not-found']);
});

test('does not take words for the article’s that readers cannot see', () => {
  assert.not(isFound('Text.\n\n<!-- Hidden > words. -->', 'words.'));
  assert.not(isFound('![Words of a picture](x.jpg) here', 'Words of a picture'));
});

test('points at the words, not at the tags', () => {
  assert.equal(placesOf(check('A.\n\n{% pullquote by="Jo" %} Wrong. {% endpullquote %}\n')), [
    '3:25-31 quote/not-found',
  ]);
  assert.equal(placesOf(check('A.\n\n{% pullquote %}\nWrong\nhere.\n{% endpullquote %}\n')), ['4:1-6 quote/not-found']);
});

test('names the nearest sentence and its line', () => {
  const body =
    'The harbour was calm. The boat did not wait.\n\nA lamp is switched off\nonly when its owner leaves. The set has nine lamps,\nand one bus.\n\n{% pullquote %}A lamp is turned off only when its owner leaves.{% endpullquote %}\n';

  const [problem] = check(body);

  assert.match(problem?.fix ?? '', 'line 3: “A lamp is switched off only when its owner leaves.”');
});

test('names the line on which the nearest sentence begins within its paragraph', () => {
  const line = (text: string, quote: string) => {
    const [problem] = check(`${text}\n\n{% pullquote %}${quote}{% endpullquote %}\n`);
    return /line (\d+)/.exec(problem?.fix ?? '')?.[1];
  };

  assert.is(line('One two three.\nFour five six\nseven eight. Nine.', 'Four five sax seven eight.'), '2');
  assert.is(line('He came. He\nwent to the long shop today.', 'He went to the short shop today.'), '1');
  assert.is(
    line('He saw it.\nEnd. He\nsaw a [large red](/x/) house burning.', 'He saw a large blue house burning.'),
    '2',
  );
  assert.is(line('It was\n“quite *a* night”, she\nsaid. Then she went home early.', 'Then he went home early.'), '3');
  assert.is(line('## A\n\n- one\n- The mud is two feet deep', 'The mud is ten feet deep'), '4');
  assert.is(line('a\n\nThe last line is without a break', 'The last line was without a break'), '3');
});

test('takes the sentence with most of the words, not the one that repeats one of them', () => {
  const [problem] = check(
    'The end, the end, the end, the end of the thing.\n\nThe grey cat slept.\n\n{% pullquote %}The black cat slept{% endpullquote %}\n',
  );

  assert.match(problem?.fix ?? '', 'line 3: “The grey cat slept.”');
});

test('names the first word that differs, and what the article has there', () => {
  const fixOf = (text: string, quote: string) =>
    check(`${text}\n\n{% pullquote %}${quote}{% endpullquote %}\n`)[0]?.fix ?? '';

  assert.match(
    fixOf('It is so. A lamp is switched off – always.', '“A lamp is turned off - always.”'),
    'Copy the words exactly. The first word that differs is “turned”, where the article has “switched”. The nearest',
  );
  assert.match(fixOf('The grey cat slept.', 'Black cat slept.'), 'differs is “Black”, where the article has “grey”.');
  assert.match(fixOf('The grey cat slept', 'The grey cat slept well'), '“well”, before which the paragraph ends.');
  assert.not.match(fixOf('Иван пришёл домой поздно.', 'Иван пришёл домой, поздно'), 'undefined');
});

test('names the part that the article lacks, and the part that stands elsewhere', () => {
  const [missing] = check(`${TEXT}\n\n{% pullquote %}She waited … Everybody laughed.{% endpullquote %}\n`);
  const [moved] = check(`${TEXT}\n\n{% pullquote %}Nobody laughed … She waited.{% endpullquote %}\n`);

  assert.is(missing?.what, '“Everybody laughed.” is not in the article.');
  assert.match(missing?.fix ?? '', '“Everybody”, where the article has “Nobody”. The nearest sentence is in line 2');
  assert.is(moved?.what, '“She waited.” is in the article, but not where the pull quote puts it.');
  assert.is(moved?.fix, 'Keep the order of the article, and write … where more than a few words are left out.');
});

test('finds near sentences in other scripts', () => {
  const [problem] = check('Иван пришёл домой поздно.\n\n{% pullquote %}Иван пришёл домой рано{% endpullquote %}\n');

  assert.match(problem?.fix ?? '', 'line 1: “Иван пришёл домой поздно.”');
});

test('names no sentence when none is near', () => {
  const [problem] = check('Zzz.\n\n{% pullquote %}Something entirely different was said here{% endpullquote %}\n');

  assert.is(problem?.fix, 'Copy words from the article exactly.');
});

test('reports a quote without words at its tag', () => {
  for (const words of ['', '  ', '\n\n', '""', '“”', '![a](x.jpg)']) {
    assert.equal(placesOf(check(`Text.\n\n{% pullquote %}${words}{% endpullquote %}\n`)), ['3:1-16 shortcode/empty']);
  }
});

test('says that words stand only inside a spoiler', () => {
  const [problem, ...others] = check(
    'She waited.\n\n{% spoiler "it" %}\nShe wrote the letter.\n{% endspoiler %}\n\n{% pullquote %}She wrote the letter.{% endpullquote %}\n',
  );

  assert.equal(placesOf(problem ? [problem] : []), ['7:16-37 quote/not-found']);
  assert.match(problem?.what ?? '', 'only inside a spoiler');
  assert.equal(others, []);
});

test('lets a pull quote inside a spoiler quote from it and from the article, not from another spoiler', () => {
  const spoiler = (words: string) => `{% spoiler "it" %}\n${words}\n{% endspoiler %}\n\n`;
  const quote = (words: string) => `{% pullquote %}${words}{% endpullquote %}`;

  assert.equal(check(`She waited.\n\n${spoiler(`It rained.\n\n${quote('It rained.')}`)}`), []);
  assert.equal(check(`She waited.\n\n${spoiler(`It rained.\n\n${quote('She waited.')}`)}`), []);
  assert.equal(check(`She waited.\n\n${spoiler('It rained.')}${spoiler(quote('It rained.'))}`).length, 1);
});

test('says nothing of articles without pull quotes, or whose pull quotes cannot be read', () => {
  assert.equal(check('Text.\n\n{% box %}Not in the text.{% endbox %}\n'), []);
  const { document } = readBodyOf('{% pullquote who="x" %}Words.{% endpullquote %}');
  assert.equal(document.uses, []);
});

test('depends on the file alone', () => {
  assert.is(checkPullQuotes.lasting, true);
});

test.run();
