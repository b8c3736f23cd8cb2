/** Vague words: what links are called that do not say where they lead. Another language is one more entry. */

/** By language (the first part of its tag), in lower case. */
const vagueWords: Readonly<Record<string, readonly string[]>> = {
  en: [
    ...['here', 'click here', 'read more', 'read more here', 'more', 'learn more', 'find out more', 'continue reading'],
    ...['link', 'this link', 'this article', 'this page', 'this post'],
  ],
  ko: ['여기', '여기를 클릭하세요', '더 보기', '더보기', '더 읽기', '링크', '이 링크', '이 기사', '이 글', '이 페이지'],
  cy: ['yma', 'cliciwch yma', 'darllen mwy', 'darllenwch fwy', 'mwy', 'rhagor', 'dolen', 'y ddolen hon'],
};

const all = new Set(Object.values(vagueWords).flat());

/** Whether the words of a link are such, whatever the language of the site: they may be of another one. */
export function isVague(words: string): boolean {
  const bare = words.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '').replace(/\s+/g, ' ');
  return all.has(bare.toLowerCase());
}
