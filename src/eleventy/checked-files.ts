/** Checked files: what is wrong in the bodies and pictures of all articles, and in the posters of shows. */
import { posterFile, posterProblems } from '../checks/posters.ts';
import type { Linked } from '../content/catalogue.ts';
import type { ProjectFiles } from '../content/editorial-check.ts';
import type { Article } from '../content/model.ts';
import { withOneOffs } from '../content/one-offs.ts';
import type { Content } from '../content/read.ts';
import type { Allowance } from '../core/allowances.ts';
import type { Problem } from '../core/problem.ts';
import type { ArticleBodies } from './article-bodies.ts';
import { mentionInYaml, type PictureMention } from './unreadable-pictures.ts';

/** What the files are checked with. */
export interface CheckedFilesSettings {
  readonly content: Content;
  readonly linked: Linked;
  /** The articles that are printed, by their files. */
  readonly byFile: ReadonlyMap<string, Article>;
  readonly bodies: ArticleBodies;
  /** In milliseconds since 1970. */
  readonly now: number;
  readonly projectFiles: ProjectFiles;
  readonly rootIsForeign: boolean;
}

/** What was found, the comments that allow problems, and every picture that is named. */
export interface CheckedFiles {
  readonly problems: readonly Problem[];
  readonly allowances: readonly Allowance[];
  readonly pictures: readonly PictureMention[];
}

/** Checks them all. */
export function checkFiles(settings: CheckedFilesSettings): CheckedFiles {
  const { content, linked, byFile, bodies, now, projectFiles, rootIsForeign } = settings;
  const { catalogue } = linked;
  const problems: Problem[] = [];
  const allowances: Allowance[] = [];
  const pictures: PictureMention[] = [];
  for (const file of content.articles) {
    const facts = {
      catalogue: catalogue && withOneOffs(catalogue, linked.described.get(file.source.path)),
      article: byFile.get(file.source.path) ?? linked.outlines.get(file.source.path),
      now,
    };
    problems.push(...bodies.check(file, facts));
    allowances.push(...bodies.allowances(file, facts));
    const lead = facts.article?.image?.file;
    if (lead !== undefined) pictures.push(mentionInYaml(file, lead, ['image', 'src']));
    pictures.push(...bodies.pictures(file, facts));
  }
  for (const show of [...content.records.shows, ...linked.oneOffFiles]) {
    problems.push(...posterProblems(show, projectFiles, rootIsForeign));
    const poster = posterFile(show);
    if (poster !== undefined) pictures.push(mentionInYaml(show, poster, ['poster', 'src']));
  }
  return { problems, allowances, pictures };
}
