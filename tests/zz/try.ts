import { createSite, article } from '../support/site-project.ts';
import { build } from '../support/eleventy.ts';
const p = await createSite({
 'articles/a-yaml.md': '---\ntitle: Night Desk: the finale\nstandfirst: S.\ndate: 2026-01-10\n---\n\nText.\n',
 'articles/b-key.md': '---\ntitle: T\nstandfrist: S.\nstandfirst: S.\ndate: 2026-01-10\nimage:\n  src: b.jpg\n  alt: x\n  captoin: y\n---\n\nText.\n',
 'articles/c-type.md': '---\ntitle: T\nstandfirst: S.\ndate: 2026-01-10\ntags: Drama\n---\n\nText.\n',
 'articles/d-date.md': '---\ntitle: T\nstandfirst: S.\ndate: 2026-02-30\n---\n\nText.\n',
 'articles/e-quote.md': '---\ntitle: T\nstandfirst: S.\ndate: 2026-01-10\n---\n\nThe presses stop.\n\n{% pullquote %}The presses start.{% endpullquote %}\n',
 'articles/f-shortcode.md': '---\ntitle: T\nstandfirst: S.\ndate: 2026-01-10\n---\n\n{% pulquote %}\n\nText.\n\n{% pullquote %}\n\nText.\n',
 'articles/g-ids.md': '---\ntitle: T\nstandfirst: S.\ndate: 2026-01-10\nauthors: [jo-writter]\nshows:\n  - night-dsk\npeople: [ana-ruiz, anna]\nsection: darma\n---\n\nText.\n',
 'articles/h-js.md': '---js\n{ title: require("fs").writeFileSync("ran.txt", "x") }\n---\n\nText.\n',
 '_data/shows/bad.yaml': 'title: Bad\ntype: series\nyears: { from: 2024 }\ncast:\n  - { character: X, actor: nobody }\noffers:\n  - provider: streamly\n    url: https://streamly.test/\n    regions: [GB]\n    access: subscription\n    checked: 2026-01-05\n    reigon: GB\n',
 'pages/broken.md': '---\ntitle: [a\nlayout: page.njk\n---\n\nx\n',
 '_includes/broken.njk': '{% if x %}\nnever closed\n',
 '_includes/styles/card.css': '.a { color: red;\n',
});
console.log((await build(p)).output);
await p.dispose();
