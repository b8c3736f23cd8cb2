/** Rendering a body: tokens become markup, elements print themselves, pictures get their sizes. */
import MarkdownIt, { type Token } from 'markdown-it';
import { type BodyPicture, contentOf, earlierUses, usesBefore } from '../content/document.ts';
import type { Article } from '../content/model.ts';
import { pictureFile } from '../content/picture-files.ts';
import { absoluteUrl, type BodyForm, type World } from '../content/world.ts';
import { ContentError } from '../core/content-error.ts';
import { html, type Markup, trusted } from '../core/markup.ts';
import { automaticElements } from './auto-placement.ts';
import { closeOf, elementMeta } from './element-rules.ts';
import { withPageAddresses } from './file-links.ts';
import { placeholdersIn } from './placeholders.ts';
import type { ReadBody } from './read-body.ts';
import { addressHoldsTag, decodeLoosely, isHtml } from './settled-tags.ts';
import { shortcodeFailure } from './shortcode-failure.ts';
import { roleOf, type Shortcodes } from './shortcodes.ts';
import { withoutInertMarks } from './site-text.ts';
import type { Tag } from './tags.ts';

/** Renders an article's body in one of its forms. */
export async function renderBody(
  body: ReadBody,
  article: Article,
  form: BodyForm,
  world: World,
  shortcodes: Shortcodes,
): Promise<Markup> {
  // Two regions of a page must not have one name.
  let tables = 0;
  // A link cannot be inside a link.
  const withoutLinks: World = { ...world, links: { ...world.links, person: () => undefined } };

  async function render(tokens: readonly Token[], isInline: boolean): Promise<string> {
    const flat: Token[] = [];
    let links = 0;
    for (let index = 0; index < tokens.length; index += 1) {
      const token = tokens[index];
      if (!token) continue;
      if (token.type === 'link_open' || token.type === 'link_close') links += token.nesting;
      const around = links > 0 ? withoutLinks : world;
      if (token.type === 'element') {
        flat.push(markupToken(token, await printElement(token, '', around)));
      } else if (isHtml(token) && placeholdersIn(token.content).length > 0) {
        flat.push(markupToken(token, await filled(token.content)));
      } else if (token.type === 'link_open' && addressHoldsTag(token)) {
        const link = copyOf(token);
        link.attrs = await Promise.all(
          (token.attrs ?? []).map(
            async ([name, value]): Promise<[string, string]> => [name, await filled(decodeLoosely(value))],
          ),
        );
        flat.push(link);
      } else if (token.type === 'element_open') {
        const end = closeOf(tokens, index);
        const inner = await render(tokens.slice(index + 1, end), isInline);
        flat.push(markupToken(token, await printElement(token, inner, around)));
        index = end;
      } else if (form === 'page' && token.type === 'table_open') {
        tables += 1;
        // A wide table scrolls by itself, and can be reached and named by the keyboard's and screen readers' users.
        flat.push(
          markupToken(
            token,
            html`<section class="sf-table" tabindex="0" aria-label="${world.words.table}${tables > 1 && ` ${tables}`}"><table>\n`.toString(),
          ),
        );
      } else if (form === 'page' && token.type === 'table_close') {
        flat.push(markupToken(token, '</table></section>\n'));
      } else if (token.type === 'th_open' || token.type === 'td_open') {
        flat.push(withAlignmentClass(token, form));
      } else if (token.type === 'figure' || token.type === 'image') {
        const picture = body.pictures.get(token);
        flat.push(
          picture
            ? markupToken(token, (await (token.type === 'figure' ? figure(picture) : image(picture))).toString())
            : token,
        );
      } else if (token.type === 'inline' && token.children?.some(isAsynchronous)) {
        flat.push(Object.assign(copyOf(token), { children: [markupToken(token, await render(token.children, true))] }));
      } else {
        flat.push(token);
      }
    }
    return isInline
      ? markdown.renderer.renderInline(flat, markdown.options, {})
      : markdown.renderer.render(flat, markdown.options, {});
  }

  /** A text in which shortcodes of the site stand by their placeholders. */
  async function filled(text: string): Promise<string> {
    let result = '';
    let copied = 0;
    for (const { number, start, end } of placeholdersIn(text)) {
      const tag = body.tags[number];
      result += text.slice(copied, start) + (tag ? await printTag(tag, '') : '');
      copied = end;
    }
    return result + text.slice(copied);
  }

  function printElement(token: Token, inner: string, around: World): Promise<string> {
    return printTag(elementMeta(token).tag, inner, around);
  }

  async function printTag(tag: Tag, inner: string, around = world): Promise<string> {
    const use = body.usesByTag.get(tag.number);
    if (use) {
      const content = { html: trusted(inner), paragraphs: contentOf(body.document, use) };
      const place = {
        world: around,
        article,
        file: article.file,
        url: article.url,
        earlier: earlierUses(body.document, use),
        before: usesBefore(body.document, use),
      };
      const print = form === 'feed' ? use.element.feed : use.element.render;
      return (await print(use.values, content, place)).toString();
    }
    const role = roleOf(tag.name, shortcodes);
    const values = body.siteValues.get(tag.number);
    if (role.role !== 'site' || !values) return '';
    try {
      return await role.shortcode.call(role.shortcode.paired ? inner : undefined, values, article.file);
    } catch (error) {
      throw new ContentError([shortcodeFailure(article.source, tag, error)], 'An article cannot be printed.');
    }
  }

  const sourceOf = ({ src, alt, caption }: BodyPicture) => ({
    file: pictureFile(src, article.file),
    alt,
    ...(caption !== '' && { caption }),
  });

  async function image(picture: BodyPicture): Promise<Markup> {
    if (form === 'page') return world.picture(sourceOf(picture), 'body');
    const { url, width, height } = await world.largestPicture(sourceOf(picture));
    return html`<img src="${absoluteUrl(world, url)}" alt="${picture.alt}" width="${width}" height="${height}">`;
  }

  async function figure(picture: BodyPicture): Promise<Markup> {
    return html`<figure${form === 'page' && trusted(' class="sf-figure"')}>${await image(picture)}${picture.caption !== '' && html`<figcaption>${picture.caption}</figcaption>`}</figure>\n`;
  }

  const pieces: string[] = [];
  let printed = 0;
  for (const { before, element, values } of form === 'page'
    ? automaticElements(body, article, world, shortcodes)
    : []) {
    pieces.push(await render(body.tokens.slice(printed, before), false));
    pieces.push(`${await element.render(values, { html: html``, paragraphs: [] }, { world, article })}\n`);
    printed = before;
  }
  pieces.push(await render(body.tokens.slice(printed), false));
  const markup = withPageAddresses(withoutInertMarks(pieces.join('')), article.file, world);
  return trusted(form === 'feed' ? withWholeAddresses(markup, article, world) : markup);
}

