/** Systems: tests that each is given the same publication, in its own language. */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { bareFiles } from '../../bench/bare.ts';
import { corpusFiles } from '../../bench/corpus.ts';
import { hugoFiles } from '../../bench/hugo.ts';
import { bare, hugo, ours, type System } from '../../bench/system.ts';
import { brokenLinks } from '../support/links.ts';

const test = suite('systems to measure');

const corpus = () => corpusFiles({ articles: 4, seed: 1 });
const small = { articles: 40, seed: 1, catalogue: { shows: 20, people: 30, creditsEach: 4 } };
const articlesOf = (files: Iterable<readonly [string, string]>) =>
  [...files].filter(([path]) => /articles\/\d.*\.md$/.test(path));

test('each system has every article', () => {
  assert.is(articlesOf(bareFiles(corpus())).length, 4);
  assert.is(articlesOf(hugoFiles(corpus())).length, 4);
});

test('each system has every record', () => {
  const records = [...corpus()].map(([path]) => path).filter((path) => path.endsWith('.yaml'));
  const pathsOf = (files: Iterable<readonly [string, string]>) => new Set(Array.from(files, ([path]) => path));
  const [inBare, inHugo] = [pathsOf(bareFiles(corpus())), pathsOf(hugoFiles(corpus()))];

  assert.equal(
    records.filter((path) => !inBare.has(path)),
    [],
  );
  assert.equal(
    records.filter((path) => !inHugo.has(path.replace('_data', 'data'))),
    [],
  );
});

test('what has no pages without articles has a file with its name in Hugo', () => {
  const files = new Map(hugoFiles(corpus()));

  assert.is(files.get('content/shows/show-1/_index.md'), '---\ntitle: Show 1\n---\n');
  assert.is(files.get('content/on/seven-hills/_index.md'), '---\ntitle: On Seven Hills\nprovider: seven-hills\n---\n');
});

test('an article says which archives of Hugo it is in', () => {
  const [[path, text] = ['', '']] = articlesOf(hugoFiles(corpus()));
  const [, year, month] = /(\d{4})-(\d\d)-\d\d-/.exec(path) ?? [];

  assert.match(text, `archive: ["${year}", "${year}-${month}"]`);
});

test('shortcodes are written as Hugo reads them', () => {
  const [, text = ''] = articlesOf(hugoFiles(corpus()))[3] ?? [];

  assert.match(text, /\{\{< pullquote >\}\}.*\{\{< \/pullquote >\}\}/);
  assert.match(text, '{{< watch >}}');
  assert.not.match(text, '{%');
});

test('an article has an address in each system', () => {
  const path = 'articles/2026-01-02-the-end.md';

  assert.is(ours.articleUrl(path, 'section: drama\n'), '/drama/the-end/');
  assert.is(bare.articleUrl(path, ''), '/articles/2026-01-02-the-end/');
  assert.is(hugo.articleUrl(path, ''), '/articles/2026-01-02-the-end/');
});

for (const system of [bare, hugo].filter(({ isHere }) => isHere())) {
  test(`${system.name} has the lists of our site, a feed for each, whole articles and no dead links`, () => {
    withBuilt(system, (site) => {
      const lists = ['shows', 'shows/show-20', 'people', 'people/person-30', 'authors/author-20', 'on/seven-hills'];
      const feed = system === hugo ? 'index.xml' : 'feed.xml';
      const expected = [...lists, 'archive'].flatMap((list) => [`${list}/index.html`, `${list}/${feed}`]);

      assert.equal(
        expected.filter((file) => !existsSync(join(site, file))),
        [],
      );
      assert.equal(brokenLinks(site), []);

      const [path = '', text = ''] = [...corpusFiles(small)].find(([path]) => path.endsWith('-4.md')) ?? [];
      const article = readFileSync(join(site, system.articleUrl(path, text), 'index.html'), 'utf8');
      assert.match(article, /class="sf-pull-quote"/);
      assert.match(article, /Where to watch <cite>Show \d+<\/cite>/);
      assert.is(article.split('class="sf-card-title"').length - 1, 3);
    });
  });
}

/** Builds the site of a small publication and looks at it. */
function withBuilt(system: System, look: (site: string) => void): void {
  const folder = mkdtempSync(join(tmpdir(), 'standfirst-system-'));
  try {
    system.write(folder, small);
    const [program = '', ...options] = system.build;
    execFileSync(program, options, { cwd: folder, stdio: ['ignore', 'ignore', 'inherit'] });
    look(join(folder, system.output));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

test.run();
