/**
 * Hugo: the publication as a site for Hugo, with the pages, lists and feeds of our site.
 *
 * The site is in the folder `hugo`. Records are data; one that has a page has a file for it too, which names it.
 */
import { siteFiles, withIsoDate } from './site-files.ts';

/** The files of the site. Shortcodes are written as Hugo wants them, and each article says which archives it is in. */
export function* hugoFiles(
  corpus: Iterable<readonly [path: string, text: string]>,
): Generator<readonly [path: string, text: string]> {
  yield* siteFiles('hugo', { script: 'assets/scheme.js', assets: 'static/assets' });
  for (const [path, text] of corpus) {
    if (path.endsWith('.md')) yield [`content/${path}`, articleText(text)];
    else {
      yield [path.replace('_data', 'data'), text];
      yield* pagesOf(path, text);
    }
  }
}

function articleText(text: string): string {
  const [, year = '', month = ''] = /^date: (\d+)-(\d+)/m.exec(text) ?? [];
  return withIsoDate(text)
    .replace(/^date: /m, `archive: ["${year}", "${year}-${month}"]\n$&`)
    .replace(/\{% (end)?(\w+) %\}/g, (_, end, name) => `{{< ${end ? '/' : ''}${name} >}}`);
}

/** The pages that records have whether or not an article names them: sections, and one for each other record. */
function* pagesOf(path: string, record: string): Generator<readonly [path: string, text: string]> {
  const [, kind = '', id = ''] = /^_data\/(\w+)\/(.*)\.yaml$/.exec(path) ?? [];
  const [, name = ''] = /^(?:name|title): (.*)$/m.exec(record) ?? [];
  if (kind === 'providers') yield termPage('on', id, `title: On ${name}`, `provider: ${id}`);
  else if (kind !== '') yield termPage(kind, id, `title: ${name}`);
  else
    for (const [, section = '', title = ''] of record.matchAll(/^ {2}(\w+): \{ title: (\w+)/gm))
      yield termPage('section', section, `title: ${title}`);
}

function termPage(kind: string, id: string, ...lines: readonly string[]): readonly [path: string, text: string] {
  return [`content/${kind}/${id}/_index.md`, ['---', ...lines, '---', ''].join('\n')];
}
