import { createSite, article, configuration, articleFile, outputOf, picture } from '../support/site-project.ts';
import { serve } from '../support/eleventy.ts';
const good = '---\ntitle: X\nlayout: page.njk\n---\nMended.\n';
const cases: [string, Record<string,string>, string?, string?][] = [
  ['bad article, page fm, layout, site.yaml, css at once', {'articles/bad.md': '---\ntitle: [x\n---\n', 'pages/x.md': '---\ntitle: [x\n---\n', '_includes/article.njk': '{% if %}', '_data/site.yaml': 'name: [', '_includes/styles/card.css': '} a {'}],
  ['unclosed tag in page', {'pages/x.md': '---\ntitle: X\nlayout: page.njk\n---\n{% if x %}\n'}, 'pages/x.md', good],
  ['unknown filter in page', {'pages/x.md': '---\ntitle: X\nlayout: page.njk\n---\n{{ title | nosuch }}\n'}, 'pages/x.md', good],
  ['unknown filter in page.njk', {'_includes/page.njk': '{{ title | nosuch }}'}, '_includes/page.njk', '{{ title }} Mended.'],
  ['unknown filter in article.njk', {'_includes/article.njk': '{{ title | nosuch }}'}],
  ['missing include in page.njk', {'_includes/page.njk': '{% include "nope.njk" %}'}],
  ['layout without ext', {'pages/x.md': '---\ntitle: X\nlayout: pgae\n---\n'}],
  ['same permalink', {'pages/x.md': '---\ntitle: X\npermalink: /about/\n---\n'}],
  ['bad pullquote arg in page', {'pages/x.md': '---\ntitle: X\nlayout: page.njk\n---\n{% pullquote bye="x" %}x{% endpullquote %}\n'}],
  ['bad 11tydata json', {'pages/pages.json': '{ "x": '}],
  ['bad _data json', {'_data/extra.json': '{ "x": '}],
  ['bad _data yaml elsewhere', {'_data/extra.yaml': 'x: ['}],
  ['liquid page unclosed', {'pages/x.liquid': '---\ntitle: X\n---\n{% if x %}'}],
  ['html page bad fm', {'pages/x.html': '---\ntitle: [X\n---\nx'}],
  ['throwing transform', {'.eleventy.ts': configuration("eleventyConfig.addTransform('x', () => { throw new Error('transform broke'); });")}],
  ['permalink template bad', {'pages/x.md': '---\ntitle: X\npermalink: "/{{ title | nosuch }}/"\n---\n'}],
  ['permalink number', {'pages/x.md': '---\ntitle: X\npermalink: 12\n---\n'}],
  ['js front matter throws', {'pages/x.md': '---js\n{ title: nosuch.x }\n---\n'}],
  ['11ty.js page throws', {'pages/x.11ty.js': 'export default () => { throw new Error("page broke") }'}],
];
const only = process.argv[2];
for (const [what, files] of cases) {
  if (only && !what.includes(only)) continue;
  const p = await createSite(files);
  try {
    const s = await serve(p);
    const get = async (path: string) => { try { const a = await s.fetchText(path); return `${a.status} ${a.text.replace(/\s+/g,' ').replace(/.*<body/,'').slice(0,200)}`; } catch (e:any) { return 'ERR ' + e.message; } };
    console.log('=====', what, 'STARTED', await get('/drama/night-desk-finale/'), '\n  about', await get('/about/'), '\n  x', (await get('/x/')).slice(0,100));
    if (only) console.log(s.output());
    await s.stop();
  } catch (e: any) { console.log('=====', what, 'ENDED', e.message.split('\n').filter((l: string) => !/^\[11ty\]\s+at /.test(l)).slice(0, 8).join('\n')); }
  await p.dispose();
}
