/** Code spans: what of a text is code, before Markdown has been read. */

/** A text of the same length in which code spans are blank. A mark that is escaped opens none. */
export function withoutCodeSpans(text: string): string {
  return text.replace(/(?<![\\`])(`+)(?!`)[\s\S]*?[^`]\1(?!`)/g, (span) => span.replace(/[^\n]/g, ' '));
}

/** Whether an offset is within fenced code or a code span. What stands before `from` does not count. */
export function isInCode(text: string, from: number, at: number): boolean {
  let fence = '';
  for (const line of text.slice(from, at).split('\n')) {
    const mark = /^[ \t>]*(?:(?:[-*+]|\d+[.)])[ \t]+)?(`{3,}(?=[^`]*$)|~{3,})/.exec(line)?.[1];
    if (mark === undefined) continue;
    if (fence === '') fence = mark;
    else if (mark.startsWith(fence)) fence = '';
  }
  if (fence !== '') return true;
  const start = Math.max(from, text.lastIndexOf('\n\n', at));
  const end = text.indexOf('\n\n', at);
  const paragraph = text.slice(start, end < 0 ? text.length : end);
  return withoutCodeSpans(paragraph)[at - start] === ' ';
}
