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
  const body = '![](gone.png)\n\n{% pullquote bye="Ana" %}x{% endpullquote %}\n\n# {% nosuch %}\n';
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
  ]);
});

test('a tag that nobody knows ends a build, at its line', async () => {
  project = await createTemplateSite(
    { 'src/articles/text.md': article('One.\n\n{% nosuch %}\n') },
    { options: OPTIONS },
  );

  const { code, output } = await build(project);

  assert.is(code, 1);
  assert.match(output, /^src\/articles\/text\.md:7:1\s+error\s+template\/failed$/m);
  assert.match(output, 'unknown block tag: nosuch');
});

test('while serving, such an article shows what is wrong, and the others are served', async () => {
  project = await createTemplateSite(
    {
      'src/articles/good.md': article('{{ title }} well.'),
      'src/articles/text.md': article('{{ title | nofilter }}\n'),
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

test('a mistake without a line is one of the whole file', async () => {
  project = await createTemplateSite({});
  const world = await testWorld({ articles: { story: articleFile({}, 'Text.\n') } });

  const problem = templateProblem(world.article('story'), new Error('out of paper'));

  assert.is(problem.place, undefined);
  assert.is(problem.what, 'The template in this article cannot be run: out of paper.');
});

test.run();
