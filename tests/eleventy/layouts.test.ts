/** Layouts: tests of finding, filling and checking them. */
import { join } from 'node:path';
import nunjucks from 'nunjucks';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { createLayouts, type Layouts } from '../../src/eleventy/layouts.ts';
import { createProject, type Files, type Project } from '../support/project.ts';
import { articleFile, placesOf, testWorld } from '../support/world.ts';

const layouts = suite('layouts');

let project: Project | undefined;

layouts.after.each(async () => {
  await project?.dispose();
});

layouts('the site’s come before the package’s, which may extend and include the site’s', async () => {
  const { render } = await make({
    '_includes/article.njk': '{% extends "base.njk" %}{% block main %}site: {{ title }}{% endblock %}',
    '_includes/partials/footer.njk': 'own footer',
    'package/article.njk': 'package',
    'package/base.njk': '<main>{% block main %}{% endblock %}</main>{% include "partials/footer.njk" %}',
    'package/partials/footer.njk': 'package footer',
  });

  assert.is(await render('article.njk', { title: 'A & B' }), '<main>site: A &amp; B</main>own footer');
});

layouts('a layout that is not there, or fails, rejects', async () => {
  const { render } = await make({ '_includes/a.njk': '{{ x | nosuch }}' });

  assert.match(await render('nowhere.njk', {}).catch((error: Error) => error.message), 'nowhere.njk');
  assert.match(await render('a.njk', {}).catch((error: Error) => error.message), 'filter not found: nosuch');
});

layouts('front matter of a layout that cannot be read is found at its place', async () => {
  const { check } = await make({ '_includes/a.njk': '---\nlayout: [base.njk\n---\n<p>Text</p>' });

  const problems = check([]);

  assert.equal(
    problems.map(({ code, file, place }) => [code, file, place?.line]),
    [['yaml/syntax', '_includes/a.njk', 2]],
  );
});

layouts('what is printed nowhere is found across both folders', async () => {
  const { check } = await make({
    '_includes/base.njk': '<main>{{ content | safe }}</main>',
    'package/article.njk': '{% extends "base.njk" %}{% block main %}{{ title }}{% endblock %}',
    '_includes/broken.njk': '{% if %}',
  });

  assert.equal(
    check([]).map(({ code, file, severity }) => [code, file, severity]),
    [
      ['layout/syntax', '_includes/broken.njk', 'error'],
      ['layout/block', '_includes/base.njk', 'error'],
    ],
  );
});

layouts('the names are those of both folders, each once', async () => {
  const { names } = await make({
    '_includes/article.njk': '',
    '_includes/partials/card.njk': '',
    '_includes/styles/site.css': '',
    'package/article.njk': '',
    'package/home.njk': '',
  });

  assert.equal([...names()].sort(), ['article.njk', 'home.njk', 'partials/card.njk']);
});

layouts('finds what cannot be compiled, at its line, in every layout at once', async () => {
  const { check } = await make({
    '_includes/a.njk': '<p>\n{{ title \n</p>',
    '_includes/b.njk': '{% if x %}',
    '_includes/partials/c.njk': '<p>\n\n{% nosuch %}',
    '_includes/sound.njk': '{% if x %}{{ x }}{% endif %}',
  });

  const problems = check([]);

  assert.equal(
    problems.map(({ file, code }) => `${file} ${code}`),
    ['_includes/a.njk layout/syntax', '_includes/b.njk layout/syntax', '_includes/partials/c.njk layout/syntax'],
  );
  assert.is(problems[2]?.place?.line, 3);
  assert.is(problems[1]?.what, '{% if %} is opened here and never closed.');
});

layouts('points at the name of a layout that is missing, and names the nearest', async () => {
  const { check } = await make({ '_includes/special.njk': '', 'package/article.njk': '' });

  const { catalogue } = await testWorld({
    articles: {
      a: articleFile({ layout: 'specail.njk' }),
      b: articleFile({ layout: 'article.njk' }),
      c: articleFile(),
    },
  });

  const found = check(
    catalogue.articles.map(({ source, data, frontMatter }) => ({ source, typed: { ...data }, yaml: frontMatter })),
  );

  assert.equal(placesOf(found), ['5:9-22 layout/missing']);
  assert.is(found[0]?.file, 'articles/a.md');
  assert.is(found[0]?.fix, 'Write "special.njk".');
});

layouts('the layouts of other pages are none for articles, and are never suggested', async () => {
  const { check } = await make({
    '_includes/opinion.njk': '',
    '_includes/partials/persona.njk': '',
    'package/article.njk': '',
    'package/person.njk': '',
  });
  const said = (layout: string) => {
    const source = { path: 'articles/a.md', text: `---\nlayout: ${layout}\n---\n` };
    const [problem] = check([{ source, typed: { layout }, yaml: { source, start: 4, end: source.text.length - 4 } }]);
    return problem && `${problem.what} ${problem.fix}`;
  };

  assert.is(said('opinion.njk'), undefined);
  assert.is(
    said('person.njk'),
    'The layout "person.njk" is for other pages, and prints nothing of an article. Write "article.njk", or the name of a layout of your own in _includes/.',
  );
  assert.match(said('persons.njk') ?? '', /^There is no layout .* Write "article.njk", or the name of/);
  assert.match(said('partials/persona.njk') ?? '', /is for other pages/);
  assert.match(said('opinoin.njk') ?? '', /Write "opinion.njk"\.$/);
});

layouts('says nothing of a layout whose name has been told to be none', async () => {
  const { check } = await make({ 'package/article.njk': '' });
  const text = '---\nlayout: post\n---\n';
  const source = { path: 'articles/a.md', text };
  const article = { source, typed: { layout: 'post' }, yaml: { source, start: 4, end: 17 } };

  assert.equal(placesOf(check([article])), ['2:9-13 layout/missing']);
  assert.equal(check([{ ...article, unsound: new Set(['layout']) }]), []);
});

layouts('a mended layout is seen at the next check', async () => {
  const { check } = await make({ '_includes/a.njk': '{% if x %}' });
  assert.is(check([]).length, 1);

  project?.write('_includes/a.njk', '{% if x %}{% endif %}');

  assert.equal(check([]), []);
});

async function make(files: Files): Promise<Layouts> {
  project = await createProject({ 'package/x.txt': '', '_includes/x.txt': '', ...files });
  const { root } = project;
  const handlers = new Map<string, (event: unknown) => unknown>();
  const eleventyConfig = { on: (event: string, handler: (event: unknown) => unknown) => handlers.set(event, handler) };
  const made = createLayouts(eleventyConfig as never, root, () => '_includes', join(root, 'package'));

  const loaders = [new nunjucks.FileSystemLoader(join(root, '_includes'), { noCache: true })];
  const environment = new nunjucks.Environment(loaders, { autoescape: true });
  handlers.get('eleventy.engine.njk')?.({ nunjucks, environment });
  return made;
}

layouts.run();
