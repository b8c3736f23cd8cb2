/** Site project: a small valid publication in a temp folder, with the plugin's own sources, layouts and command. */
import sharp from 'sharp';
import { copyRepository, type Files, type Project } from './project.ts';

/** The address that the small publication says it has. */
export const siteUrl = 'https://listings.test';

/** The path of its only article; its address is `/drama/night-desk-finale/`. */
export const articleFile = 'articles/2026-01-10-night-desk-finale.md';

/**
 * A site of one article, author, show, person, provider and ordinary page. `files` come on top of it or in place of it.
 *
 * Sources and layouts are copies, so that a test may break them.
 */
export async function createSite(files: Files = {}): Promise<Project> {
  return copyRepository(['src', '_includes', 'bin', 'eleventy.config.js'], {
    '.eleventy.ts': configuration(),
    '_data/site.yaml': SITE,
    '_data/authors/jo-writer.yaml': 'name: Jo Writer\nrole: Television editor\n',
    '_data/people/ana-ruiz.yaml': 'name: Ana Ruiz\n',
    '_data/providers/streamly.yaml': PROVIDER,
    '_data/shows/night-desk.yaml': SHOW,
    [articleFile]: article({ title: 'The last edition', section: 'drama' }),
    'pages/about.md': '---\ntitle: About\nlayout: page.njk\n---\n\nWho we are: see [the feed](/feed.xml).\n',
    ...files,
  });
}

/** The text of `.eleventy.ts`: the plugin, and `more` lines in the configuration function. */
export function configuration(more = '', options = "{ articles: 'pages' }"): string {
  return `import { type EleventyConfig, standfirst } from './src/plugin.ts';

export default function configure(eleventyConfig: EleventyConfig & Record<string, any>) {
  eleventyConfig.addPlugin(standfirst, ${options});
  ${more}
  return {
    dir: { input: 'pages', includes: '../_includes', data: '../_data', output: '_site' },
    markdownTemplateEngine: 'njk',
    htmlTemplateEngine: 'njk',
  };
}
`;
}

/** The text of an article: front matter as data, each key on a line of its own, then the body. */
export function article(frontMatter: object = {}, body = BODY): string {
  const data = { title: 'A title', standfirst: 'A standfirst.', date: '2026-01-10', ...frontMatter };
  const lines = Object.entries(data).map(([key, value]) => `${key}: ${JSON.stringify(value)}`);

  return `---\n${lines.join('\n')}\n---\n\n${body}\n`;
}

/** A picture of `width` × `width`/2 pixels of one colour. */
export function picture(width = 640, format: 'jpeg' | 'png' = 'jpeg'): Promise<Uint8Array> {
  return sharp({ create: { width, height: width / 2, channels: 3, background: '#335577' } })
    .toFormat(format)
    .toBuffer();
}

/** All files of the output folder with their bytes, as one text to compare; `undefined` when there is no folder. */
export function outputOf(project: Project, folder = '_site'): Readonly<Record<string, string>> | undefined {
  if (!project.exists(folder)) return undefined;

  const files = project.list(folder);
  return Object.fromEntries(
    files.map((file) => [file, Buffer.from(project.readBytes(`${folder}/${file}`)).toString('base64')]),
  );
}

const BODY = `The presses stop at four minutes past two, and nobody in the room says a word.

{% pullquote %}The presses stop at four minutes past two{% endpullquote %}

Then Ana Ruiz laughs.`;

const SITE = `name: The Listings
url: ${siteUrl}
language: en-GB
timeZone: Europe/London
description: Television, in order.
checkOffersEveryDays: 3650
sections:
  drama: { title: Drama, accent: violet }
links:
  - { title: About, url: /about/ }
`;

const SHOW = `title: Night Desk
type: series
years: { from: 2024 }
cast:
  - { character: Vera Lund, actor: ana-ruiz }
offers:
  - { provider: streamly, url: "https://streamly.test/night-desk", regions: [GB], access: subscription, checked: 2026-01-05 }
`;

const PROVIDER = `name: Streamly
home: https://streamly.test/
hosts: [streamly.test]
colours: { background: "#102030", text: "#ffffff" }
`;
