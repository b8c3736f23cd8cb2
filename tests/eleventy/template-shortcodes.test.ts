/** Shortcodes in templates: tests of the pull quote in every template language of Eleventy. */
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import type { Severities } from '../../src/core/severities.ts';
import { addTemplateShortcodes } from '../../src/eleventy/template-shortcodes.ts';
import { build } from '../support/eleventy.ts';
import type { Files, Project } from '../support/project.ts';
import { article, createSite, picture } from '../support/site-project.ts';
import { createTemplateSite } from '../support/template-project.ts';

const shortcodes = suite('shortcodes in templates');

const SITE = `name: The Listings
url: https://listings.test
language: en-GB
timeZone: Europe/London
description: Television, in order.
sections: { drama: { title: Drama } }
newsletters: { weekly: { title: The Friday Listing, action: /subscribe } }
promotions:
  winter: { title: Twelve issues, url: /subscribe/, action: Try it }
  past: { title: Too late, url: /subscribe/, action: Try it, until: 2020-01-01 }
`;

const CREDITS = '{% crew "dead", style="compact" %}{% cast "dead" style="compact" %}{% credit "nam-ra", show="dead" %}';

const PAGES: Files = {
  'pages/subscribe.md': '---\ntitle: Subscribe\n---\n\nTwelve issues.\n',
  '_data/site.yaml': SITE,
  '_includes/boxes.njk': '{{ content | safe }}{% newsletter %}',
  'pages/boxes-nunjucks.njk':
    '---\npermalink: /boxes-nunjucks/\nlayout: boxes.njk\n---\n{% newsletter %}{% newsletter "weekly" %}{% promotion "winter" %}{% promotion id="past" %}',
  'pages/boxes-liquid.liquid':
    '---\npermalink: /boxes-liquid/\nlayout: boxes.njk\n---\n{% newsletter %}{% newsletter "weekly" %}{% promotion "winter" %}{% promotion id="past" %}',
  'pages/boxes-script.11ty.js': `export default class {
  data() { return { permalink: '/boxes-script/', layout: 'boxes.njk' }; }
  render() {
    return this.newsletter() + this.newsletter({ id: 'weekly' }) + this.promotion({ id: 'winter' }) + this.promotion({ id: 'past' });
  }
}
`,
  'pages/stars-nunjucks.njk':
    '---\npermalink: /stars-nunjucks/\nstars: 3.5\n---\n{% rating 4, of=5, verdict="Good & short." %}{% rating stars %}{% related "story" %}',
  'pages/stars-liquid.liquid':
    '---\npermalink: /stars-liquid/\nstars: 3.5\n---\n{% rating 4 of=5 verdict="Good & short." %}{% rating stars %}{% related "story" %}',
  'pages/stars-script.11ty.js': `export default class {
  data() { return { permalink: '/stars-script/' }; }
  async render() {
    const stars = this.rating({ value: 4, of: 5, verdict: 'Good & short.' }) + this.rating({ value: 3.5 });
    return stars + await this.related({ article: 'story' });
  }
}
`,
  'articles/2026-01-02-story.md': article({ title: 'A <story>' }),
  '_data/people/cho.yaml': 'name: Cho Yi-hyun\n',
  '_data/shows/dead.yaml':
    'title: Dead\ntype: series\nyears: { from: 2022 }\ncast: [{ character: Nam-ra, actor: cho }]\ncrew: [{ job: writer, person: cho }]\n',
  'pages/credits-nunjucks.njk': `---\npermalink: /credits-nunjucks/\n---\n${CREDITS}`,
  'pages/credits-liquid.liquid': `---\npermalink: /credits-liquid/\n---\n${CREDITS}`,
  'pages/credits-script.11ty.js': `export default class {
  data() { return { permalink: '/credits-script/' }; }
  render() {
    return this.crew({ show: 'dead', style: 'compact' }) + this.cast({ show: 'dead', style: 'compact' }) + this.credit({ character: 'nam-ra', show: 'dead' });
  }
}
`,
  'pages/quote-nunjucks.njk':
    '---\npermalink: /quote-nunjucks/\nwho: ana-ruiz\n---\n{% quote by=who, source="The & Log" %}We <em>laughed</em>.{% endquote %}',
  'pages/quote-liquid.liquid':
    '---\npermalink: /quote-liquid/\nwho: ana-ruiz\n---\n{% quote by=who source="The & Log" %}We <em>laughed</em>.{% endquote %}',
  'pages/quote-script.11ty.js': `export default class {
  data() { return { permalink: '/quote-script/' }; }
  render() { return this.quote('We <em>laughed</em>.', { by: 'ana-ruiz', source: 'The & Log' }); }
}
`,
  'pages/nunjucks.njk': `---
permalink: /nunjucks/
who: [{ name: "Ana & Ruiz" }]
---
{% pullquote by="Jo Writer" %}Four minutes past two.{% endpullquote %}
{% pullquote by=who[0].name %}From {{ 1 + 1 }} places{% endpullquote %}
{%- pullquote by=who[0].name -%} Tight {%- endpullquote -%}
{% for name in ["One", "Two"] %}{% pullquote by=name, %}{{ loop.index }}{% endpullquote %}{% endfor %}
{% set kept %}{% pullquote by="A \\"B\\" %} C" %}In a set{% endpullquote %}{% endset %}[{{ kept | safe }}]
{% pullquote %}{% if who %}Nested{% endif %}{% endpullquote %}{% pullquote %}Second{% endpullquote %}
`,
  'pages/liquid.liquid': `---
permalink: /liquid/
who: [{ name: "Ana & Ruiz" }]
---
{% pullquote by="Jo Writer" %}Four minutes past two.{% endpullquote %}
{% pullquote by=who[0].name %}From {{ 1 | plus: 1 }} places{% endpullquote %}
{%- pullquote by=who[0].name -%} Tight {%- endpullquote -%}
{% for name in (1..2) %}{% pullquote %}{{ name }}{% endpullquote %}{% endfor %}
`,
  'pages/script.11ty.js': `export default class {
  data() { return { permalink: '/script/' }; }
  render() {
    return this.pullquote('<p>Four minutes past two.</p>', { by: 'Jo Writer' }) + this.pullquote('Ana & <b>co</b>');
  }
}
`,
  'pages/markdown.md': `---
permalink: /markdown/
title: Markdown
layout: page.njk
who: Ana & Ruiz
---

Before.

{% pullquote by=who %}Four minutes past two.{% endpullquote %}

After.
`,
};

