/**
 * Site text: a body in which the site's own shortcodes have been run, as Eleventy runs them in its templates.
 *
 * They get what they enclose as it is typed, and print Markdown: in a sentence, in raw HTML, in the address of a link.
 */
import type { Article } from '../content/model.ts';
import { ContentError } from '../core/content-error.ts';
import { shortcodeFailure } from './shortcode-failure.ts';
import { roleOf, type Shortcodes, verbatimNames } from './shortcodes.ts';
import { readTemplateArguments, withFrontMatter } from './site-values.ts';
import { findTags, type Tag } from './tags.ts';
import { isRaw } from './verbatim.ts';

/** What stands between `{` and `%` where a tag was printed, and is not one. It is taken away at the end. */
const INERT = '\uFDD1';

/** The body's text once the given tags have been run. */
export async function siteText(tags: readonly Tag[], article: Article, shortcodes: Shortcodes): Promise<string> {
  return filled(article.source.text, article.bodyStart, tags);

  async function filled(text: string, from: number, site: readonly Tag[]): Promise<string> {
    const pieces: string[] = [];
    let copied = from;
    for (const tag of site) {
      pieces.push(text.slice(copied, tag.start), await printed(text, tag));
      copied = tag.end;
    }
    return [...pieces, text.slice(copied)].join('');
  }

  async function printed(text: string, tag: Tag): Promise<string> {
    const role = roleOf(tag.name, shortcodes);
    const content = tag.content && text.slice(tag.content.start, tag.content.end);
    if (isRaw(tag.name)) return (content ?? '').replaceAll('{%', `{${INERT}%`);
    const given = readTemplateArguments(tag.argumentsText);
    if (role.role !== 'site' || 'what' in given) return '';
    try {
      const inner = content === undefined ? undefined : await filled(content, 0, ownTags(content));
      return withoutTags(await role.shortcode.call(inner, withFrontMatter(given, article.typed), article.file));
    } catch (error) {
      if (error instanceof ContentError) throw error;
      throw new ContentError([shortcodeFailure(article.source, tag, error)], 'An article cannot be printed.');
    }
  }

  function ownTags(content: string): readonly Tag[] {
    return findTags(content, 0, verbatimNames(shortcodes)).tags.filter(
      (tag) => tag.finished && roleOf(tag.name, shortcodes).role === 'site',
    );
  }

  /** What a shortcode printed is run no more; elements of ours that it enclosed are still to be printed. */
  function withoutTags(output: string): string {
    return output.replace(/\{%(-?\s*(?:end)?([\w-]*))/g, (tag, rest: string, name: string) =>
      shortcodes.elements.has(name) ? tag : `{${INERT}%${rest}`,
    );
  }
}

/** Markup of such a body, as readers get it. */
export function withoutInertMarks(markup: string): string {
  return markup.replaceAll(INERT, '');
}
