/**
 * Documentation results: what the examples of an element print, on a page, in a feed and as text.
 *
 * In a document, `<!-- source: ID -->` stands above an example of Markdown, which is read as the body of the demo's
 * article with that id; `<!-- result: page -->` (or `feed`, or `text`) to `<!-- end -->` holds what it prints.
 */
import { articleCheck } from '../../src/content/article-front-matter.ts';
import type { Article } from '../../src/content/model.ts';
import type { ReadFile } from '../../src/content/parse-file.ts';
import { quotationMarks } from '../../src/content/words.ts';
import type { World } from '../../src/content/world.ts';
import { reportOf } from '../../src/core/report.ts';
import { createArticleBodies } from '../../src/eleventy/article-bodies.ts';
import { createHost } from '../../src/eleventy/host.ts';
import { createProjectFiles } from '../../src/eleventy/project-files.ts';
import { editorialChecks, elements } from '../../src/features.ts';

/** Makes the results in a document anew. `name` is its path from the root. */
export type ResultMaker = (document: string, name: string) => Promise<string>;

/** The day on which every example is printed, so that offers in it have one state for ever. */
const NOW = '2026-11-24';

const EXAMPLE = /<!-- source: ([\w-]+) -->\n```markdown\n([\s\S]*?)```\n/g;
const RESULT = /(<!-- result: (page|feed|text) -->\n)[\s\S]*?(<!-- end -->)/g;

/** Loads the demo of the repository in a folder. An example with a problem is a mistake in the document and rejects. */
export async function createResultMaker(root: string): Promise<ResultMaker> {
  const shortcodes = { elements: new Map(elements.map((each) => [each.shortcode, each])), site: new Map() };
  const host = createHost({
    root,
    articlesFolder: 'articles',
    dataFolder: '_data',
    pathPrefix: '/',
    shortcodes,
    checkArticle: articleCheck({}, false),
    checks: editorialChecks,
    severities: {},
    words: {},
    now: NOW,
    isWanted: () => true,
    printing: {
      layouts: { render: () => Promise.resolve(''), check: () => [], names: () => [], files: () => [] },
      pageKinds: [],
      optionProblems: () => [],
      styleSheet: () => ({ url: '/assets/site.css', text: '' }),
      ordinaryAddresses: () => [],
    },
  });
  const { world, problems } = await host.load('build');
  if (!world) throw new TypeError(`The demo cannot be read:\n${reportOf(problems)}`);
  const bodies = createArticleBodies(
    shortcodes,
    quotationMarks(world.words),
    editorialChecks,
    createProjectFiles(root),
    false,
  );

  async function printed(text: string, id: string, name: string): Promise<Readonly<Record<string, string>>> {
    const demo = articleOf(id, world as World);
    const source = { path: demo.file, text };
    const article: Article = { ...demo, source, bodyStart: 0 };
    const file: ReadFile = { id, source, bodyStart: 0, typed: demo.data, fits: true, problems: [] };
    const facts = { catalogue: (world as World).catalogue, article, now: (world as World).now };
    const found = bodies.check(file, facts);
    if (found.length > 0) throw new TypeError(`An example in ${name} is wrong:\n${reportOf(found)}`);
    return {
      page: inLines((await bodies.render(article, 'page', world as World)).toString()),
      feed: inLines((await bodies.render(article, 'feed', world as World)).toString()),
      text: bodies.text(article, world as World),
    };
  }

  return async (document, name) => {
    const pieces: string[] = [];
    let copied = 0;
    for (const example of document.matchAll(EXAMPLE)) {
      const [whole, id = '', text = ''] = example;
      const start = example.index + whole.length;
      const next = document.indexOf('<!-- source: ', start);
      const end = next < 0 ? document.length : next;
      const forms = await printed(text, id, name);
      pieces.push(
        document.slice(copied, start),
        document
          .slice(start, end)
          .replace(RESULT, (_whole, open: string, form: string, close: string) =>
            fenced(open, form, forms[form], close),
          ),
      );
      copied = end;
    }
    return pieces.join('') + document.slice(copied);
  };
}

function fenced(open: string, form: string, result = '', close: string): string {
  return `${open}\`\`\`${form === 'text' ? 'text' : 'html'}\n${result === '' ? '(nothing)' : result}\n\`\`\`\n${close}`;
}

function articleOf(id: string, { catalogue }: World): Article {
  const found = catalogue.articles.find((article) => article.id === id);
  if (!found) throw new TypeError(`The demo has no article "${id}".`);
  return found;
}

const BLOCK =
  /<\/?(?:aside|blockquote|dd|details|div|dl|dt|figcaption|figure|footer|form|h\d|hr|li|ol|p|picture|section|source|summary|table|tbody|thead|tr|ul)\b(?:[^"'>]|"[^"]*"|'[^']*')*>/g;

/** Markup as people read it: a block on each line, indented by how deep it stands. */
function inLines(markup: string): string {
  let depth = 0;
  return markup
    .replace(/\n/g, ' ')
    .replace(BLOCK, (tag) => (tag.startsWith('</') ? `${tag}\n` : `\n${tag}`))
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line) => {
      const tags = line.match(BLOCK) ?? [];
      const opened = tags.filter((tag) => !tag.startsWith('</') && !/^<(?:hr|source)\b/.test(tag)).length;
      const closed = tags.filter((tag) => tag.startsWith('</')).length;
      const indent = depth - (opened === 0 ? closed : 0);
      depth += opened - closed;
      return '  '.repeat(Math.max(indent, 0)) + line;
    })
    .join('\n');
}
