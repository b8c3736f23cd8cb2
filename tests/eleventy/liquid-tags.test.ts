/** Liquid tags: tests of elements in real Liquid templates. */
import { Liquid } from 'liquidjs';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { pullQuote } from '../../src/elements/pull-quote.ts';
import { video } from '../../src/elements/video.ts';
import { liquidTag } from '../../src/eleventy/liquid-tags.ts';
import type { Print } from '../../src/eleventy/template-arguments.ts';

const test = suite('tags of Liquid');

const show: Print = async (values, content, { page }) => `[${JSON.stringify(values)} ${content} ${page?.url}]`;

async function print(template: string): Promise<string> {
  const liquid = new Liquid();
  for (const element of [pullQuote, video]) liquid.registerTag(element.shortcode, liquidTag(element, show)() as never);
  return liquid.parseAndRender(template, { page: { url: '/a/' }, who: 'Ana' });
}

test('hand on arguments, variables, content and page, and wait', async () => {
  const printed = await print(
    '{% for n in (1..2) %}{% pullquote by=who %}A {{ n }}{% endpullquote %}{% endfor %}{% video "a" %}',
  );

  assert.is(printed, '[{"by":"Ana"} A 1 /a/][{"by":"Ana"} A 2 /a/][{"source":"a"}  /a/]');
});

test('say what is never closed', async () => {
  const message = await print('\n{% pullquote %}A').then(
    () => 'none',
    (error: Error) => error.message,
  );

  assert.match(message, '{% pullquote %} in line 2 is never closed. Write {% endpullquote %} where it ends.');
});

test.run();
