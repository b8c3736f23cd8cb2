/**
 * Related: one link to another article, in the middle of this one.
 *
 * It is not the article's own text: it counts for no reading time, and search within the site does not see it.
 */
import { Type } from 'typebox';
import { element } from '../content/element.ts';
import type { Article } from '../content/model.ts';
import { relatedFinding } from '../content/related-finding.ts';
import { called, record, Text } from '../content/schema-parts.ts';
import { phrase } from '../content/words.ts';
import { absoluteUrl, type World } from '../content/world.ts';
import { html, type Markup } from '../core/markup.ts';

/** The arguments of `{% related %}`. */
export const RelatedArguments = record({
  article: called(
    Text(
      'Article',
      'seventeen-takes-for-one-kiss',
      'It is what is linked to: the name of its file without the date, the file itself, or its address.',
    ),
    'url href link to slug id file story post',
  ),
  picture: Type.Optional(
    Type.Boolean({
      title: 'Picture',
      examples: [true],
      why: 'With true, its lead picture stands beside the link, small and as decoration.',
    }),
  ),
});

/** `{% related "seventeen-takes-for-one-kiss" %}` */
export const related = element({
  name: 'related',
  shortcode: 'related',
  summary: 'A link to another article of the site, with its headline.',
  positional: ['article'],
  arguments: RelatedArguments,
  awaits: true,

  verify({ article: name }, { catalogue, article }) {
    const finding = name === undefined ? undefined : relatedFinding(name, catalogue.directory, article?.file);
    return finding ? [{ argument: 'article', finding }] : [];
  },

  async render({ article: name, picture = false }, _content, { world, article }) {
    const target = targetOf(name, world, article);
    if (!target) return html``;
    const image =
      picture &&
      target.image &&
      html`<div class="sf-related-picture">${await world.picture({ ...target.image, alt: '' }, 'card')}</div>`;
    return html`<aside class="sf-related" role="note" data-pagefind-ignore>${image}<p>${linkTo(target, addressOf(target, world), world)}</p></aside>`;
  },

  feed({ article: name }, _content, { world, article }) {
    const target = targetOf(name, world, article);
    return target ? html`<p>${linkTo(target, absoluteUrl(world, addressOf(target, world)), world)}</p>` : html``;
  },

  text: () => '',
});

/** The article that is linked to: one that readers may see, and not the one the link stands in. */
function targetOf(name: string, { catalogue }: World, from: Article | undefined): Article | undefined {
  const found = catalogue.directory.find(name);
  return found.to === 'article' && found.article.file !== from?.file ? found.article : undefined;
}

function linkTo({ title }: Article, address: string, { words }: World): Markup {
  return phrase(words.relatedLink, { article: html`<bdi><a href="${address}">${title}</a></bdi>` });
}

/** Where articles are templates of Eleventy's, only Eleventy knows. */
function addressOf({ file, url }: Article, world: World): string {
  return world.addressOfFile(file) ?? url;
}