/** An element that has to be waited for: its poster has sizes. */
const VIDEOS: Files = {
  'pages/watch/nunjucks.njk': `---
permalink: /video-nunjucks/
clips: [{ title: "One & two", at: "https://vimeo.com/1" }, { title: "Three", at: "https://vimeo.com/3" }]
---
{% video "https://vimeo.com/76979871" title="The player", poster="/posters/p.jpg" %}
<ol>{% for clip in clips %}<li>{{ loop.index }} {% video clip.at, title=clip.title, poster="../posters/p.jpg" %}</li>{% endfor %}</ol>
{% if clips %}{% video "https://vimeo.com/4" title="In a condition" %}{% else %}never{% endif %}
{% set word = "kept" %}{% set kept %}{{ word }}{% endset %}{% video "https://vimeo.com/5" title="After a set" %}[{{ kept }}]
{% include "clip.njk" %}
<p>After.</p>
`,
  '_includes/clip.njk': '{% video "https://vimeo.com/6" title="In an include" %}',
  'pages/watch/liquid.liquid': `---
permalink: /video-liquid/
clips: [{ title: "One & two", at: "https://vimeo.com/1" }]
---
{% video "https://vimeo.com/76979871" title="The player", poster="/posters/p.jpg" %}
{% for clip in clips %}{% video clip.at, title=clip.title %}{% endfor %}
<p>After.</p>
`,
  'pages/watch/script.11ty.js': `export default class {
  data() { return { permalink: '/video-script/' }; }
  async render() {
    const promise = this.video({ source: 'https://vimeo.com/76979871', title: 'The player', poster: '/posters/p.jpg' });
    return (promise instanceof Promise) + await promise;
  }
}
`,
};

let project: Project;

shortcodes.before(async () => {
  project = await createSite({
    ...PAGES,
    ...VIDEOS,
    'posters/p.jpg': await picture(1280),
    'pages/posters/p.jpg': await picture(640),
  });
  const { code, output } = await build(project);
  assert.is(code, 0, output);
});

