/** Article elements: tests what a description becomes. */
import { Type } from 'typebox';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { type ElementPlace, element } from '../../src/content/element.ts';
import { record, When } from '../../src/content/schema-parts.ts';
import { html } from '../../src/core/markup.ts';

const test = suite('article elements');

const clock = element({
  name: 'clock',
  shortcode: 'clock',
  summary: 'A moment.',
  arguments: record({ at: When('when it is'), note: Type.Optional(Type.String()) }),
  render: ({ at }) => html`<time>${at}</time>`,
  feed: ({ at }) => html`${at}`,
  text: ({ at }) => `At ${at}`,
});
const content = { html: html``, paragraphs: [] };
const place = {} as ElementPlace;

test('unless said otherwise, an element is a block without content, by name only, with words of its own', () => {
  assert.equal([clock.paired, clock.placement, clock.positional, clock.repeatsText], [false, 'block', [], false]);
});

test('its arguments are checked, dates included, in the words of arguments', () => {
  const codes = (values: object) => clock.check(values).map(({ finding }) => finding.code);

  assert.equal(codes({ at: '2022-02-07' }), []);
  assert.equal(codes({ at: '2022-02-31' }), ['date/invalid']);
  assert.equal(codes({}), ['argument/missing']);
  assert.equal(codes({ at: '2022-02-07', colour: 'red' }), ['argument/unknown']);
  assert.is(clock.check({})[0]?.finding.fix, 'Write it in the shortcode, such as  at="2022-02-07"');
});

test('each form is made of the values', () => {
  const values = { at: '2022-02-07' };

  assert.is(clock.render(values, content, place).toString(), '<time>2022-02-07</time>');
  assert.is(clock.feed(values, content, place).toString(), '2022-02-07');
  assert.is(clock.text(values, content, place), 'At 2022-02-07');
});

test.run();
