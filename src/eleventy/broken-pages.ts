/** Broken pages: the addresses of articles that cannot be shown, each with the reasons. */
import type { Article } from '../content/model.ts';
import { errorsIn, type Problem } from '../core/problem.ts';
import type { BrokenPage } from './host-settings.ts';

/** Articles with errors, also those that could be linked: they are not shown as if nothing were wrong. */
export function brokenPages(
  unlinked: readonly { readonly file: string; readonly url: string }[],
  articles: readonly Article[],
  problems: readonly Problem[],
): ReadonlyMap<string, BrokenPage> {
  const byFile = new Map<string, Problem[]>();
  for (const problem of errorsIn(problems)) {
    const own = byFile.get(problem.file);
    if (own) own.push(problem);
    else byFile.set(problem.file, [problem]);
  }
  const broken = new Map<string, BrokenPage>();
  for (const { file, url } of [...unlinked, ...articles]) {
    const own = byFile.get(file);
    if (own) broken.set(url, { url, problems: [...(broken.get(url)?.problems ?? []), ...own] });
  }
  return broken;
}
