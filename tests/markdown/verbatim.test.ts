/** Verbatim shortcodes: tests where the content of one ends. */
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { isRaw, verbatimEnd } from '../../src/markdown/verbatim.ts';

const test = suite('verbatim shortcodes');

/** The content of the shortcode that a text begins with. */
function content(text: string, name: string): string | undefined {
  const from = text.indexOf('%}') + 2;
  const found = verbatimEnd(text, name, from);
  return found && text.slice(from, found.contentEnd);
}

test('the content ends at the end tag', () => {
  assert.is(content('{% code %} a {% b %} {%- endcode -%} c', 'code'), ' a {% b %} ');
});

test('those of one name nest, but not in raw', () => {
  assert.is(content('{% x %}a{% x 1 %}b{% endx %}c{% endx %}', 'x'), 'a{% x 1 %}b{% endx %}c');
  assert.is(content('{% raw %}a{% raw %}b{% endraw %}', 'raw'), 'a{% raw %}b');
});

test('another name that begins alike is another one', () => {
  assert.is(content('{% x %}a{% endxy %}b{% endx %}', 'x'), 'a{% endxy %}b');
});

test('without an end there is no content', () => {
  assert.is(content('{% x %}a', 'x'), undefined);
  assert.is(isRaw('raw'), true);
  assert.is(isRaw('rawr'), false);
});

test.run();
