/** Site text: tests that the site's own shortcodes work in articles that are templates as they do in Eleventy. */
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import type { ReadFile } from '../../src/content/parse-file.ts';
import { createArticleBodies } from '../../src/eleventy/article-bodies.ts';
import type { Shortcodes, SiteShortcode } from '../../src/markdown/shortcodes.ts';
import { articleFile, shortcodesOf, testWorld } from '../support/world.ts';

const test = suite('site text');

const img: SiteShortcode = {
  name: 'Img',
  paired: false,
  call: async (_, [named]) => `<img src="${String((named as { src?: string }).src)}" alt="">`,
};
const link: SiteShortcode = { name: 'link', paired: false, call: async (_, [path]) => `/to/${String(path)}/` };
const highlight: SiteShortcode = {
  name: 'highlight',
  paired: true,
  call: async (content = '', [language]) => `<pre class="${String(language)}">${content.trim()}</pre>`,
};
const box: SiteShortcode = { name: 'box', paired: true, call: async (content = '') => `<div>\n\n${content}\n\n</div>` };
const broken: SiteShortcode = { name: 'broken', paired: false, call: () => Promise.reject(new Error('no such thing')) };

const shortcodes: Shortcodes = { ...shortcodesOf([img, link, highlight, box, broken]), inTemplates: true };
const bodies = createArticleBodies(shortcodes, '“”‘’', [], { fileExists: () => true, nearFile: () => undefined }, true);

/** The codes of what is wrong with a body. */
function codes(body: string): readonly string[] {
  const text = `---\ntitle: A\n---\n${body}`;
  const source = { path: 'articles/a.md', text };
  const file: ReadFile = { id: 'a', source, bodyStart: text.length - body.length, typed: {}, fits: true, problems: [] };
  return bodies.check(file, { catalogue: undefined, article: undefined, now: 0 }).map(({ code }) => code);
}

/** A body as readers get it; it has no problems. */
async function page(body: string, frontMatter = {}): Promise<string> {
  assert.equal(codes(body), []);
  const world = await testWorld({ articles: { story: articleFile(frontMatter, body) } });
  return (await bodies.render(world.article('story'), 'page', world)).toString();
}

test('runs in raw HTML, as a block and within a sentence', async () => {
  assert.is(await page('<figure>{% Img src="a.png" %}</figure>\n'), '<figure><img src="a.png" alt=""></figure>\n');
  assert.is(
    await page('- <a href="/x/">{% Img src="a.png" %} Jo</a>\n'),
    '<ul>\n<li><a href="/x/"><img src="a.png" alt=""> Jo</a></li>\n</ul>\n',
  );
  assert.is(await page('<p>{% highlight "js" %}x{% endhighlight %}</p>\n'), '<p><pre class="js">x</pre></p>\n');
});

test('runs in the address of a link', async () => {
  assert.is(await page('[Jo]({% link "a" %})\n'), '<p><a href="/to/a/">Jo</a></p>\n');
});

test('gets what it encloses as it is typed, and nothing in that is a problem', async () => {
  const code = '# Local\n![](gone.png)\n<script>x</script>';

  assert.is(await page(`{% highlight "sh" %}\n${code}\n{% endhighlight %}\n`), `<pre class="sh">${code}</pre>\n`);
});

test('prints Markdown, as in Eleventy', async () => {
  assert.is(await page('{% box %}\nSome *words*.\n{% endbox %}\n'), '<div>\n<p>Some <em>words</em>.</p>\n</div>\n');
});

test('runs what it encloses first, and elements of ours after it', async () => {
  const body =
    'Nobody eats.\n\n{% box %}\n{% link "a" %}\n\n{% pullquote %}Nobody eats.{% endpullquote %}\n{% endbox %}\n';

  const markup = await page(body);

  assert.match(markup, '<p>/to/a/</p>');
  assert.match(markup, 'class="sf-pull-quote"');
});

test('takes a word without quotation marks for a key of the front matter, else for itself', async () => {
  const front = { image: { src: 'talk', alt: 'A talk' } };

  assert.is(await page('{% link image.src %}\n', front), '<p>/to/talk/</p>\n');
  assert.is(await page('[x]({% link en/news/a.md %})\n'), '<p><a href="/to/en/news/a.md/">x</a></p>\n');
  assert.is(await page('{% highlight sh %}\nx\n{% endhighlight %}\n'), '<pre class="sh">x</pre>\n');
});

test('is printed as typed in code and in raw', async () => {
  assert.is(
    await page('`{% highlight "a" %}` and `{% endhighlight %}`\n'),
    '<p><code>{% highlight &quot;a&quot; %}</code> and <code>{% endhighlight %}</code></p>\n',
  );
  assert.is(
    await page('```\n{% link "a" %}\n{% highlight %}\n```\n'),
    '<pre><code>{% link &quot;a&quot; %}\n{% highlight %}\n</code></pre>\n',
  );
  assert.is(await page('{% raw %}{% link "a" %}{% nobody %}{% endraw %}\n'), '<p>{% link “a” %}{% nobody %}</p>\n');
});

test('that is never closed is a problem as ever, and so is an element of ours in raw HTML', () => {
  assert.equal(codes('{% highlight "a" %}\nx\n'), ['shortcode/unclosed']);
  assert.equal(codes('<figure>{% cast %}</figure>\n'), ['shortcode/misplaced']);
});

test('that fails says where', async () => {
  const world = await testWorld({ articles: { story: articleFile({}, 'a {% broken %}\n') } });

  try {
    await bodies.render(world.article('story'), 'page', world);
    assert.unreachable();
  } catch (error) {
    const [problem] = (error as { problems: readonly { code: string; place?: { column: number } }[] }).problems;
    assert.is(problem?.code, 'shortcode/failed');
    assert.is(problem?.place?.column, 3);
  }
});

test('a script is a warning where the site was there first', () => {
  const text = '<script>x</script>\n';
  const source = { path: 'articles/a.md', text };
  const file: ReadFile = { id: 'a', source, bodyStart: 0, typed: {}, fits: true, problems: [] };

  const [problem] = bodies.check(file, { catalogue: undefined, article: undefined, now: 0 });

  assert.is(problem?.code, 'html/script');
  assert.is(problem?.severity, 'warning');
});

test.run();
