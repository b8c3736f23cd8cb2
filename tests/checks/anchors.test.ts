/** Anchors: tests for the headings of ordinary pages; those of articles are tested with the links. */
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { anchorFinding, pageAnchorFinding } from '../../src/checks/anchors.ts';
import type { AddressBook } from '../../src/content/address-book.ts';
import { decodeSource } from '../../src/core/source.ts';

const test = suite('anchors');

const text = { source: decodeSource('pages/about.md', Buffer.from('')).source, bodyStart: 0 };

/** What is said of an address of a page whose headings would have these ids in an article. */
function said(typed: string, anchors: readonly string[] | undefined, isLayoutAnchor = false) {
  const book: Pick<AddressBook, 'pageAnchors' | 'isPageLayoutAnchor'> = {
    pageAnchors: () => anchors && new Set(anchors),
    isPageLayoutAnchor: () => isLayoutAnchor,
  };
  return pageAnchorFinding(typed, '/about/', text, book as AddressBook);
}

test('a heading that is not there is a warning with the nearest one', () => {
  const finding = said('/about/#who-we-aer', ['who-we-are', 'imprint']);

  assert.is(finding?.code, 'link/anchor');
  assert.is(finding?.severity, 'warning');
  assert.is(finding?.fix, 'Write "/about/#who-we-are".');
  assert.is(said('/about/#nothing', ['imprint'])?.fix, 'Correct what stands after #, or remove it.');
});

test('a heading is not another one that has more letters, or fewer', () => {
  for (const anchor of ['who-we-ar', 'ho-we-are', 'who-w', 'who', 'who-we-are-2', 'who-we-ares'])
    assert.is(said(`/about/#${anchor}`, ['who-we-are'])?.code, 'link/anchor', anchor);
});

test('however a plugin makes ids of headings, they are there', () => {
  for (const anchor of ['who-we-are', 'Who_We_Are', 'whoWeAre'])
    assert.is(said(`/about/#${anchor}`, ['who-we-are']), undefined, anchor);
  assert.is(said('/about/#2024', ['part-2024']), undefined);
});

test('a heading that begins with a digit is found by its words, and any heading by what it reads like', () => {
  const book = { isLayoutAnchor: () => false } as Partial<AddressBook> as AddressBook;
  const anchors = new Set(['part-2024', 'part-2-000-plates', 'part-1999', 'the-waiter-s-return']);
  const fix = (typed: string) => anchorFinding(typed, { anchors }, undefined, book)?.fix;

  assert.is(fix('#2024'), 'Write "#part-2024".');
  assert.is(fix('#2-000-plates'), 'Write "#part-2-000-plates".');
  assert.is(fix("#The Waiter's Return"), 'Write "#the-waiter-s-return".');
  assert.is(fix('a.md#TheWaitersReturn'), 'Write "a.md#the-waiter-s-return".');
});

test('what a layout or a template may print is there, and so is the top of a page', () => {
  assert.is(said('/about/#content', [], true), undefined);
  assert.is(said('/about/#x', undefined), undefined);
  assert.is(said('/about/#top', []), undefined);
  assert.is(said('/about/#:~:text=us', []), undefined);
  assert.is(said('/about/', []), undefined);
});

test.run();
