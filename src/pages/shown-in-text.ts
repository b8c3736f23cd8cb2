/** Shown in text: what the text of an article has of other pages, which is headlines of articles and addresses of files. */
import { bareName } from '../content/article-directory.ts';
import { filesNamed } from '../content/link-address.ts';
import type { Article } from '../content/model.ts';
import type { World } from '../content/world.ts';

/** The names that an article has for others. */
export interface NamesInArticle {
  /** Those whose headlines its text shows, as typed but for what is added by habit. */
  readonly inText: readonly string[];
  /** Those that its front matter wants below it, in the same form. */
  readonly chosen: readonly string[];
  /** The files that its links may lead to, from the root. */
  readonly files: readonly string[];
}

const known = new WeakMap<Article, NamesInArticle | 'none'>();

/** The names that stand in an article, if there are any. */
export function namesIn(article: Article, world: Pick<World, 'outline'>): NamesInArticle | undefined {
  const names = known.get(article) ?? findNames(article, world);
  known.set(article, names);
  return names === 'none' ? undefined : names;
}

function findNames(article: Article, world: Pick<World, 'outline'>): NamesInArticle | 'none' {
  const { uses, links } = world.outline(article);
  const { related = [] } = article.data;
  const chosen = related === false ? [] : related;
  const names = {
    inText: namesInUses(uses).map(bareName),
    chosen: chosen.map(bareName),
    files: links.flatMap(({ address }) => {
      const path = address.replace(/[?#].*$/s, '');
      return /\.md$/i.test(path) ? filesNamed(path, { file: article.file }) : [];
    }),
  };
  return Object.values(names).every(({ length }) => length === 0) ? 'none' : names;
}

/** The articles that shortcodes name, as typed. */
export function namesInUses(uses: ReturnType<World['outline']>['uses']): readonly string[] {
  return uses.flatMap(({ element, values }) => (element.name === 'related' ? [String(values.article)] : []));
}

/** The articles and addresses that the text of an article shows. */
export function shownInText(article: Article, world: World): readonly unknown[] {
  const names = namesIn(article, world);
  if (!names) return [];
  const { inText, files } = names;
  return [...inText.map((name) => articleNamed(name, world)), ...files.map(world.addressOfFile)];
}

function articleNamed(name: string, { catalogue }: World): Article | undefined {
  const found = catalogue.directory.find(name);
  return found.to === 'article' ? found.article : undefined;
}
