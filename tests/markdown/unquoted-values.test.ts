/** Unquoted values: tests for what is said of words without quotation marks, by what the argument takes. */
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { exampleShortcodes } from '../support/example-elements.ts';
import { placesOf, readBodyOf } from '../support/world.ts';

const test = suite('values without quotation marks');

/** Exactly one problem, and its remedy. */
function only(body: string, place: string, fix: string, shortcodes?: typeof exampleShortcodes): void {
  const { problems } = readBodyOf(body, shortcodes);

  assert.equal(placesOf(problems), [place], body);
  assert.is(problems[0]?.fix, fix);
}

test('a list is written anew with quotation marks around each of its values', () => {
  const list = (typed: string, place: string, fix: string) =>
    only(`{% stars 4 names=${typed} %}`, place, fix, exampleShortcodes);

  list('[GB]', '1:18-22 shortcode/syntax', 'Write names=["GB"].');
  list('["Jo", Bo Li]', '1:18-31 shortcode/syntax', 'Write names=["Jo", "Bo Li"].');
  list('[Lee Su-hyeok, Jo]', '1:19-31 shortcode/syntax', 'Write "Lee Su-hyeok".');
  list('["Jo" Lee Su-hyeok]', '1:24-36 shortcode/syntax', 'Write "Lee Su-hyeok".');
});

test('words that would be wrong in quotation marks as well are told what belongs there', () => {
  only('{% rating 4/5 %}', '1:11-14 argument/type', 'Write 4, of=5');
  only('{% rating 8/10 %}', '1:11-15 argument/type', 'Write 8, of=10');
  only('{% rating value=4½ %}', '1:17-19 argument/type', 'Write 4.5');
  only('{% rating four %}', '1:11-15 argument/type', 'Write, for example, 4');
  only('{% stars 4 names=Jo %}', '1:18-20 argument/type', 'Write names=["Jo"].', exampleShortcodes);
  only('{% stars 4 label=4/5 %}', '1:18-21 shortcode/syntax', 'Write "4/5".', exampleShortcodes);
});

test('a comma within a number is a point', () => {
  only('{% rating 3,5 %}', '1:13-14 argument/unknown', 'Write 3.5');
  only('{% rating 3, 5 %}', '1:14-15 argument/unknown', 'Remove it, or give it a name: of=…, verdict="…", show="…".');
});

test.run();
