/** Template project: a small ordinary Eleventy site in a temp folder, as it could have been before the plugin came. */
import { pathToFileURL } from 'node:url';
import { createProject, type Files, type Project } from './project.ts';
import { repository } from './repository.ts';

/** How the site's configuration uses the plugin. */
export interface Configuration {
  /** The options of the plugin, as JavaScript. */
  readonly options?: string;
  /** More lines for the configuration function. */
  readonly more?: string;
  /** Line that makes the name `standfirst` known; none for a site without the plugin. */
  readonly plugin?: string | undefined;
}

/** The plugin from the repository's TypeScript. */
const FROM_SOURCE = `import { tsImport } from 'tsx/esm/api';
const { standfirst } = await tsImport(${JSON.stringify(pathToFileURL(`${repository}/src/plugin.ts`).href)}, import.meta.url);`;

/** A site with a layout, directory data, a start page and a feed of its own, and no article. `files` come on top of it. */
export async function createTemplateSite(files: Files = {}, configuration: Configuration = {}): Promise<Project> {
  return createProject({
    'eleventy.config.js': templateConfiguration(configuration),
    'src/_includes/base.njk': LAYOUT,
    'src/articles/articles.json': '{ "layout": "base.njk", "tags": ["articles"] }\n',
    'src/index.njk': INDEX,
    'src/feed.njk': FEED,
    'src/about.md': '---\ntitle: About\ndate: 2025-01-02\nlayout: base.njk\n---\n\nWho *we* are: {{ title }}.\n',
    ...files,
  });
}

/** The text of `eleventy.config.js`. */
export function templateConfiguration({ options = '{}', more = '', plugin = FROM_SOURCE }: Configuration = {}): string {
  return `${plugin}

export default function configure(eleventyConfig) {
  ${plugin === '' ? '' : `eleventyConfig.addPlugin(standfirst, ${options});`}
  eleventyConfig.addFilter('iso', (date) => date.toISOString());
  ${more}
  return { dir: { input: 'src', output: '_site' }, markdownTemplateEngine: 'njk', htmlTemplateEngine: 'njk' };
}
`;
}

const LAYOUT = `<!doctype html>
<html lang="en">
<title>{{ title }}</title>
<main data-layout="base">
{{ content | safe }}
</main>
</html>
`;

const INDEX = `---
layout: base.njk
title: Start
date: 2025-01-01
---
<ul>
{%- for item in collections.articles %}
<li><a href="{{ item.url }}">{{ item.data.title }}</a> {{ item.date | iso }}</li>
{%- endfor %}
</ul>
`;

const FEED = `---
permalink: /feed.xml
eleventyExcludeFromCollections: true
---
<feed>
{%- for item in collections.all %}
<entry><title>{{ item.data.title }}</title><link href="{{ item.url }}"/><content>{{ item.content | escape }}</content></entry>
{%- endfor %}
</feed>
`;
