/** Template code: tests where code of a template language is told that nothing runs it. */
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { templateCode } from '../../src/core/template-code.ts';

const test = suite('template code');

test('code is to be written out', () => {
  assert.equal(templateCode('{{ page.title }}', 'title: {{ page.title }}'), {
    what: 'Here stands {{ page.title }}, and nothing runs template code here.',
    fix: 'Write what it stands for in place of {{ page.title }}.',
  });
});

test('where Eleventy runs it, it may stay', () => {
  assert.is(templateCode('{{ x }}', 'permalink: {{ x }}'), undefined);
  assert.is(templateCode('{{ x }}', '  title: {{ x }}', 'eleventyComputed:\n'), undefined);
});

test.run();
