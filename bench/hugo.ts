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
      const [, kind = '', id = ''] = /^_data\/(\w+)\/(.*)\.yaml$/.exec(path) ?? [];
      if (id) yield [`content/${kind === 'providers' ? 'on' : kind}/${id}/_index.md`, pageOf(kind, id, text)];
    }
  }
}

function articleText(text: string): string {
  const [, year = '', month = ''] = /^date: (\d+)-(\d+)/m.exec(text) ?? [];
  return withIsoDate(text)
    .replace(/^date: /m, `archive: ["${year}", "${year}-${month}"]\n$&`)
    .replace(/\{% (end)?(\w+) %\}/g, (_, end, name) => `{{< ${end ? '/' : ''}${name} >}}`);
}

function pageOf(kind: string, id: string, record: string): string {
  const name = /^(?:name|title): (.*)$/m.exec(record)?.[1] ?? '';
  const lines = kind === 'providers' ? [`title: On ${name}`, `provider: ${id}`] : [`title: ${name}`];
  return ['---', ...lines, '---', ''].join('\n');
}
