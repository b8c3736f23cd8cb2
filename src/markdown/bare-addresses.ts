/** Bare addresses: a web address that is a paragraph of its own, of which other systems make a link or a player. */
import type { Token } from 'markdown-it';
import { videoAt } from '../content/video-address.ts';
import type { Problem } from '../core/problem.ts';
import { problemAt } from '../core/source.ts';
import { linesOf, type PlaceSearch } from './placed-tokens.ts';
import { hasLeadPicture, videoAdvice } from './video-advice.ts';

/** One problem for each. In a list, such as one of sources, it may be meant as text. */
export function bareAddresses(tokens: readonly Token[], { source, lineInFile }: PlaceSearch): readonly Problem[] {
  if (!source.text.includes('http')) return [];
  return tokens.flatMap(({ type, content, map }, index) => {
    if (!content.startsWith('http') || type !== 'inline' || !map || !/^https?:\/\/\S+\.\S+$/.test(content)) return [];
    if (tokens[index - 1]?.type !== 'paragraph_open' || tokens[index - 1]?.level !== 0) return [];
    const { start, end } = linesOf(source, lineInFile(map[0]), lineInFile(map[1]));
    const at = source.text.indexOf(content, start);
    if (at < 0 || at >= end) return [];
    const video = videoAt(content);
    return problemAt(source, at, at + content.length, {
      code: 'link/syntax',
      severity: 'warning',
      what: 'This address stands here by itself, and is printed as text.',
      why: 'Readers could not follow it.',
      fix:
        video?.kind === 'hosted'
          ? videoAdvice(video.page, hasLeadPicture(source.text))
          : `Write <${content}>, or [the words to click](${content}).`,
    });
  });
}
