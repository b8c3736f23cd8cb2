/** Link check: tests for what is said of a link, and for silence where nobody can know. */
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { checkLinks } from '../../src/checks/links.ts';
import type { AddressBook } from '../../src/content/address-book.ts';
import type { Article } from '../../src/content/model.ts';
import { markOf } from '../content/small-site.ts';
import { articleFile, readBodyOf, type TestWorldOptions, testWorld } from '../support/world.ts';

const test = suite('link check');

const articles = {
  story: articleFile({ section: 'drama' }),
  other: articleFile({ section: 'drama' }, '## The scene\n'),
  draft: articleFile({ draft: true }),
  later: articleFile({ date: '2027-03-01' }),
  gone: articleFile({ date: '2026-01-01', expires: '2026-11-30' }),
};

interface Given extends TestWorldOptions {
  /** The article that has the body. */
  readonly from?: string;
  /** Whether its address is known. */
  readonly isPlaced?: boolean;
  readonly book?: Partial<AddressBook>;
}

async function check(body: string, { from = 'story', isPlaced = true, book = {}, ...options }: Given = {}) {
  const world = await testWorld({ articles, withUnpublished: true, ...options });
  const { source, document } = readBodyOf(body);
  const pages = new Map<string, Article | undefined>([
    ...world.catalogue.articles.map((article) => [article.url, article] as const),
    ['/about/', undefined],
  ]);
  const byFile = new Map(world.catalogue.articles.map((article) => [article.file, article]));
  const found = (article: Article | undefined) => ({ to: 'page', article }) as const;
  const checked = checkLinks(
    { source, links: document.links, article: world.article(from), anchors: document.anchors },
    {
      url: isPlaced ? world.article(from).url : undefined,
      siteUrl: 'https://listings.test',
      pathPrefix: options.pathPrefix ?? '/',
    },
    {
      page: (path) => (pages.has(path) ? found(pages.get(path)) : { to: 'nothing' }),
      asset: () => 'nothing',
      movesFiles: false,
      madeFrom: (file) => (byFile.has(file) ? found(byFile.get(file)) : { to: 'nothing' }),
      addressOf: (file) => byFile.get(file)?.url,
      anchors: () => new Set(['the-scene']),
      isLayoutAnchor: (anchor) => anchor === 'content',
      pageAnchors: () => undefined,
      isPageLayoutAnchor: () => false,
      addresses: () => pages.keys(),
      files: () => byFile.keys(),
      dependsOnTheDate: false,
      ...book,
    },
  );
  return checked;
}

/** Exactly one problem. */
async function only(body: string, mark: string, what: RegExp, fix: RegExp, given?: Given): Promise<void> {
  const { problems } = await check(body, given);

  assert.equal(
    problems.map((problem) => `${markOf(problem).replace(/^\S+ /, '')} ${problem.severity} ${problem.code}`),
    [mark],
    body,
  );
  assert.match(problems[0]?.what ?? '', what);
  assert.match(problems[0]?.fix ?? '', fix);
}

test('an address that almost begins with https:// is told, also in raw HTML', async () => {
  await only(
    '[a](htps://x.test/y)',
    'htps://x.test/y error link/missing',
    /begins with htps:\/\//,
    /^Write "https:\/\/x\.test\/y"\.$/,
  );
  await only(
    '<a href="http:/x.test/y">The x</a>',
    'http:/x.test/y error link/missing',
    /begins with http:\//,
    /http:\/\/x\.test/,
  );
});

test('accepts links that lead somewhere', async () => {
  const body =
    '[a](/drama/other/) [b](../other/#the-scene) [c](other.md) [d](https://listings.test/about/) [e](#own) [f](https://x.test/y) [g](/drama/other/#content) [h](#top)\n\n## Own\n';

  assert.equal(await check(body), { problems: [], open: [] });
});

