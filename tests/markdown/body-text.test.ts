/** Body text: tests that a body is told in plain words, and that what is concealed or said twice is not. */
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { element } from '../../src/content/element.ts';
import { record } from '../../src/content/schema-parts.ts';
import { html } from '../../src/core/markup.ts';
import { exampleElements, exampleSiteShortcodes } from '../support/example-elements.ts';
import { articleFile, shortcodesOf, testWorld } from '../support/world.ts';

const test = suite('body text');

/** Prints how many of its kind came before. */
const counter = element({
  name: 'counter',
  shortcode: 'counter',
  summary: 'Counts.',
  arguments: record({}),
  render: (_values, _content, { earlier }) => html`<p>${earlier?.length ?? 'none'}</p>`,
  feed: () => html``,
  text: (_values, _content, { earlier }) => `Number ${earlier?.length ?? 'none'}`,
});

const shortcodes = shortcodesOf(exampleSiteShortcodes, [...exampleElements, counter]);

async function textOf(body: string): Promise<string> {
  const world = await testWorld({ articles: { story: articleFile({}, body) }, shortcodes });
  return world.text(world.article('story'));
}

test('has a line for each paragraph, heading, item and cell', async () => {
  assert.is(
    await textOf('One\ntwo.\n\n## Three\n\n- Four\n- Five\n\n| Six |\n| --- |\n| Seven |\n'),
    'One two.\nThree\nFour\nFive\nSix\nSeven',
  );
});

test('has no markup', async () => {
  assert.is(
    await textOf('*One* [two](/x/) `three` **four**<br>\n\n<div>Five <b>six</b></div>\n'),
    ['One two three four', 'Five six'].join('\n'),
  );
});

test('has the text forms of elements in their places', async () => {
  assert.is(
    await textOf('Before {% credit "Jo" %} after.\n\n{% stars 4 %}\n\n{% box %}\nOne\n\nTwo\n{% endbox %}\n\nEnd.\n'),
    'Before Jo after.\n4 of 5\nOne\nTwo\nEnd.',
  );
});

test('leaves out what repeats the text', async () => {
  assert.is(await textOf('One two.\n\n{% pullquote %}One two.{% endpullquote %}\n'), 'One two.');
});

test('tells each element what came before it', async () => {
  assert.is(await textOf('{% counter %}\n\n{% stars 4 %}\n\n{% counter %}\n'), 'Number 0\n4 of 5\nNumber 2');
});

test('has what is written inside the site’s own shortcodes', async () => {
  assert.is(
    await textOf('{% wrap %}\nOne\n{% endwrap %}\n\nTwo {% mark %}three{% endmark %} {% year %}\n'),
    ['One', 'Two three'].join('\n'),
  );
});

test.run();
