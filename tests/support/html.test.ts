/** HTML: tests that faults are found and that our own style is not one. */
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { htmlProblems } from './html.ts';

const html = suite('HTML problems');

html('names the page, the place and the rule', () => {
  assert.equal(htmlProblems('<p>\n<div></div></p>', 'a.html').slice(0, 1), [
    'a.html:1:2 no-implicit-close Element <p> is implicitly closed by adjacent <div>',
  ]);
});

html('finds nothing in a sound page', () => {
  const headline = 'A headline that goes on for longer than a tool likes, because its author had much to say';
  const page = `<!doctype html>
    <html lang="en"><head><meta charset="utf-8"><title>${headline}</title></head> 
    <body><main><h1>${headline}</h1><dl><div><dt>Ines</dt><dd>Ada Okafor</dd></div></dl></main></body></html>`;

  assert.equal(htmlProblems(page, 'a.html'), []);
});

html.run();
