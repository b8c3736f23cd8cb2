/** Own computer: tests for which addresses are of one computer, and what is to be done with the file. */
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { ownComputerFinding } from '../../src/content/own-computer.ts';

const test = suite('files of one computer');

const said = (address: string, mentionedIn?: string) =>
  ownComputerFinding(address, { code: 'picture/missing', why: 'Readers would see nothing.' }, mentionedIn);

test('a drive and the scheme file: are of one computer', () => {
  assert.is(
    said('C:\\Users\\Jo\\eyes.jpg')?.what,
    '"C:\\Users\\Jo\\eyes.jpg" is a place on one computer, and readers have another one.',
  );
  assert.is(said('C:\\Users\\Jo\\eyes.jpg')?.fix, 'Copy eyes.jpg beside the article, and write "eyes.jpg".');
  assert.is(said('d:/eyes.jpg', 'the record')?.fix, 'Copy eyes.jpg beside the record, and write "eyes.jpg".');
  assert.is(
    said('file:///tmp/my%20eyes.jpg')?.fix,
    'Copy my eyes.jpg beside the article as my-eyes.jpg, and write "my-eyes.jpg".',
  );
  assert.is(said('FILE:///tmp/100%.jpg')?.fix, 'Copy 100%.jpg beside the article, and write "100%.jpg".');
  assert.is(said('C:\\')?.fix, 'Copy the file beside the article, and write its name.');
});

test('other addresses are not', () => {
  for (const address of ['a.jpg', '/a.jpg', 'https://a.test/C:/b.jpg', 'mailto:jo@a.test', 'c:d', 'files/a.jpg', ''])
    assert.is(said(address), undefined, address);
});

test.run();
