/** Video advice: the shortcode that an author is told to write for the video of another system. */

/** What to write for a video with this address; `where` follows the shortcode. Without a lead picture, nothing else could stand for it than a poster. */
export function videoAdvice(address: string, hasLead: boolean, where = '', title = '…'): string {
  const poster = hasLead ? '' : ' poster="…"';
  const picture = hasLead ? '' : ', with a picture file beside the article as the poster';
  return `Write {% video "${address}" title="${title}"${poster} %}${where}${picture}.`;
}

/** Whether an article has a lead picture, by its whole text. What has no front matter is no article, and needs none. */
export function hasLeadPicture(text: string): boolean {
  const end = text.startsWith('---') ? text.indexOf('\n---', 3) : -1;
  return end < 0 || /^image[ \t]*:/m.test(text.slice(0, end));
}