shortcodes('print the same in Nunjucks, Liquid, JavaScript and Markdown pages', () => {
  const expected =
    '<aside class="sf-pull-quote"><blockquote><p>“Four minutes past two.”</p></blockquote><p class="sf-pull-quote-by">Jo Writer</p></aside>';

  for (const page of ['nunjucks', 'liquid', 'script']) assert.match(printed(page), expected, page);
  assert.match(printed('markdown'), expected.replace('Jo Writer', 'Ana &amp; Ruiz'));
});

shortcodes('take variables of the template, and content that is a template itself', () => {
  for (const page of ['nunjucks', 'liquid']) {
    assert.match(printed(page), '<p>“From 2 places”</p></blockquote><p class="sf-pull-quote-by">Ana &amp; Ruiz</p>');
    assert.match(printed(page), '<p>“Tight”</p>');
    assert.match(printed(page), /<p>“?1”?<\/p>.*<p>“?2”?<\/p>/s);
  }
  assert.match(printed('nunjucks'), /One<\/p><\/aside>.*Two<\/p><\/aside>/s);
  assert.match(printed('nunjucks'), '<p>Nested</p></blockquote></aside>');
  assert.match(printed('nunjucks'), '<p>Second</p>');
});

shortcodes('may stand inside {% set %}, and take quotation marks and the end of a tag in an argument', () => {
  assert.match(printed('nunjucks'), /\[<aside class="sf-pull-quote">.*In a set.*A &quot;B&quot; %} C<\/p><\/aside>\]/);
});

shortcodes('print text once escaped, whatever language wraps them', () => {
  assert.match(printed('script'), '<p>Ana &amp; co</p>');
  for (const page of ['nunjucks', 'liquid', 'script', 'markdown'])
    assert.not.match(printed(page), /&amp;(amp|lt|quot);/);
});

shortcodes('that have to be waited for print the same in Nunjucks, Liquid and JavaScript', () => {
  const expected =
    /<figure class="sf-video"><a class="sf-video-frame" href="https:\/\/vimeo\.com\/76979871"[^>]*><picture>.*\/pictures\/p-[\w-]+-1200\.jpeg.*?<\/figure><script type="module" src="(\/assets\/video\.\w+\.js)"><\/script>/;
  const found = ['nunjucks', 'liquid', 'script'].map((language) => expected.exec(printed(`video-${language}`)));

  assert.is(new Set(found.map((match) => match?.[0])).size, 1);
  assert.ok(project.exists(`_site${found[0]?.[1]}`));
  assert.match(printed('video-script'), /^true<figure/);
});

shortcodes('that have to be waited for may stand in loops, conditions and includes, in their order', () => {
  const titles = (page: string) => [...printed(page).matchAll(/data-sf-title="([^"]*)"/g)].map(([, title]) => title);

  assert.equal(titles('video-nunjucks'), [
    'The player',
    'One &amp; two',
    'Three',
    'In a condition',
    'After a set',
    'In an include',
  ]);
  assert.equal(titles('video-liquid'), ['The player', 'One &amp; two']);
  assert.match(printed('video-nunjucks'), /<li>1 <figure.*?<\/li><li>2 <figure.*<\/li><\/ol>/s);
  assert.match(printed('video-nunjucks'), /After a set.*<\/script>\[kept\]\s*<figure.*<p>After\.<\/p>/s);
  for (const page of ['video-nunjucks', 'video-liquid', 'video-script'])
    assert.not.match(printed(page), /\[object|undefined/);
});

shortcodes('name files as seen from the template, or from the folder of the project', () => {
  const widths = (page: string) => [...printed(page).matchAll(/<img[^>]* width="(\d+)"/g)].map(([, width]) => width);

  assert.equal(widths('video-nunjucks'), ['1200', '640', '640']);
});

shortcodes('work in a site that has no articles, and publish what they name', async () => {
  const plain = await createTemplateSite({
    'src/watch.njk': '{% video "clip.mp4" title="T" %}{% video "/own/clip.webm" title="T" poster="p.jpg" %}',
    'src/clip.mp4': 'film',
    'src/p.jpg': await picture(640),
  });

  const { code, output } = await build(plain);

  assert.is(code, 0, output);
  const page = plain.read('_site/watch/index.html');
  const [, file = ''] = /<source src="(\/files\/clip\.\w+\.mp4)"/.exec(page) ?? [];
  const [, poster = ''] = /poster="(\/pictures\/[^"]+)"/.exec(page) ?? [];
  assert.is(plain.read(`_site${file}`), 'film');
  assert.ok(plain.exists(`_site${poster}`));
  assert.match(page, '<source src="/own/clip.webm"');
  await plain.dispose();
});