const markdown = new MarkdownIt({ html: true });

function isAsynchronous(token: Token): boolean {
  return (
    token.type.startsWith('element') ||
    token.type === 'image' ||
    (isHtml(token) && placeholdersIn(token.content).length > 0) ||
    (token.type === 'link_open' && addressHoldsTag(token))
  );
}

function copyOf(token: Token): Token {
  return Object.assign(Object.create(Object.getPrototypeOf(token)) as Token, token);
}

/** Markdown aligns columns with a style attribute; a class keeps style in the style sheet. */
function withAlignmentClass(token: Token, form: BodyForm): Token {
  const side = /text-align:\s*(left|right|center)/.exec(String(token.attrGet('style') ?? ''))?.[1];
  if (side === undefined || form === 'feed') return token;
  const copy = Object.assign(Object.create(Object.getPrototypeOf(token)) as Token, token);
  copy.attrs = [['class', `sf-align-${side}`]];
  return copy;
}

function markupToken(like: Token, content: string): Token {
  return Object.assign(copyOf(like), { type: 'html_inline', content, children: null });
}

/** Feeds are read elsewhere: links within the site and within the page need the whole address. */
function withWholeAddresses(markup: string, article: Article, world: World): string {
  const whole = (address: string): string => {
    if (address === '' || address.startsWith('//') || /^[a-z][a-z0-9+.-]*:/i.test(address)) return address;
    if (address.startsWith('/')) return absoluteUrl(world, address);
    // `#scene`, `?page=2`, `next/`: from the article's own address. Only the path is resolved, so that the rest stays as typed.
    const [, path = '', rest = ''] = /^([^?#]*)(.*)$/s.exec(address) ?? [];
    const base = path === '' ? article.url : new URL(path, `https://article${article.url}`).pathname;
    return absoluteUrl(world, base + rest);
  };
  return markup.replace(TAG, (tag) =>
    tag.replace(ADDRESS, (_, before: string, address: string, after: string) => before + whole(address) + after),
  );
}

const TAG = /<[a-z](?:[^"'<>]|"[^"]*"|'[^']*')*>/gi;
const ADDRESS = /(\s(?:href|src|poster)\s*=\s*["'])([^"']*)(["'])/gi;
