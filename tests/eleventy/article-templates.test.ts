/** Article templates: tests of a site that has Eleventy run its articles, built and served. */
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { templateProblem } from '../../src/eleventy/article-templates.ts';
import { build, type Served, serve } from '../support/eleventy.ts';
import type { Project } from '../support/project.ts';
import { createTemplateSite } from '../support/template-project.ts';
import { articleFile, testWorld } from '../support/world.ts';

const test = suite('article templates');

const OPTIONS = "{ articleTemplates: 'njk', frontMatter: { required: ['title'] } }";
const article = (body: string) => `---\ntitle: Told\ndate: 2026-01-10\n---\n${body}`;
const BODY = `{% set name = "Vera" %}{% if title %}
*{{ name }}* stays, says {{ title }}.
{% endif %}

{% pullquote by="Ana" %}Vera stays{% endpullquote %}

![](gone-{{ name }}.png)
`;

let project: Project;

test.after.each(() => project.dispose());

test('articles are run, our elements are tags in them, and then their Markdown is read', async () => {
  project = await createTemplateSite({ 'src/articles/text.md': article(BODY) }, { options: OPTIONS });

  const { code, output } = await build(project);

  assert.is(code, 0, output);
  const page = project.read('_site/articles/text/index.html');
  assert.match(page, '<em>Vera</em> stays, says Told.');
  assert.match(page, /<aside class="sf-pull-quote"/);
});

test('what is true whatever is printed is checked: front matter, pictures, arguments', async () => {
  const body = `![](gone.png)

{% pullquote bye="Ana" %}x{% endpullquote %}

{% cast show="nosuch" %} {% cast limit=some %}

{% raw %}{% cast show="raw" %}{% endraw %} {# {% cast show="comment" %} #}
`;
  project = await createTemplateSite(
    { 'src/articles/text.md': article(body).replace('title', 'titel') },
    { options: OPTIONS },
  );

  const { code, output } = await build(project);

  assert.is(code, 1);
  assert.equal([...output.matchAll(/^src\/articles\/\S+\s+\w+\s+(\S+)$/gm)].map(([, found]) => found).sort(), [
    'argument/unknown',
    'key/unknown',
    'picture/missing',
    'picture/no-alt',
    'show/unknown',
  ]);
  assert.match(output, 'src/articles/text.md:9:14  error  show/unknown');
});

test('what cannot be compiled ends a build before anything is written, at its place', async () => {
  project = await createTemplateSite(
    {
      'src/articles/one.md': article('One.\n\n{% nosuch %}\n'),
      'src/articles/two.md': article('One {% if title %} two\n'),
      'src/articles/filter.md': article('{{ title | nosuch }} {% include "gone.njk" ignore missing %}\n'),
      'src/articles/three.liquid.md': article('One {% if title %}{% assign a = 1 %}{% endif %}').replace(
        'date',
        'templateEngineOverride: liquid,md\ndate',
      ),
    },
    { options: OPTIONS.replace('required', "fields: { templateEngineOverride: { type: 'string' } }, required") },
  );

  const { code, output } = await build(project);

  assert.is(code, 1);
  assert.match(output, 'src/articles/one.md:7:4  error  template/syntax');
  assert.match(output, 'src/articles/two.md:5:5  error  template/syntax');
  assert.match(output, 'src/articles/filter.md:5:12  error  template/syntax');
  assert.match(output, '3 errors in 3 files');
  assert.not.ok(project.exists('_site'));
});

test('what fails while it is run ends a build', async () => {
  project = await createTemplateSite(
    { 'src/articles/text.md': article('One.\n\n{{ title.nosuch() }}\n') },
    { options: OPTIONS },
  );

  const { code, output } = await build(project);

  assert.is(code, 1);
  assert.match(output, /^src\/articles\/text\.md\s+error\s+template\/failed$/m);
  assert.match(output, 'Unable to call');
});

test('while serving, such an article shows what is wrong, and the others are served', async () => {
  project = await createTemplateSite(
    {
      'src/articles/good.md': article('{{ title }} well.'),
      'src/articles/text.md': article('{{ title.nosuch() }}\n'),
    },
    { options: OPTIONS },
  );

  const served: Served = await serve(project);
  try {
    const { text: good } = await served.fetchText('/articles/good/');
    const { text: bad } = await served.fetchText('/articles/text/');

    assert.match(good, 'Told well.');
    assert.match(bad, 'template/failed');
  } finally {
    await served.stop();
  }
});

test('a mistake is told in the line that the template language names', async () => {
  project = await createTemplateSite({});
  const world = await testWorld({ articles: { story: articleFile({}, 'Text.\n\n{% gone %}\n') } });

  const problem = templateProblem(world.article('story'), new Error('(a.md) [Line 3, Column 1]\n  out of paper'));

  assert.is(problem.place?.lineText, '{% gone %}');
});

test('a mistake without a line is one of the whole file', async () => {
  project = await createTemplateSite({});
  const world = await testWorld({ articles: { story: articleFile({}, 'Text.\n') } });

  const problem = templateProblem(world.article('story'), new Error('out of paper'));

  assert.is(problem.place, undefined);
  assert.is(problem.what, 'The template in this article cannot be run: out of paper.');
});

test.run();