shortcodes('without content print the same in Nunjucks, Liquid and JavaScript pages', () => {
  const nunjucks = printed('boxes-nunjucks');

  assert.is(nunjucks.match(/<form action="\/subscribe" method="post">/g)?.length, 3);
  assert.equal(
    Array.from(nunjucks.matchAll(/ id="([^"]*)" role="status"/g), ([, id]) => id),
    ['newsletter-sent', 'newsletter-sent-2', 'newsletter-sent-3'],
  );
  assert.is(nunjucks.match(/<aside class="sf-promotion"/g)?.length, 1);
  assert.not.match(nunjucks, 'Too late');
  assert.is(printed('boxes-liquid'), nunjucks);
  assert.is(printed('boxes-script'), nunjucks);
});

shortcodes('of ratings and other articles print the same in Nunjucks, Liquid and JavaScript pages', () => {
  const nunjucks = printed('stars-nunjucks').trim();

  assert.match(nunjucks, 'Rating: 4 out of 5 stars');
  assert.match(nunjucks, 'Rating: 3.5 out of 5 stars');
  assert.match(nunjucks, '<p class="sf-star-rating-verdict">Good &amp; short.</p>');
  assert.match(nunjucks, '<p>Read more: <bdi><a href="/story/">A &lt;story&gt;</a></bdi></p>');
  assert.is(printed('stars-liquid').trim(), nunjucks);
  assert.is(printed('stars-script').trim(), nunjucks);
});

shortcodes('of credits print the same in Nunjucks, Liquid and JavaScript pages', () => {
  const nunjucks = printed('credits-nunjucks');

  assert.match(nunjucks, 'Writer: <bdi><a href="/people/cho/">Cho Yi-hyun</a></bdi>.');
  assert.match(nunjucks, 'Cast: <bdi>Nam-ra</bdi> (<bdi><a href="/people/cho/">Cho Yi-hyun</a></bdi>).');
  assert.match(
    nunjucks,
    '<span class="sf-inline-credit"><bdi>Nam-ra</bdi> (<bdi><a href="/people/cho/">Cho Yi-hyun</a></bdi>)</span>',
  );
  assert.is(printed('credits-liquid'), nunjucks);
  assert.is(printed('credits-script'), nunjucks);
});

shortcodes('that quote keep the markup of their content, and know people by id', () => {
  const expected =
    '<blockquote class="sf-block-quote"><p>We <em>laughed</em>.</p><footer class="sf-block-quote-by"><bdi><a href="/people/ana-ruiz/">Ana Ruiz</a></bdi>, <cite><bdi>The &amp; Log</bdi></cite></footer></blockquote>';

  for (const language of ['nunjucks', 'liquid', 'script']) assert.match(printed(`quote-${language}`), expected);
});

shortcodes('leave the Markdown around them alone', () => {
  assert.match(printed('markdown'), /<p>Before\.<\/p>\s*<aside class="sf-pull-quote">.*<\/aside>\s*<p>After\.<\/p>/s);
});

