/**
 * Edits: tests that a preview which has followed any number of edits says and shows what a new one would.
 *
 * What a rebuild keeps (files read, articles linked, lists, pages, verdicts, links) is right only if nobody can tell.
 */
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { corpusFiles } from '../bench/corpus.ts';
import type { Loaded } from '../src/eleventy/host-settings.ts';
import { chance } from './support/chance.ts';
import { inJson, printedPages, printingHost } from './support/printing-host.ts';
import { createProject } from './support/project.ts';

const test = suite('edits, one after the other');

const STEPS = 40;
const CORPUS = { articles: 24, seed: 3, catalogue: { shows: 5, people: 8, creditsEach: 3 } };

/**
 * Everything that an author meets: what is wrong, and every page as printed. Where a broken article is shown is left out:
 * a preview knows the address that it had before.
 */
async function met(loaded: Loaded): Promise<Readonly<Record<string, string>>> {
  const { problems, broken } = loaded;
  return {
    problems: inJson(problems),
    broken: inJson([...broken.values()].map((page) => page.problems)),
    ...(await printedPages(loaded)),
  };
}

test('what is kept from edit to edit changes nothing that is said or shown', async () => {
  const originals = new Map(corpusFiles(CORPUS));
  const project = await createProject(Object.fromEntries(originals));
  const random = chance(5);
  const oneOf = <Item>(items: readonly Item[]): Item => items[Math.floor(random() * items.length)] as Item;
  const articles = [...originals.keys()].filter((path) => path.endsWith('.md'));
  const records = [...originals.keys()].filter((path) => /_data\/(?:shows|people)\//.test(path));
  const slugOf = (path: string) => path.replace(/^articles\/[\d-]{10}-(.*)\.md$/, '$1');
  const urlOf = (path: string) => `/${/^section: (.*)$/m.exec(originals.get(path) ?? '')?.[1]}/${slugOf(path)}/`;

  const change = (path: string, by: (text: string) => string) =>
    project.write(path, by(project.exists(path) ? project.read(path) : (originals.get(path) ?? '')));
  const editsOfArticles: readonly ((path: string) => void)[] = [
    (path) => change(path, (text) => `${text}\nOne more line.\n`),
    (path) => change(path, (text) => `${text}\nSee [the other story](${urlOf(oneOf(articles))}).\n`),
    (path) => change(path, (text) => `${text}\nSee [a part of it](${urlOf(oneOf(articles))}#a-new-part).\n`),
    (path) => change(path, (text) => `${text}\n{% related "${slugOf(oneOf(articles))}" %}\n`),
    (path) => change(path, (text) => text.replace(/^title:/m, `related: [${slugOf(oneOf(articles))}]\ntitle:`)),
    (path) => change(path, (text) => `${text}\n## A new part\n\nWith words.\n`),
    (path) => change(path, (text) => text.replace('## A new part', '## Another part')),
    (path) => change(path, (text) => text.replace(/^title: .*$/m, `title: Story ${Math.floor(random() * 1000)}`)),
    (path) =>
      change(path, (text) => text.replace(/^date: .*$/m, `date: ${oneOf(['2026-11-20', '2025-01-02', '2027-03-04'])}`)),
    (path) => change(path, (text) => text.replace(/^tags: .*$/m, 'tags: [Topic-1, Topic 1, Elsewhere]')),
    (path) =>
      change(path, (text) => text.replace(/^section: .*$/m, `section: ${oneOf(['drama', 'comedy', 'nosuch'])}`)),
    (path) => change(path, (text) => text.replace(/^date:/m, 'draft: true\ndate:')),
    (path) => change(path, (text) => text.replace(/^title:/m, 'title: [')),
    (path) => project.remove(path),
    (path) => project.write(path, originals.get(path) ?? ''),
  ];
  const editsOfRecords: readonly ((path: string) => void)[] = [
    (path) => change(path, (text) => text.replace(/^(title|name): .*$/m, '$1: Another Name')),
    (path) => project.remove(path),
    (path) => project.write(path, originals.get(path) ?? ''),
  ];

  const preview = printingHost(project);
  await preview.load('serve');
  for (let step = 0; step < STEPS; step += 1) {
    const onlyArticles = random() < 0.8;
    const changed = new Set<string>();
    for (let count = 1 + Math.floor(random() * 3); count > 0; count -= 1) {
      const path = oneOf(articles);
      oneOf(editsOfArticles)(path);
      changed.add(path);
    }
    if (!onlyArticles) oneOf(editsOfRecords)(oneOf(records));

    const followed = await met(await preview.load('serve', { articles: changed, onlyArticles }));
    const fresh = await met(await printingHost(project).load('serve'));

    assert.equal(Object.keys(followed).sort(), Object.keys(fresh).sort(), `addresses after step ${step}`);
    for (const [url, text] of Object.entries(fresh)) assert.is(followed[url], text, `${url} after step ${step}`);
  }
  await project.dispose();
});

test.run();
