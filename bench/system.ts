/** Systems: the site generators that are measured beside each other, and how the same publication is put before each. */
import { cpSync, existsSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { repository } from '../tests/support/repository.ts';
import { bareFiles } from './bare.ts';
import { type CorpusSize, corpusFiles, writeFiles } from './corpus.ts';
import { hugoFiles } from './hugo.ts';

/** A site generator with a site. */
export interface System {
  readonly name: string;
  /** Whether it can be run here. */
  readonly isHere: () => boolean;
  /** Writes its site into an empty folder. */
  write(folder: string, size: CorpusSize): void;
  /** What builds the site, as a program and its arguments. The working folder is the site's. */
  readonly build: readonly string[];
  serve(port: number): readonly string[];
  /** The folder that a build fills. */
  readonly output: string;
  /** The file that an article of the publication became. */
  articleFile(path: string): string;
  /** The address of an article, from its file in the publication and its text. */
  articleUrl(path: string, text: string): string;
}

const ELEVENTY = [process.execPath, 'node_modules/@11ty/eleventy/cmd.cjs'];
const OWN_PARTS = ['.eleventy.ts', 'eleventy.config.js', 'package.json', 'src', '_includes', 'pages'];

const slugOf = (path: string) => path.replace(/^articles\/[\d-]{10}-(.*)\.md$/, '$1');

/** This repository's own site: its configuration, layouts and pages, with everything on. */
export const ours: System = {
  name: 'Standfirst',
  isHere: () => true,
  write(folder, size) {
    // A page that is a template may name records of the site; the publication has others.
    const filter = (path: string) => !path.endsWith('.njk') || !path.startsWith(join(repository, 'pages'));
    for (const part of OWN_PARTS) cpSync(join(repository, part), join(folder, part), { recursive: true, filter });
    linkModules(folder);
    writeFiles(folder, corpusFiles(size));
  },
  build: [...ELEVENTY, '--quiet'],
  serve: (port) => [...ELEVENTY, '--serve', '--quiet', `--port=${port}`],
  output: '_site',
  articleFile: (path) => path,
  articleUrl: (path, text) => `/${/^section: (.*)$/m.exec(text)?.[1] ?? ''}/${slugOf(path)}/`,
};

/** Eleventy alone, with a site of the same pages. */
export const bare: System = {
  name: 'Bare Eleventy',
  isHere: () => true,
  write(folder, size) {
    linkModules(folder);
    copyFonts(join(folder, 'assets'));
    writeFiles(folder, bareFiles(corpusFiles(size)));
  },
  build: [...ELEVENTY, '--quiet'],
  serve: (port) => [...ELEVENTY, '--serve', '--quiet', `--port=${port}`],
  output: '_site',
  articleFile: (path) => path,
  articleUrl: (path) => `/${path.slice(0, -'.md'.length)}/`,
};

/** Hugo, with a site of the same pages. */
export const hugo: System = {
  name: 'Hugo',
  isHere: () => (process.env.PATH ?? '').split(':').some((folder) => existsSync(join(folder, 'hugo'))),
  write(folder, size) {
    copyFonts(join(folder, 'static/assets'));
    writeFiles(folder, hugoFiles(corpusFiles(size)));
  },
  build: ['hugo', '--quiet'],
  serve: (port) => ['hugo', 'server', '--quiet', '--port', String(port)],
  output: 'public',
  articleFile: (path) => `content/${path}`,
  articleUrl: (path) => `/${path.slice(0, -'.md'.length)}/`,
};

function copyFonts(assets: string): void {
  cpSync(join(repository, '_includes/fonts'), join(assets, 'fonts'), { recursive: true });
}

function linkModules(folder: string): void {
  symlinkSync(join(repository, 'node_modules'), join(folder, 'node_modules'), 'junction');
}
