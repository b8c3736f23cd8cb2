/** Raw HTML: what an article's own tags may not do, which is to run scripts, to call other servers before a reader asks, and to be a second headline. */
import type { Token } from 'markdown-it';
import { videoAt } from '../content/video-address.ts';
import type { Problem } from '../core/problem.ts';
import { type Finding, problemAt } from '../core/source.ts';
import { foreign, IN_ITS_PLACE } from './foreign-tags.ts';
import { rawLevelOne } from './headings.ts';
import { isHtmlName } from './html-names.ts';
import { attributeOf, type HtmlAttribute, type HtmlTag, htmlTags } from './html-tags.ts';
import { inlineMark } from './link-rules.ts';
import { type PlaceSearch, placedTokens } from './placed-tokens.ts';
import { isHtml } from './settled-tags.ts';
import { hasLeadPicture, videoAdvice } from './video-advice.ts';

/** The scripts in attributes, the players of other sites, the components of other systems, and headings of level one. */
export function rawHtmlProblems(
  tokens: readonly Token[],
  search: PlaceSearch,
  siteExists: boolean,
): readonly Problem[] {
  const { source } = search;
  const hasLead = hasLeadPicture(source.text);
  const problems: Problem[] = [];
  for (const { token, spanOf } of placedTokens(tokens, search, isWorthReading)) {
    const add = (from: number, start: number, end: number, finding: Finding): void => {
      const span = spanOf(from + start, from + end);
      problems.push(problemAt(source, span.start, span.end, finding));
    };
    for (const part of token.type === 'html_block' ? [token] : (token.children ?? []).filter(isHtml)) {
      const from = part === token ? 0 : (inlineMark(part)?.start ?? 0);
      for (const tag of htmlTags(part.content)) {
        for (const attribute of tag.attributes.filter(isScript))
          add(from, attribute.start, attribute.end, inAttribute(attribute, siteExists));
        const finding = playerFinding(tag, hasLead) ?? componentFinding(part.content.slice(tag.start, tag.end));
        if (finding) add(from, tag.start, tag.end, finding);
        if (tag.name === 'h1') add(from, tag.start, tag.end, rawLevelOne);
      }
    }
  }
  return problems;
}

/** What to say of a script; `part` is what to remove. A site that exists may have some in its articles, and is not to stand still for them. */
export function scriptFinding(here: string, siteExists: boolean, part = 'it'): Finding {
  return {
    code: 'html/script',
    ...(siteExists && { severity: 'warning' }),
    what: `${here} An article is read, not run.`,
    why: 'Scripts in articles slow pages down, break in feeds, and can hand readers to strangers.',
    fix: `Remove ${part}. What the article needs can be a shortcode.`,
  };
}

function inAttribute({ name }: HtmlAttribute, siteExists: boolean): Finding {
  return scriptFinding(`"${name}" holds a script.`, siteExists, `the attribute ${name}`);
}

/** Most HTML has none of this, which is seen sooner than its attributes. */
function isWorthReading({ type, content, children }: Token): boolean {
  if (type === 'html_block') return WORTH_READING.test(content);
  return type === 'inline' && children?.some((child) => isHtml(child) && WORTH_READING.test(child.content)) === true;
}

const WORTH_READING = /\s[Oo][Nn][A-Za-z]|[Ss][Cc][Rr][Ii][Pp][Tt]:|<[Ii][Ff][Rr][Aa][Mm][Ee]|<[Hh]1|<[A-Z][a-z]/;

function isScript({ name, value }: HtmlAttribute): boolean {
  if (EVENT.test(name)) return value.trim() !== '';
  return /^(?:href|src|action|formaction|xlink:href)$/.test(name) && /^\s*(?:java|vb)script:/i.test(value);
}

/** The events that a reader or a page makes. */
const EVENT =
  /^on(?:(?:dbl|aux)?click|contextmenu|(?:mouse|key|pointer|touch|drag|focus|animation|transition)\w*|blur|change|input|submit|reset|select|toggle|copy|cut|paste|drop|wheel|scroll|resize|(?:un)?load\w*|error|abort|play|pause|ended)$/;

/** The code that hosts of videos give away. */
function playerFinding(tag: HtmlTag, hasLead: boolean): Finding | undefined {
  const address = tag.name === 'iframe' ? attributeOf(tag, 'src')?.value : undefined;
  const video = address === undefined ? undefined : videoAt(address);
  if (video?.kind !== 'hosted') return undefined;
  const title = attributeOf(tag, 'title')?.value.replaceAll('"', '\\"') ?? '';
  const words = /^(?:(?:youtube|vimeo)(?: video)?(?: player)?)?$/i.test(title.trim()) ? '…' : title;
  return {
    code: 'video/embedded',
    severity: 'warning',
    what: `The player of ${video.host} stands here as HTML.`,
    why: `${video.host} would see every reader of the page, whether they play the video or not.`,
    fix: videoAdvice(video.page, hasLead, IN_ITS_PLACE, words),
  };
}

/** `<ShowCard id="x" />` or `<Callout>`, as in MDX. HTML has no such names. */
function componentFinding(tag: string): Finding | undefined {
  const [, name = ''] = /^<([A-Z][a-z]\w*)/.exec(tag) ?? [];
  if (name === '' || isHtmlName(name)) return undefined;
  return { ...foreign(`<${name}>`, 'is a component of another system'), why: 'Readers would see nothing of it.' };
}
