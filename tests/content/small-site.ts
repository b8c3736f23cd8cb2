/** Small site: files read and linked as the plugin does it, for the tests of this folder. */
import { articleCheck } from '../../src/content/article-front-matter.ts';
import { createContentLinker, type Linked } from '../../src/content/catalogue.ts';
import type { Article } from '../../src/content/model.ts';
import { type Content, createContentReader } from '../../src/content/read.ts';
import { inFileOrder, type Problem } from '../../src/core/problem.ts';
import { createProject, type Files } from '../support/project.ts';

/** A site in London with one section. */
export const siteFile = `name: The Listings
url: https://listings.test/
language: en-GB
timeZone: Europe/London
description: Television, in order.
sections:
  drama: { title: Drama }
`;

/** Front matter with all that an article needs, in three lines: what is added begins on line 5 of the file. */
export const needed = 'title: A title\nstandfirst: A standfirst.\ndate: 2022-02-07\n';

/** An article's file of lines of YAML. */
export const articleOf = (frontMatter: string, body = 'Text.\n'): string => `---\n${frontMatter}---\n${body}`;

/** The files as read. `_data/site.yaml` is there unless given; `null` leaves it out. */
export async function readSite(files: Readonly<Record<string, string | Uint8Array | null>>): Promise<Content> {
  const all = Object.entries({ '_data/site.yaml': siteFile, ...files }).filter(([, content]) => content !== null);
  const project = await createProject(Object.fromEntries(all) as Files);
  const content = createContentReader({
    root: project.root,
    articles: 'articles',
    data: '_data',
    checkArticle: articleCheck({}, false),
  })();
  await project.dispose();
  return content;
}

/** The files, read and linked at Christmas 2026, drafts and scheduled articles included unless said otherwise. */
export async function linkSite(
  files: Readonly<Record<string, string | Uint8Array | null>>,
  options: { readonly now?: number; readonly withUnpublished?: boolean } = {},
): Promise<Linked> {
  const { now = Date.UTC(2026, 11, 24, 6), withUnpublished = true } = options;
  return createContentLinker('_data')(await readSite(files), { now, withUnpublished });
}

/** All problems of the files. */
export async function problemsOf(
  files: Readonly<Record<string, string | Uint8Array | null>>,
): Promise<readonly Problem[]> {
  return (await linkSite(files)).problems;
}

/** The problems of one article whose front matter is `needed` and these lines, the first of which is line 5. */
export function problemsWith(lines: string, files: Readonly<Record<string, string>> = {}): Promise<readonly Problem[]> {
  return problemsOf({ ...files, 'articles/a.md': articleOf(`${needed}${lines}`) });
}

/** The only article of the files; throws when there is none or another. */
export async function onlyArticle(files: Readonly<Record<string, string>>): Promise<Article> {
  const { catalogue, problems } = await linkSite(files);
  const [article, ...others] = catalogue?.articles ?? [];
  if (!article || others.length > 0 || problems.length > 0) throw new TypeError(JSON.stringify(problems));
  return article;
}

/** Where a problem is and what it marks: `file:line:column marked`. */
export function markOf({ file, place }: Problem): string {
  if (!place) return file;
  return `${file}:${place.line}:${place.column} ${place.lineText.slice(place.column - 1, place.endColumn - 1)}`;
}

/** `file:line:column marked code` of each problem, in file order. */
export function marksOf(problems: readonly Problem[]): readonly string[] {
  return inFileOrder(problems).map((problem) => `${markOf(problem)} ${problem.code}`);
}
