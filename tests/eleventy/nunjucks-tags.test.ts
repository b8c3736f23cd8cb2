/** Nunjucks tags: tests of elements in real Nunjucks templates. */
import nunjucks from 'nunjucks';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { pullQuote } from '../../src/elements/pull-quote.ts';
import { video } from '../../src/elements/video.ts';
import { nunjucksTag } from '../../src/eleventy/nunjucks-tags.ts';
import type { Print } from '../../src/eleventy/template-arguments.ts';

const test = suite('tags of Nunjucks');

// Eleventy hands over what it has: its types are not those of the library.
const library = nunjucks as never;
const page = { inputPath: './pages/a.njk', url: '/a/' };
const show: Print = (values, content, { page: around }) => `[${JSON.stringify(values)} ${content} ${around?.url}]`;

function print(template: string, print: Print = show): Promise<string> {
  const environment = new nunjucks.Environment(null, { autoescape: true });
  environment.addExtension('pullquote', nunjucksTag(pullQuote, print)(library));
  environment.addExtension('video', nunjucksTag(video, print)(library));
  return new Promise((resolve, reject) =>
    environment.renderString(template, { page, who: 'Ana' }, (error, text) =>
      error ? reject(error) : resolve(text ?? ''),
    ),
  );
}

async function failure(template: string): Promise<string> {
  return print(template).then(
    () => 'none',
    (error: Error) => error.message,
  );
}

test('hand on arguments, variables of loops, content and page, and print markup as it is', async () => {
  const printed = await print('{% for n in ["<b>"] %}{% pullquote by=n %}A {{ who }}{% endpullquote %}{% endfor %}');

  assert.is(printed, '[{"by":"<b>"} A Ana /a/]');
});

test('wait for what comes later, in the order of the template', async () => {
  const later: Print = async (values, content, spot) => show(values, content, spot);

  assert.is(await print('1 {% video "a" %} 2', later), '1 [{"source":"a"}  /a/] 2');
});

test('say what is never closed, and where nothing is waited for', async () => {
  assert.match(await failure('\n{% pullquote %}A'), '{% pullquote %} in line 2 is never closed.');
  assert.match(
    await failure('{% set x %}{% video "a" %}{% endset %}'),
    '{% video %} in line 1 stands inside {% set %}, where Nunjucks does not wait for it.',
  );
  assert.is(await failure('{% set x %}{% endset %}{% set y = 1 %}{% video "a" %}'), 'none');
});

test.run();