/** Mistakes that only printing can find. */
const WRONG: readonly (readonly [file: string, text: string, expected: RegExp])[] = [
  [
    'pages/wrong.njk',
    '---\ntitle: W\n---\n<p>One</p>\n\n{% pullquote bye=title %}Two{% endpullquote %}\n',
    /\{% pullquote %\} in \.\/pages\/wrong\.njk, line \d+: .*"bye".*Write "by"/,
  ],
  [
    'pages/wrong.liquid',
    '---\ntitle: W\nnumber: 12\n---\n<p>One</p>\n\n{% pullquote by=number %}Two{% endpullquote %}\n',
    /\{% pullquote %\} in \.\/pages\/wrong\.liquid, line \d+: .*"by"/,
  ],
  [
    'pages/video.njk',
    '---\ntitle: W\n---\n\n{% for id in ["staff"] %}{% set at = "https://vimeo.com/" + id %}{% video at title="T" %}{% endfor %}\n',
    /\{% video %\} in \.\/pages\/video\.njk, line \d+: .*leads to Vimeo, but not to one video/,
  ],
  [
    'pages/set.njk',
    '---\ntitle: W\n---\n{% set a = 1 %}{% set b %}{% video "https://vimeo.com/1" title="T" %}{% endset %}\n',
    /\{% video %\} in line \d+ stands inside \{% set %\}, where Nunjucks does not wait for it\. Put it where/,
  ],
  [
    'pages/macro.njk',
    '---\ntitle: W\n---\n{% macro clip(at) %}{% video at title="T" %}{% endmacro %}\n',
    /\{% video %\} in line \d+ stands inside \{% macro %\}/,
  ],
  [
    'pages/poster.liquid',
    '---\ntitle: W\n---\n\n{% video "https://vimeo.com/1" title="T" poster="gone.jpg" %}\n',
    /\{% video %\} in \.\/pages\/poster\.liquid, line \d+: There is no file pages\/gone\.jpg/,
  ],
  [
    'pages/file.11ty.js',
    "export const data = { title: 'W' };\nexport function render() {\n  return this.video({ source: 'gone.mp4', title: 'T' });\n}\n",
    /\{% video %\} in \.\/pages\/file\.11ty\.js, line 3: There is no file "gone\.mp4"/,
  ],
  [
    'pages/related.liquid',
    '---\ntitle: W\nnext: sotry\n---\n\n{% related next %}\n',
    /\{% related %\} in \.\/pages\/related\.liquid, line \d+: There is no article "sotry"/,
  ],
  [
    'pages/rating.njk',
    '---\ntitle: W\nstars: 7\n---\n\n{% rating stars of=5 %}\n',
    /\{% rating %\} in \.\/pages\/rating\.njk, line \d+: The rating is 7 out of 5\./,
  ],
  [
    'pages/open.liquid',
    '---\ntitle: W\n---\n\n{% pullquote by="Jo" %}Two\n',
    /^pages\/open\.liquid:5:1 {2}error[\s\S]*\{% pullquote %\} is opened here and never closed/m,
  ],
];

for (const [file, text, expected] of WRONG) {
  shortcodes(`wrong arguments and missing ends in ${file} stop the build, and say where`, async () => {
    const wrong = await createSite({ [file]: text });

    const { code, output } = await build(wrong);

    assert.is(code, 1);
    assert.match(output, file);
    assert.match(output, expected);
    assert.not.ok(wrong.exists('_site'));
    await wrong.dispose();
  });
}

shortcodes('are registered with all three engines, unless the site has one of that name', () => {
  const names: string[] = [];
  const register = (name: string) => names.push(name);
  const eleventyConfig = {
    addNunjucksTag: register,
    addLiquidTag: register,
    addJavaScriptFunction: register,
    on: () => {},
    getShortcodes: () => ({}),
    getPairedShortcodes: () => ({ video: () => '' }),
  };
  const elements = [{ shortcode: 'pullquote' }, { shortcode: 'video' }];

  addTemplateShortcodes(
    eleventyConfig as never,
    elements as never,
    () => {
      throw new Error('nothing is printed yet');
    },
    { root: '/', rootIsForeign: false, severities: {} },
  );

  assert.equal(names, ['pullquote', 'pullquote', 'pullquote']);
});

shortcodes('a problem stops the build unless the site has made it less', () => {
  const missing = { finding: { code: 'cast/missing', what: 'No cast.', why: 'Y.', fix: 'Add one.' } };
  const element = {
    shortcode: 'cast',
    check: () => [],
    verify: () => [missing],
    pictures: () => [],
    render: () => 'printed',
  };
  const printWith = (severities: Severities): unknown => {
    let print: (values: object) => unknown = () => undefined;
    const eleventyConfig = {
      addNunjucksTag: () => {},
      addLiquidTag: () => {},
      addJavaScriptFunction: (_name: string, run: typeof print) => {
        print = run;
      },
      on: () => {},
      getShortcodes: () => ({}),
      getPairedShortcodes: () => ({}),
    };
    addTemplateShortcodes(eleventyConfig as never, [element] as never, () => ({ now: 0 }) as never, {
      root: '/',
      rootIsForeign: false,
      severities,
    });
    return print({});
  };

  assert.throws(() => printWith({}), /No cast\. Add one\./);
  assert.is(printWith({ 'cast/missing': 'warning' }), 'printed');
  assert.is(printWith({ 'cast/missing': 'off' }), 'printed');
});

function printed(page: string): string {
  return project.read(`_site/${page}/index.html`);
}

shortcodes.run();
