/** Design: tests that what docs/design.md says of restyling, of the tokens and of the script's hash is so. */
import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { readStyleSheet } from '../src/eleventy/style-sheet.ts';
import { withBrowser } from './support/browser.ts';
import { repository } from './support/repository.ts';
import { tokensText } from './support/tokens.ts';

const test = suite('design');

const document = readFileSync(join(repository, 'docs', 'design.md'), 'utf8');

/** The example that belongs into a file. */
function example(file: string): string {
  const found = new RegExp(`<!-- restyle: ${file} -->\\n\`\`\`css\\n([\\s\\S]*?)\`\`\``).exec(document)?.[1];
  if (found === undefined) throw new Error(`docs/design.md has no example for ${file}.`);
  return found;
}

test('what the document restyles is restyled, and nothing else breaks', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'standfirst-design-'));
  try {
    cpSync(join(repository, '_includes'), folder, { recursive: true });
    writeFileSync(join(folder, 'styles/brand.css'), example('_includes/styles/brand.css'));
    const entry = join(folder, 'styles/site.css');
    const tokens = '@import "tokens.css" layer(tokens);\n';
    writeFileSync(entry, readFileSync(entry, 'utf8').replace(tokens, tokens + example('_includes/styles/site.css')));
    const { text } = readStyleSheet([folder], [], { stableName: true });

    await withBrowser(async (browser) => {
      const page = await browser.newPage({ colorScheme: 'light' });
      await page.setContent(
        `<html data-accent="crimson"><style>${text}</style><body class="sf-page"><h1>A</h1><p class="sf-kicker">B</p><a class="sf-button">C</a>`,
      );
      const style = (selector: string, property: string) =>
        page.evaluate<string>(`getComputedStyle(document.querySelector('${selector}')).${property}`);

      assert.is(await style('body', 'backgroundColor'), 'oklch(0.975 0.014 85)');
      assert.match(await style('h1', 'fontFamily'), /^"Avenir Next"/);
      assert.is(await style('.sf-kicker', 'color'), 'oklch(0.5 0.17 350)');
      assert.is(await style('.sf-button', 'borderTopLeftRadius'), '12px');
      assert.match(await style('p', 'fontFamily'), /^"Avenir Next"/);
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

test('every token that the document names is there, and every one that is there has its row', () => {
  const table = document.slice(document.indexOf('| Token |'), document.indexOf('\n\n', document.indexOf('| Token |')));
  const named = Array.from(table.matchAll(/`(--sf-[\w-]+)`/g), ([, token]) => token ?? '');
  const defined = new Set(Array.from(tokensText.matchAll(/^\s+(--sf-[\w-]+):/gm), ([, token]) => token ?? ''));
  // A row may name the first and the last of a family.
  const families = /^--sf-(size|space)-|^--sf-(crimson|amber|green|teal|blue|violet)$/;

  assert.equal(
    named.filter((token) => !defined.has(token)),
    [],
  );
  assert.equal(
    [...defined].filter((token) => !named.includes(token) && !families.test(token)),
    [],
  );
});

test('the hash in the document is that of the script', () => {
  const script = readFileSync(join(repository, '_includes', 'scripts', 'scheme.js'));
  const hash = createHash('sha256').update(script).digest('base64');

  assert.match(document, `'sha256-${hash}'`);
});

test.run();
