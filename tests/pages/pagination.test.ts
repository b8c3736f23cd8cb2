/** Pagination: tests for the addresses and titles of pages, and for the way between them. */
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { addressOfPart, pagination, partCount, titleOfPart } from '../../src/pages/pagination.ts';
import { testWorld } from '../support/world.ts';

const test = suite('pagination');

test('nothing needs a page, too, and a full page needs no second', () => {
  assert.equal([partCount(0, 20), partCount(20, 20), partCount(21, 20)], [1, 1, 2]);
});

test('the first page is at the address itself', () => {
  assert.equal([addressOfPart('/on/itvx/', 0), addressOfPart('/on/itvx/', 2)], ['/on/itvx/', '/on/itvx/page/3/']);
});

test('other pages have their number in the title', async () => {
  const world = await testWorld();
  const title = (index: number) => titleOfPart({ url: '/a/', title: 'A', index, count: 2 }, world);

  assert.equal([title(0), title(1)], ['A', 'A, page 2']);
});

test('a page leads to those beside it, in the words that it is given', async () => {
  const world = await testWorld();
  const way = (index: number, count: number) =>
    pagination({ url: '/a/', title: 'A', index, count }, world, 'Back', 'On')?.toString();

  assert.is(way(0, 1), undefined);
  assert.match(
    way(0, 2) ?? '',
    '<ul><li aria-current="page">Page 1 of 2</li><li><a rel="next" href="/a/page/2/">On</a>',
  );
  assert.match(
    way(1, 2) ?? '',
    '<ul><li><a rel="prev" href="/a/">Back</a></li><li aria-current="page">Page 2 of 2</li></ul>',
  );
});

test.run();
