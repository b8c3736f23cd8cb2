/** Whole host: a host with every element, check and kind of page of the plugin, over a project's files. */
import { articleCheck } from '../../src/content/article-front-matter.ts';
import { createHost } from '../../src/eleventy/host.ts';
import type { Host, HostSettings, Printing } from '../../src/eleventy/host-settings.ts';
import { editorialChecks, elements, pageKinds } from '../../src/features.ts';
import { shortcodesOf } from './world.ts';

/** Where a test wants something else. */
export interface WholeHostChanges extends Partial<Omit<HostSettings, 'root' | 'printing'>> {
  readonly printing?: Partial<Printing>;
}

/** Makes the host. Layouts and styles are stand-ins that print nothing, and it is the morning of 24 November 2026. */
export function wholeHost(root: string, { printing, ...changes }: WholeHostChanges = {}): Host {
  return createHost({
    root,
    articlesFolder: 'articles',
    dataFolder: '_data',
    pathPrefix: '/',
    shortcodes: shortcodesOf([], elements),
    checkArticle: articleCheck({}, false),
    checks: editorialChecks,
    severities: {},
    words: {},
    now: '2026-11-24 09:30',
    isWanted: () => true,
    ...changes,
    printing: {
      layouts: { names: () => [], files: () => [], check: () => [], render: () => Promise.resolve('') },
      pageKinds,
      optionProblems: () => [],
      styleSheet: () => ({ url: '/assets/site.css', text: '' }),
      ordinaryAddresses: () => [],
      ...printing,
    },
  });
}
