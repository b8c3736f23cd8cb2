/** Small host: a host over a few files, for the tests of this folder. */
import { checkPictures } from '../../src/checks/pictures.ts';
import { articleCheck } from '../../src/content/article-front-matter.ts';
import { pullQuote } from '../../src/elements/pull-quote.ts';
import { createHost } from '../../src/eleventy/host.ts';
import type { Host, HostSettings, Printing } from '../../src/eleventy/host-settings.ts';
import { articlePages } from '../../src/pages/article-page.ts';
import { createProject, type Files, type Project } from '../support/project.ts';

/** A site record that can be used. */
export const site = 'name: Site\nurl: https://site.test\nlanguage: en-GB\ntimeZone: Europe/London\ndescription: D\n';
/** An article's file with these further lines of front matter. */
export const article = (more = '', body = 'Text.') =>
  `---\ntitle: T\nstandfirst: S\ndate: 2022-02-07\n${more}---\n${body}\n`;

/** Printing with stand-ins for layouts and styles, and pages of articles alone. */
export const printing: Printing = {
  layouts: { render: async (name) => `printed with ${name}`, check: () => [], names: () => [], files: () => [] },
  pageKinds: [articlePages],
  optionProblems: () => [],
  styleSheet: () => ({ url: '/assets/site.css', text: '.a{}' }),
  ordinaryAddresses: () => ['/about/'],
};

/** Makes a host for files, and removes them afterwards. */
export async function withHost(
  files: Files,
  use: (host: Host, project: Project) => Promise<void>,
  changes: {
    readonly printing?: Printing;
    readonly now?: string;
    readonly pullQuotes?: 'hidden' | 'shown';
    readonly isWanted?: () => boolean;
    readonly shortcodes?: HostSettings['shortcodes'];
    readonly checks?: HostSettings['checks'];
  } = { printing },
): Promise<void> {
  const project = await createProject(files);
  const host = createHost({
    root: project.root,
    articlesFolder: 'articles',
    dataFolder: '_data',
    pathPrefix: '/',
    shortcodes: { elements: new Map([[pullQuote.shortcode, pullQuote]]), site: new Map() },
    checkArticle: articleCheck({}, false),
    checks: [checkPictures],
    severities: {},
    words: {},
    now: '2026-01-01',
    isWanted: () => true,
    ...changes,
  });
  try {
    await use(host, project);
  } finally {
    await project.dispose();
  }
}
