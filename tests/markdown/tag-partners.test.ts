/** Tag partners: tests for which opening and which end are taken for each other. */
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { endBetween, endedName, isEndOfOther, partnersAmong } from '../../src/markdown/tag-partners.ts';
import { findTags } from '../../src/markdown/tags.ts';
import { exampleShortcodes } from '../support/example-elements.ts';

const test = suite('partners of tags');

/** For each tag, the number of its partner. */
function partnersIn(body: string) {
  const { tags } = findTags(body, 0);
  const partners = partnersAmong(tags, exampleShortcodes);
  return tags.map((tag) => partners.get(tag)?.number);
}

test('an end belongs to the last opening of its name, or of one like it', () => {
  assert.equal(partnersIn('{% box %}{% box %}{% endbox %}'), [undefined, 2, 1]);
  assert.equal(partnersIn('{% pulquote %}x{% endpullquote %}'), [1, 0]);
  assert.equal(partnersIn('{% box %}x{% /box %}'), [1, 0]);
});

test('the end of something else is taken for that of the opening before it', () => {
  const { tags } = findTags('{% pullquote %}x{% endbox %}', 0);

  assert.equal(partnersIn('{% pullquote %}x{% endbox %}'), [1, 0]);
  assert.ok(tags[0] && tags[1] && isEndOfOther(tags[1], tags[0]));
  assert.equal(partnersIn('{% endbox %}{% pullquote %}'), [undefined, undefined]);
});

test('an end between an opening and its own is that of what is around them', () => {
  const between = (body: string) => {
    const { tags } = findTags(body, 0);
    const [, opening] = tags;
    const end = tags.at(-1);
    return opening && end && endBetween(opening, end, tags, exampleShortcodes)?.number;
  };

  assert.is(between('{% box %}{% pullquote %}x{% endbox %}{% endpullquote %}'), 2);
  assert.is(between('{% box %}{% pullquote %}{% box %}x{% endbox %}{% endpullquote %}'), undefined);
});

test('an end written in another way has the name it ends', () => {
  const { tags } = findTags('{% /box %}{% end box %}{% end %}{% endbox %}', 0);

  assert.equal(tags.map(endedName), ['box', 'box', '', undefined]);
});

test.run();
