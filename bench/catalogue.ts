/**
 * Catalogue, proved: what a large site's archives list, compared with what its sources say, and every link followed.
 *
 * Nothing of the plugin is used here: the pages are read as HTML, the sources line by line.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';

/** The size that a catalogue is proved at, with 20,000 credits. */
export const largeCatalogue = { shows: 2000, people: 3000, creditsEach: 10 };

/** What was compared and what was found. */
export interface Proof {
  readonly pages: number;
  readonly links: number;
  /** Links that lead nowhere: page and address. */
  readonly dead: readonly string[];
  readonly archives: number;
  /** Archives that list something else than the sources say. */
  readonly different: readonly string[];
}

/** Looks at a built site. `folder` is the project, `output` its site. */
export function proveCatalogue(folder: string, output: string): Proof {
  const site = join(folder, output);
  const files = new Set(filesBelow(site));
  const pages = [...files].filter((file) => file.endsWith('.html'));
  const dead: string[] = [];
  let links = 0;
  for (const page of pages) {
    const html = readFileSync(join(site, page), 'utf8').replace(/<script[\s\S]*?<\/script>/g, '');
    for (const [, address = ''] of html.matchAll(/ (?:href|src)="(\/[^"#?]*)/g)) {
      links += 1;
      const path = decodeURI(address).slice(1);
      if (!files.has(path) && !files.has(posix.join(path, 'index.html'))) dead.push(`${page} ${address}`);
    }
  }

  const expected = archivesOf(folder);
  const different = [...expected].flatMap(([archive, wanted]) => {
    const listed = listedIn(site, archive, files);
    const isSame = listed.length === wanted.size && listed.every((address) => wanted.has(address));
    return isSame ? [] : [`${archive} lists ${listed.length}, the sources say ${wanted.size}`];
  });
  return { pages: pages.length, links, dead, archives: expected.size, different };
}

/** By the address of each archive, the addresses that it has to list. */
function archivesOf(folder: string): ReadonlyMap<string, ReadonlySet<string>> {
  const archives = new Map<string, Set<string>>();
  const archive = (address: string) => {
    const found = archives.get(address) ?? new Set();
    archives.set(address, found);
    return found;
  };
  for (const name of readdirSync(join(folder, 'articles'))) {
    const text = readFileSync(join(folder, 'articles', name), 'utf8');
    const list = (key: string) => lineOf(text, key).replace(/[[\]]/g, '').split(', ').filter(Boolean);
    const section = lineOf(text, 'section');
    const [year = '', month = ''] = lineOf(text, 'date').split('-');
    const address = `/${section}/${name.slice('yyyy-mm-dd-'.length, -'.md'.length)}/`;
    for (const place of [
      `/${section}/`,
      `/archive/${year}/`,
      `/archive/${year}/${month}/`,
      ...list('authors').map((id) => `/authors/${id}/`),
      ...list('shows').map((id) => `/shows/${id}/`),
      ...list('people').map((id) => `/people/${id}/`),
      ...list('tags').map((topic) => `/topics/${topic.toLowerCase()}/`),
    ])
      archive(place).add(address);
  }
  for (const kind of ['shows', 'people'])
    for (const name of readdirSync(join(folder, '_data', kind))) archive(`/${kind}/${name.replace('.yaml', '')}/`);
  for (const name of readdirSync(join(folder, '_data/shows'))) {
    const provider = /provider: ([\w-]+)/.exec(readFileSync(join(folder, '_data/shows', name), 'utf8'))?.[1];
    if (provider !== undefined) archive(`/on/${provider}/`).add(`/shows/${name.replace('.yaml', '')}/`);
  }
  return archives;
}

/** What an archive lists on all its pages, as often as it does. */
function listedIn(site: string, archive: string, files: ReadonlySet<string>): readonly string[] {
  const listed: string[] = [];
  for (let number = 1; ; number += 1) {
    const page = posix.join(archive.slice(1), ...(number === 1 ? [] : ['page', String(number)]), 'index.html');
    if (!files.has(page)) return listed;
    const html = readFileSync(join(site, page), 'utf8');
    const entries = /class="sf-(?:card-title|provider-show)"[^>]*>(?:<cite>)?<a href="([^"]+)"/g;
    listed.push(...Array.from(html.matchAll(entries), ([, address = '']) => address));
  }
}

function lineOf(text: string, key: string): string {
  return new RegExp(`^${key}: (.*)$`, 'm').exec(text)?.[1] ?? '';
}

function filesBelow(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => posix.relative(folder, posix.join(parentPath, name)));
}
