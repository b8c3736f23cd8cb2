/** Broken pages: tests of which articles cannot be shown. */
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { picture } from '../support/site-project.ts';
import { article, site, withHost } from './small-host.ts';

const test = suite('broken pages');

test('a broken article has no page; its problems are known by its address', () =>
  withHost(
    { '_data/site.yaml': site, 'articles/a.md': article(), 'articles/b.md': article('titel: x\n') },
    async (host) => {
      const { pages, broken } = await host.load('serve');

      assert.ok(pages.has('/a/'));
      assert.not.ok(pages.has('/b/'));
      assert.equal(
        broken.get('/b/')?.problems.map(({ code }) => code),
        ['key/unknown'],
      );
    },
  ));

test('two articles of one address tell all that is wrong with either; a warning breaks nothing', async () => {
  const files = {
    '_data/site.yaml': site,
    'articles/2022-01-01-a.md': article('titel: x\n'),
    'articles/2022-01-02-a.md': article('standfrist: x\n'),
    'articles/b.md': article('image: { src: b.png, alt: T, caption: T }\n'),
    'articles/b.png': await picture(64, 'png'),
  };

  await withHost(files, async (host) => {
    const { broken, problems } = await host.load('serve');

    assert.ok(problems.some(({ file, severity }) => file === 'articles/b.md' && severity === 'warning'));
    assert.equal([...broken.keys()], ['/a/']);
    assert.is(broken.get('/a/')?.problems.filter(({ code }) => code === 'key/unknown').length, 2);
  });
});

test.run();
