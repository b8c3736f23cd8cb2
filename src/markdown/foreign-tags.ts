/** Foreign tags: what authors know from template languages and other publishing systems. Nothing in an article is run. */
import { videoAt } from '../content/video-address.ts';
import type { Finding } from '../core/source.ts';
import type { Shortcodes } from './shortcodes.ts';
import type { Tag } from './tags.ts';
import type { TextPattern } from './text-patterns.ts';
import { videoAdvice } from './video-advice.ts';

const TEMPLATE_TAGS =
  /^(?:end)?(?:if|ifasync|ifchanged|unless|for|asyncEach|asyncAll|tablerow|case|set|assign|capture|increment|decrement|include|render|import|from|extends|layout|block|macro|call|filter|raw|verbatim|comment|liquid|cycle|echo|do|with|autoescape)$/i;
/** They stand within others, which have been reported. */
const INNER_TAGS = /^(?:else|elif|elseif|elsif|when|break|continue)$/i;

/** What is wrong with a tag whose name is none of ours, if it is a template language's or another system's. */
export function foreignTag(tag: Tag, text: string, { inTemplates }: Shortcodes): Finding | undefined {
  const { name } = tag;
  if (text[tag.start - 1] === '{' && text[tag.end] === '}')
    return { ...foreign(`{{% ${name} %}}`, 'is a shortcode of Hugo’s'), severity: 'error' };
  if (!TEMPLATE_TAGS.test(name) && !INNER_TAGS.test(name)) return undefined;
  const finding = { ...foreign(`{% ${name} %}`, 'belongs to a template language'), severity: 'error' } as const;
  if (!inTemplates) return finding;
  return {
    ...finding,
    fix: 'Remove it, write \\{% to print it, or have articles run with the option articleTemplates of the plugin.',
  };
}

/** Whether a tag stands within another one of a template language, which is reported for both. */
export function isInnerTag({ name }: Tag): boolean {
  return INNER_TAGS.test(name);
}

/** Tags of other systems, which would be printed as typed and were surely not meant to be. */
export function foreignPatterns(hasLead: boolean): readonly TextPattern[] {
  return [expressions, comments, ...otherSystems(hasLead)];
}

/** `{# a note #}`. */
const comments: TextPattern = {
  pattern: /(?<!\\)\{#-?[^\S\n](?<words>[^{}\n]*?)-?#\}/g,
  find: (typed, { words = '' }) =>
    foreign(typed, 'is a comment of a template language', `Write <!-- ${words.trim()} -->, or remove it.`),
};

const otherSystems = (hasLead: boolean): readonly TextPattern[] => [
  {
    pattern: /\{\{<\s*\/?\s*(?<name>[\w./-]+)[^{}]*>\}\}/g,
    find: (text, { name = '' }) => foreign(text, 'is a shortcode of Hugo’s', insteadOf(name, text, hasLead)),
  },
  {
    pattern:
      /(?<!\\)\[(?<name>caption|gallery|audio|video|playlist|embed|youtube|vimeo)(?:\s+[\w-]+=[^\]\n]*\]|\](?=(?<content>[^[]*)\[\/\k<name>\]))/g,
    find: (text, { name = '', content = '' }) => {
      const address =
        name === 'youtube' && /^[\w-]{11}$/.test(content.trim()) ? `https://youtu.be/${content.trim()}` : content;
      const video = videoAt(address.trim());
      const fix = video?.kind === 'hosted' ? videoAdvice(video.page, hasLead, IN_ITS_PLACE) : undefined;
      return foreign(text, 'is a shortcode of WordPress’s', fix ?? insteadOf(name, text, hasLead));
    },
  },
  {
    // Above the words of a box: that of GitHub and Obsidian, and that of Docusaurus and others.
    pattern:
      /(?<![^\n])(?:\[!(?:note|info|tip|important|warning|caution|danger|abstract|summary|todo|success|question|failure|bug|example|quote)\][-+]?|:::+[ \t]*(?:\{\.)?[a-z][\w-]*)/gi,
    find: (text) => foreign(text, 'is how other systems begin a box'),
  },
];

/** `{{ title }}`, `{{ a.b | filter("x") }}`; anything else between two brackets may be meant. */
const expressions: TextPattern = {
  pattern:
    /(?<!\\)\{\{-?\s*(?:[a-z_][\w.]*|"[^"{}\n]*"|'[^'{}\n]*')(?:\s*\|\s*[a-z_]\w*(?:\([^(){}]*\)|:\s*[^{}|]*)?)*\s*-?\}\}/gi,
  find: (text) => foreign(text, 'belongs to a template language'),
};

/** Where a shortcode goes that replaces what takes a paragraph. */
export const IN_ITS_PLACE = ' on a line of its own in its place';

/** What an author writes here for what other systems call so; `text` is the tag as typed. */
export function insteadOf(name: string, text: string, hasLead: boolean): string | undefined {
  const id = /[\w-]{11}(?=["'\s>])|\d{6,}/.exec(text.slice(text.indexOf(name) + name.length))?.[0] ?? '…';
  switch (name) {
    case 'youtube':
      return videoAdvice(`https://www.youtube.com/watch?v=${id}`, hasLead);
    case 'vimeo':
      return videoAdvice(`https://vimeo.com/${id}`, hasLead);
    case 'embed':
    case 'video':
      return videoAdvice('…', hasLead, ' with the address of the video on YouTube or Vimeo, or its file');
    case 'figure':
    case 'caption':
    case 'gallery':
    case 'image':
    case 'image_with_class':
    case 'img':
    case 'asset_img':
    case 'picture':
      return `Write each picture as ![what it shows](${PICTURE.exec(text)?.[0] ?? 'name.jpg'} "The caption.").`;
    case 'ref':
    case 'relref':
    case 'post_url':
    case 'link':
      return `Link to the file of the article: [its headline](${articleFileIn(text) ?? 'name-of-the-file.md'}).`;
    case 'highlight':
    case 'code':
    case 'codeblock':
      return `Write \`\`\`${languageIn(text)} above the code, and \`\`\` below it, each on a line of its own.`;
    default:
      return undefined;
  }
}

const PICTURE = /[^\s/"'=]+\.(?:jpe?g|png|webp|avif|gif|svg)\b/i;

/** The name of the article's file in `{% post_url 2019-01-01-older %}`, `{% link _posts/2019-01-01-older.md %}` or `{{< ref "older.md" >}}`. */
export function articleFileIn(tag: string): string | undefined {
  const [, name, path = ''] = /\{[{%][-<]?\s*(post_url|link|ref|relref)\s+["']?([^\s"'%#]+)/.exec(tag) ?? [];
  const file = path.slice(path.lastIndexOf('/') + 1).replace(/\.markdown$/, '.md');
  if (file.endsWith('.md')) return file;
  return name === 'post_url' && file !== '' ? `${file}.md` : undefined;
}

/** `ruby` in `{% highlight ruby %}`. */
function languageIn(tag: string): string {
  return /\bhighlight\s+"?([a-z][\w+#-]*)/i.exec(tag)?.[1] ?? '';
}

/** What to say of something that another system would have made something of. */
export function foreign(typed: string, sort: string, fix = 'Remove it, or use a shortcode of this site.'): Finding {
  return {
    code: 'shortcode/foreign',
    severity: 'warning',
    what: `${typed.length > 40 ? `${typed.slice(0, 40)}…` : typed} ${sort}, and nothing in an article is run.`,
    why: 'Readers would see it as it is typed.',
    fix: `${fix} To show it to readers, put it in backquotes: \`…\`.`,
  };
}
