/** Hostile project: a small site into which one hostile file after the other is put, and what must be true of each. */
import { parseFragment, serialize } from 'parse5';
import type { Article } from '../../src/content/model.ts';
import type { World } from '../../src/content/world.ts';
import { errorsIn, type Problem } from '../../src/core/problem.ts';
import { reportOf } from '../../src/core/report.ts';
import { decodeSource } from '../../src/core/source.ts';
import { withoutControls } from '../../src/core/text-width.ts';
import { problemPage } from '../../src/eleventy/problem-page.ts';
import type { HostileFile } from './hostile-files.ts';
import { copyRepository } from './project.ts';
import { wholeHost } from './whole-host.ts';

/** A project that hostile files are put into. */
export interface HostileProject {
  /** Reads, checks and prints the project with this file in it. Gives everything that should not be so. */
  examine(file: HostileFile): Promise<readonly string[]>;
  /** How many hostile articles were sound enough to be printed. */
  printed(): number;
  dispose(): Promise<void>;
}

const WITNESS = 'articles/witness.md';
/** An article that prints what a hostile record says. */
const WITNESS_TEXT = `---
title: A witness
standfirst: It looks at the records.
date: 2026-01-14
shows: [hostile]
people: [hostile]
authors: [hostile]
---
{% watch %}

{% cast %}
`;

/** Makes the project: the demo's records and pictures, and an article that mentions the hostile records. */
export async function createHostileProject(): Promise<HostileProject> {
  const project = await copyRepository(['_data', 'articles']);
  for (const file of project.list('articles')) if (file.endsWith('.md')) project.remove(`articles/${file}`);
  const site = project.readBytes('_data/site.yaml');
  project.write(WITNESS, WITNESS_TEXT);
  for (const kind of ['people', 'authors']) project.write(`_data/${kind}/hostile.yaml`, 'name: Somebody\n');
  project.write('_data/shows/hostile.yaml', 'title: Hostile\ntype: series\nyears: { from: 2024 }\n');

  const host = wholeHost(project.root, { printing: { pageKinds: [] } });
  let last: HostileFile | undefined;
  let printed = 0;

  return {
    async examine(file) {
      // The file before this one would have a say in what is found.
      const changed = new Set([file.path, ...(last ? [last.path] : [])]);
      if (last?.path === '_data/site.yaml') project.write(last.path, site);
      else if (last && last.path !== file.path) project.write(last.path, harmless(last.path));
      project.write(file.path, file.bytes);
      last = file;

      const { problems, world } = await host.load('serve', {
        onlyArticles: false,
        articles: changed,
      });
      if (file.path.endsWith('.md') && !errorsIn(problems).some((problem) => problem.file === file.path)) printed += 1;
      const lines = decodeSource(file.path, file.bytes).source.text.split('\n');
      return [
        ...problems.flatMap((problem) => complaintsAbout(problem, file.path, lines)),
        ...printedComplaints(problems),
        ...(world ? await markupComplaints(world, problems, file) : []),
      ];
    },
    printed: () => printed,
    dispose: () => project.dispose(),
  };
}

function harmless(path: string): string {
  if (path.endsWith('.md')) return '---\ntitle: A\nstandfirst: B.\ndate: 2026-01-15\n---\n';
  return path.includes('shows') ? 'title: Hostile\ntype: series\nyears: { from: 2024 }\n' : 'name: Somebody\n';
}

function complaintsAbout(problem: Problem, path: string, lines: readonly string[]): readonly string[] {
  const { place, what, why, fix, code } = problem;
  const complaints: string[] = [];
  for (const [name, text] of Object.entries({ what, why, fix })) {
    if (text.trim() === '') complaints.push(`${code}: "${name}" is empty`);
    if (/\bundefined\b|\[object |\n\s+at /.test(text)) complaints.push(`${code}: "${name}" is ${JSON.stringify(text)}`);
  }
  if (!place || problem.file !== path) return complaints;
  const line = lines[place.line - 1];
  const at = `${code} at ${place.line}:${place.column}-${place.endColumn}`;
  if (line === undefined) return [...complaints, `${at}: there are ${lines.length} lines`];
  if (line !== place.lineText)
    complaints.push(`${at}: the line is ${JSON.stringify(line)}, not ${JSON.stringify(place.lineText)}`);
  if (place.column < 1 || place.column > line.length + 1)
    complaints.push(`${at}: the line has ${line.length} characters`);
  // A place with nothing in it is one column wide at the end of a line, and none on an empty line.
  const shortest = place.column + (line === '' ? 0 : 1);
  if (place.endColumn < shortest || place.endColumn > Math.max(line.length + 1, shortest))
    complaints.push(`${at}: it ends outside of the line of ${line.length} characters`);
  return complaints;
}

function printedComplaints(problems: readonly Problem[]): readonly string[] {
  const report = reportOf(problems);
  const page = problemPage('Problems', problems, { root: '/', pathPrefix: '/', total: problems.length });
  const unsaid = [...new Set(problems.map(({ what }) => withoutControls(what)))]
    .slice(0, 20)
    .filter((what) => !report.includes(what));
  return [
    ...unsaid.map((what) => `the report leaves out: ${what}`),
    ...(page.split('<article').length > problems.length ? [] : ['the page of problems has fewer than there are']),
  ];
}

async function markupComplaints(
  world: World,
  problems: readonly Problem[],
  file: HostileFile,
): Promise<readonly string[]> {
  const sound = world.catalogue.articles.filter(
    (article) => !errorsIn(problems).some((each) => each.file === article.file),
  );
  const complaints: string[] = [];
  for (const article of sound.filter((each) => each.file === file.path || each.file === WITNESS)) {
    for (const form of ['page', 'feed'] as const) {
      const markup = (await world.body(article, form)).toString();
      // What an author writes in HTML is the author's; it only has to be readable.
      const parsed = serialize(parseFragment(markup));
      if (!hasHtml(article) && tagsIn(parsed).join() !== tagsIn(withEndTags(markup)).join())
        complaints.push(`${form} form of ${article.file}: a browser reads ${parsed} in place of ${markup}`);
    }
  }
  return complaints;
}

function hasHtml({ source, bodyStart }: Article): boolean {
  return source.text.slice(bodyStart).includes('<');
}

/** In SVG, an element may end where it begins; a browser writes it with an end tag. */
function withEndTags(markup: string): string {
  return markup.replace(/<(path)\b([^>]*)\/>/g, '<$1$2></$1>');
}

function tagsIn(markup: string): readonly string[] {
  return Array.from(markup.matchAll(/<\/?[a-z][a-z0-9]*/gi), ([tag]) => tag.toLowerCase());
}
