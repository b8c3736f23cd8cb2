/** Promotion: tests what is told of one in `site.yaml`. */
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { linkSite, marksOf, problemsOf, siteFile } from './small-site.ts';

const test = suite('promotion record');

/** The lines of the promotion begin on line 10. */
const promotion = (...lines: readonly string[]) => ({
  '_data/site.yaml': `${siteFile}promotions:\n  winter:\n${lines.map((line) => `    ${line}\n`).join('')}`,
});
const lines = ['title: Twelve issues for £1', 'url: /subscribe/', 'action: Try it'];

test('a title, an address and the words of the link are enough', async () => {
  const { catalogue, problems } = await linkSite(promotion(...lines));

  assert.equal(problems, []);
  assert.is(catalogue?.site.promotions.get('winter')?.title, 'Twelve issues for £1');
  assert.is(catalogue?.site.promotions.get('winter')?.from, undefined);
});

test('its days are days of the site’s zone', async () => {
  const { catalogue } = await linkSite(promotion(...lines, 'from: 2026-06-01', 'until: 2026-06-30'));

  // London is an hour ahead in summer.
  assert.equal(catalogue?.site.promotions.get('winter')?.from, { epoch: Date.UTC(2026, 4, 31, 23), hasTime: false });
  assert.equal(catalogue?.site.promotions.get('winter')?.until, { epoch: Date.UTC(2026, 5, 29, 23), hasTime: false });
});

test('what is missing, and a day that does not exist, are told', async () => {
  const problems = await problemsOf(promotion('title: A', 'url: subscribe', 'until: 2026-02-30'));

  assert.equal(marksOf(problems), [
    '_data/site.yaml:9:3 winter key/missing',
    '_data/site.yaml:11:10 subscribe value/format',
    '_data/site.yaml:12:12 2026-02-30 date/invalid',
  ]);
  assert.is(problems[0]?.what, 'The key "action" is missing in "promotions.winter".');
});

test('a section of its place has to exist', async () => {
  const problems = await problemsOf(promotion(...lines, 'place: { after: 4, sections: [film] }'));

  assert.equal(marksOf(problems), ['_data/site.yaml:13:35 film section/unknown']);
});

test.run();
