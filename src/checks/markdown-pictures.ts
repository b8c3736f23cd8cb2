/** Markdown pictures: how a picture of raw HTML is written so that it is made in all its sizes. */

/** The picture as Markdown. Words that Markdown would take apart are left for the author to write. */
export function markdownPicture(alt: string, name: string): string {
  const isPlain = !/[[\]\n]/.test(alt) && alt.trim() !== '';
  return `![${isPlain ? alt : 'what it shows'}](${/[\s()]/.test(name) ? `<${name}>` : name})`;
}