test('reports a page that is not there, with the one that was meant', async () => {
  await only(
    '[a](/drama/othr/)',
    '/drama/othr/ error link/missing',
    /"\/drama\/othr\/" is no page/,
    /Write "\/drama\/other\/"/,
  );
  await only(
    '[a](../othr/#x)',
    '../othr/#x error link/missing',
    /leads to \/drama\/othr\/; that is no page/,
    /"\/drama\/other\/#the-scene"/,
  );
  await only(
    '[a](/nowhere-at-all/)',
    '/nowhere-at-all/ error link/missing',
    /is no page/,
    /Correct the address, or remove the link/,
  );
});

test('the page that was meant is told with the heading that was meant', async () => {
  const mark = '/drama/othr/#the-scne error link/missing';

  await only('[a](/drama/othr/#the-scne)', mark, /is no page/, /^Write "\/drama\/other\/#the-scene"\.$/);
  await only('[a](/drama/othr/#the-scene)', `${mark.replace('scne', 'scene')}`, /is no page/, /#the-scene"\.$/);
});

test('reports a whole address of the site as what it is', async () => {
  await only(
    '[a](https://listings.test/abot/)',
    'https://listings.test/abot/ error link/missing',
    /leads to \/abot\/; that is no page/,
    /Write "https:\/\/listings.test\/about\/"/,
  );
});

test('reports an anchor that the article or its target does not have', async () => {
  await only('[a](#onw)\n\n## Own\n', '#onw error link/anchor', /This article has no heading "#onw"/, /Write "#own"/);
  await only(
    '[a](/drama/other/#the-scne)',
    '/drama/other/#the-scne error link/anchor',
    /\/drama\/other\/ has no/,
    /Write "\/drama\/other\/#the-scene"/,
  );
  await only('[a](#x)\n\n## Own\n', '#x error link/anchor', /no heading "#x"/, /^Write "#own"\.$/);
  await only('[a](#x)\n\n## Own\n\n## Other\n', '#x error link/anchor', /no heading/, /^Write one of: #own, #other\.$/);
  await only(
    '[a](other.md#x)',
    'other.md#x error link/anchor',
    /articles\/other.md has no/,
    /^Write "other.md#the-scene"\.$/,
  );
});

test('says nothing of anchors that cannot be known', async () => {
  assert.equal((await check('[a](/drama/other/#x)', { book: { anchors: () => undefined } })).problems, []);
  assert.equal((await check('[a](/about/#x) [b](/drama/other/#:~:text=x)')).problems, []);
});

test('reports a Markdown file that is not there, as it would be written here', async () => {
  await only('[a](othr.md#x)', 'othr.md#x error link/missing', /no file articles\/othr.md/, /Write "other.md#x"/);
  await only(
    '[a](sub/other.md)',
    'sub/other.md error link/missing',
    /no file articles\/sub\/other.md/,
    /Write "other.md"/,
  );
});

test('an article that readers may not see is worth a warning that says when', async () => {
  await only('[a](/draft/)', '/draft/ warning link/unpublished', /is a draft/, /Publish that article first/);
  await only('[a](later.md)', 'later.md warning link/unpublished', /not published before 2027-03-01/, /Publish/);
  await only('[a](/gone/)', '/gone/ warning link/unpublished', /its last day was 2026-11-30/, /Remove the link/);
});

test('between articles that readers do not see only the order counts', async () => {
  assert.equal((await check('[a](/later/) [b](/gone/)', { from: 'draft' })).problems, []);
  assert.equal((await check('[a](/later/)', { from: 'later' })).problems, []);
  await only('[a](/draft/)', '/draft/ warning link/unpublished', /is a draft/, /Publish/, { from: 'later' });
});

test('a page that lists nothing at this moment is worth a warning', async () => {
  const book = { page: () => ({ to: 'unpublished' }) as const };

  await only('[a](/topics/x/)', '/topics/x/ warning link/unpublished', /lists only articles that are not/, /wait/, {
    book,
  });
});

test('a page that may be missing because of the date is worth a warning', async () => {
  await only('[a](/nope/)', '/nope/ warning link/missing', /is no page/, /Correct/, {
    book: { dependsOnTheDate: true },
  });
});

test('an address of another site is told also where the address of the article is not known', async () => {
  const given = { isPlaced: false };

  await only(
    '[a](www.x.test)',
    'www.x.test error link/missing',
    /does not begin with https/,
    /"https:\/\/www\.x\.test"/,
    given,
  );
  assert.is((await check('[a](other/)', given)).open.length, 1);
});

test('leaves open what only Eleventy knows, and says nothing of what has problems of its own', async () => {
  const unsure = await check('[a](/x/)', { book: { page: () => ({ to: 'unsure' }) } });
  const broken = await check('[a](/x/)', { book: { page: () => ({ to: 'broken' }) } });

  assert.equal(
    unsure.open.map(({ address }) => address),
    ['/x/'],
  );
  assert.equal(broken, { problems: [], open: [] });
});

test('a file that nothing puts there is worth a warning', async () => {
  await only('[a](/x.pdf)', '/x.pdf warning link/missing', /no file "\/x.pdf"/, /addPassthroughCopy/);
  await only(
    '<img src="x.jpg" alt="A">',
    'x.jpg warning picture/missing',
    /no file "\/drama\/story\/x.jpg"/,
    /!\[what it shows\]/,
  );
  assert.equal((await check('[a](/x.pdf) <img src="y.jpg" alt="">', { book: { asset: () => 'unsure' } })).problems, []);
});

test('a file that lies beside the article, and not beside its page, is told with what to write', async () => {
  const book: Partial<AddressBook> = { asset: (path) => (/^\/articles\/x\.\w+$/.test(path) ? 'there' : 'nothing') };

  await only(
    'A <img src="x.jpg" alt="A ship"> b',
    'x.jpg warning picture/missing',
    /^articles\/x\.jpg is there, but not published/,
    /^Write !\[A ship\]\(x\.jpg\) in place of the tag/,
    { book },
  );
  await only(
    '<p><a href="x.pdf?v=1">The file</a></p>',
    'x.pdf?v=1 warning link/missing',
    /^articles\/x\.pdf is there/,
    /^Put the file into a folder/,
    { book },
  );
  await only('[a](x.pdf#page=2)', 'x.pdf#page=2 warning link/missing', /is there/, /addPassthroughCopy/, { book });
  assert.equal(
    (await check('[a](x.pdf) <img src="x.jpg" alt="">', { book: { ...book, movesFiles: true } })).problems,
    [],
  );
});

test('knows an address that only lacks its first slash', async () => {
  const problem = [
    '[a](drama/other/)',
    'drama/other/ error link/missing',
    /leads to/,
    /Write "\/drama\/other\/"/,
  ] as const;

  await only(...problem);
  await only(
    '[a](drama/other#the-scene)',
    'drama/other#the-scene error link/missing',
    /leads to/,
    /"\/drama\/other\/#the-scene"/,
  );
});

test('reports a link without an address, and one without words as a whole', async () => {
  await only('[a]()', '() error link/missing', /has no address/, /round brackets/);
  await only('[]()', '() error link/missing', /neither words nor an address/, /^Write both: \[the review\]/);
  await only('[](/about/)', '[](/about/) error link/no-text', /no words/, /Say where it leads/);
  await only('<a href="/about/"> </a>', '<a href="/about/"> error link/no-text', /no words/, /Say where it leads/);
});

test('reports a slip at the address, and one problem for it', async () => {
  await only('[a](/About/)', '/About/ error link/missing', /differs from \/about\/ in capitals/, /Write "\/about\/"/);
});

test('reports a picture of raw HTML without a text alternative as a whole, as one of Markdown', async () => {
  const book: Partial<AddressBook> = { asset: () => 'there' };

  await only('A <img src="/x.jpg"> b', '<img src="/x.jpg"> error picture/no-alt', /no text alternative/, /alt="…"/, {
    book,
  });
  assert.equal((await check('<img src="/x.jpg" alt=""> <source src="/y.webp">', { book })).problems, []);
});

test('reports a definition once, however many links use it', async () => {
  await only('[a][x] [b][x]\n\n[x]: /nope/\n', '/nope/ error link/missing', /is no page/, /Correct/);
});

test('an address of a preview leads to one computer', async () => {
  await only(
    '[a](http://localhost:8080/about/#us)',
    'http://localhost:8080/about/#us error link/missing',
    /only on your own computer/,
    /^Write "\/about\/#us"\.$/,
  );
  await only(
    '[a](http://127.0.0.1:3000)',
    'http://127.0.0.1:3000 error link/missing',
    /own computer/,
    /^Write "\/"\.$/,
  );
  assert.equal((await check('[a](https://localhost.example/x)')).problems, []);
});

test('a link of HTML without an address is told what HTML needs', async () => {
  await only('A <a href="">word</a>', '" error link/missing', /has no address/, /^Write the address after href=/);
});

test('a link of nothing but a picture without words is told at the picture', async () => {
  assert.equal((await check('[![](a.jpg)](/about/)')).problems, []);
});

test('a file is found by the beginning of its title', async () => {
  await only(
    '[a](2026-05-08-five-staircases.md)',
    '2026-05-08-five-staircases.md error link/missing',
    /no file/,
    /^Write "2026-05-08-five-staircases-in-parasite\.md"/,
    { book: { files: () => ['articles/2026-05-08-five-staircases-in-parasite.md', 'articles/2026-05-08-other.md'] } },
  );
});

test('a file is not near because of its date or its folder, but because of its title', async () => {
  const book = { files: () => ['articles/2026-11-10-shared-table.md', 'articles/2026-01-02-night-desk-finale.md'] };

  await only(
    '[a](2026-11-10-no-such-thing.md)',
    '2026-11-10-no-such-thing.md error link/missing',
    /no file/,
    /^Correct the name/,
    { book },
  );
  await only(
    '[a](2026-11-24-night-desk-final.md)',
    '2026-11-24-night-desk-final.md error link/missing',
    /no file/,
    /"\/?[^"]*2026-01-02-night-desk-finale\.md"/,
    { book },
  );
});

test('addresses in the arguments of shortcodes are links, too', async () => {
  await only(
    '{% quote source="The Courier", url="/abuot/" %}Words.{% endquote %}',
    '"/abuot/" error link/missing',
    /is no page of this site/,
    /Write "\/about\/"/,
  );
  await only(
    '{% video "https://youtu.be/M7lc1UVf-VE", title="T", transcript="/abuot/" %}',
    '"/abuot/" error link/missing',
    /is no page of this site/,
    /Write "\/about\/"/,
  );
  assert.equal((await check('{% quote source="Us", url="/about/" %}Words.{% endquote %}')).problems, []);
});

test('tells a file of one computer as what it is', async () => {
  await only(
    '[a](C:\\Jo\\a.pdf)',
    'C:\\Jo\\a.pdf error link/missing',
    /is a place on one computer/,
    /^Copy a.pdf beside the article/,
  );
});

test('an address in quotation marks is the one without them', async () => {
  const marks = /quotation marks around .* are taken for a part of the address\.$/;

  await only(
    '[a](“/about/”)',
    '“/about/” error link/missing',
    marks,
    /^Write \/about\/ without the quotation marks\.$/,
  );
  await only(
    '<a href=“/about/”>About us</a>',
    '“/about/” error link/missing',
    marks,
    /^Write \/about\/ without the quotation marks\.$/,
  );
  await only('[a](‘other.md’)', '‘other.md’ error link/missing', marks, /^Write other\.md without/);
  await only(
    '[a](“https://x.test/y”)',
    '“https://x.test/y” error link/missing',
    marks,
    /^Write https:\/\/x\.test\/y without/,
  );
  await only('[a](“/zzzzzz/”)', '“/zzzzzz/” error link/missing', /Without them: "\/zzzzzz\/" is no page/, /^Correct/);
});

test.run();
