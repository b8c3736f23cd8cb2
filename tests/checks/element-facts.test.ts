/** Element facts check: tests that each use of an element is asked, and that its problem stands at the right place. */
import { Type } from 'typebox';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { checkElementFacts, factProblems } from '../../src/checks/element-facts.ts';
import type { CheckedText } from '../../src/content/editorial-check.ts';
import { type ElementFacts, element } from '../../src/content/element.ts';
import { record, Text } from '../../src/content/schema-parts.ts';
import { html } from '../../src/core/markup.ts';
import { elements } from '../../src/features.ts';
import { articleFile, checkedFile, placesOf, readBodyOf, shortcodesOf, testWorld } from '../support/world.ts';

const test = suite('element facts check');

/** An element that denies whatever it is told in `claim`, and the whole of itself when `claim` is "all". */
function doubter(seen: ElementFacts[] = []) {
  return element({
    name: 'doubter',
    shortcode: 'claim',
    summary: 'Is never believed.',
    positional: ['claim'],
    arguments: record({ claim: Text('Claim', 'It rains'), by: Type.Optional(Text('By', 'Jo')) }),
    verify: ({ claim, by }, facts) => {
      seen.push(facts);
      const finding = { code: 'show/unknown', what: `${claim}, says ${by}.`, why: 'W', fix: 'F' } as const;
      if (claim === 'true') return [];
      if (claim === 'all') return [{ finding }];
      if (claim === 'both')
        return [
          { argument: 'claim', finding: { ...finding, severity: 'warning' } },
          { argument: 'by', finding },
        ];
      return [{ argument: claim === 'elsewhere' ? 'nowhere' : 'claim', finding }];
    },
    render: () => html``,
    feed: () => html``,
    text: () => '',
  });
}

async function check(body: string, changes: Partial<CheckedText> = {}, seen: ElementFacts[] = []) {
  const { source, document } = readBodyOf(body, shortcodesOf([], [doubter(seen)]));
  const { catalogue } = await testWorld();
  return checkElementFacts.run({
    ...(await checkedFile(articleFile())),
    source,
    document,
    catalogue,
    article: undefined,
    now: 5,
    ...changes,
  });
}

test('finds nothing where every element says what is true', async () => {
  assert.equal(await check('Text.\n\n{% claim "true", by="Jo" %}\n'), []);
  assert.equal(await check('Text.\n'), []);
});

test('asks of an element with a wrong argument what its other arguments say', async () => {
  const body = (claim: string) => `Text.\n\n{% claim "${claim}", by=4 %}\n`;

  assert.equal(placesOf(await check(body('It rains'))), ['3:10-20 show/unknown']);
  assert.equal(placesOf(await check(body('all'))), []);
  assert.equal(placesOf(await check(body('both'))), ['3:10-16 show/unknown']);
  assert.equal(placesOf(await check('Text.\n\n{% claim 4, by="Jo" %}\n')), []);
});

test('asks of an element that lacks an argument what the others say, and of all nothing that is not there', async () => {
  const { source, document } = readBodyOf('{% video "https://youtu.be/M7lc1UVf-VE", captions="a.vtt" %}\n');
  const { catalogue } = await testWorld();
  const checked = { ...(await checkedFile(articleFile())), source, document, catalogue, article: undefined };

  assert.equal(placesOf(checkElementFacts.run(checked)), ['1:51-58 argument/unknown']);
  for (const element of elements) {
    const use = { element, values: {}, places: new Map(), start: 0, end: 1, contentStart: 1, contentEnd: 1 };
    const facts = { catalogue, now: 0, isThere: () => true };
    assert.equal(factProblems(source, use, facts, true), [], element.name);
  }
});

test('points at the argument that says something else', async () => {
  const [problem, ...others] = await check('Text.\n\n{% claim "It rains", by="Jo" %}\n');

  assert.equal(placesOf(problem ? [problem] : []), ['3:10-20 show/unknown']);
  assert.is(problem?.file, 'articles/a.md');
  assert.is(problem?.what, 'It rains, says Jo.');
  assert.equal(others, []);
});

test('points at the whole shortcode when no argument is to blame, or when it was not given', async () => {
  assert.equal(placesOf(await check('{% claim "all", by="Jo" %}\n')), ['1:1-27 show/unknown']);
  assert.equal(placesOf(await check('{% claim "elsewhere", by="Jo" %}\n')), ['1:1-33 show/unknown']);
});

test('tells every fault of every use, each with its severity', async () => {
  const problems = await check('{% claim "both", by="Jo" %}\n\n- {% claim "all", by="Bo" %}\n');

  assert.equal(placesOf(problems), ['1:10-16 show/unknown', '1:21-25 show/unknown', '3:3-29 show/unknown']);
  assert.equal(
    problems.map(({ severity }) => severity ?? 'error'),
    ['warning', 'error', 'error'],
  );
});

test('shows an element the catalogue, the article and the moment', async () => {
  const seen: ElementFacts[] = [];
  const { article } = await checkedFile(articleFile({ title: 'Seen' }));

  await check('{% claim "true", by="Jo" %}\n', { article, now: 123 }, seen);

  assert.is(seen.length, 1);
  assert.is(seen[0]?.article?.title, 'Seen');
  assert.is(seen[0]?.now, 123);
  assert.is(seen[0]?.catalogue.site.name, 'The Listings');
});

test('asks nobody while the site itself cannot be used', async () => {
  const seen: ElementFacts[] = [];

  assert.equal(await check('{% claim "all", by="Jo" %}\n', { catalogue: undefined }, seen), []);
  assert.equal(seen, []);
});

test('looks again each time: records and the clock change without the article', () => {
  assert.is(checkElementFacts.lasting, false);
});

test.run();
