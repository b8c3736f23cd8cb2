/** Changed id: a test that one check tells every place that names a show whose file has got another name. */
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { standfirst } from './support/command.ts';
import { article, createSite } from './support/site-project.ts';

const test = suite('changed id');

test('every place that has to follow is told in one run, with the new id', async () => {
  const site = await createSite({
    'articles/front-matter.md': article(
      {
        shows: ['night-desk'],
        rating: { value: 4, show: 'night-desk' },
        entries: [{ show: 'night-desk' }],
      },
      '{% entries %}',
    ),
    'articles/shortcodes.md': article(
      {},
      [
        '{% watch show="night-desk" %}',
        '{% cast "night-desk" %}',
        '{% crew "night-desk" %}',
        'And {% credit "Vera Lund", show="night-desk" %} left.',
        '{% rating 4, show="night-desk" %}',
        '{% entries ["night-desk"] %}',
        '{% spoiler "the end", show="night-desk" %}',
        'It ends.',
        '{% endspoiler %}',
        'See [its page](/shows/night-desk/).',
      ].join('\n\n'),
    ),
  });
  const record = site.read('_data/shows/night-desk.yaml');
  site.remove('_data/shows/night-desk.yaml');
  site.write('_data/shows/night-desk-2024.yaml', record);

  const { code, printed } = await standfirst(site, 'check', '--format', 'json');

  const { problems } = JSON.parse(printed) as { problems: readonly Record<string, unknown>[] };
  assert.is(code, 1);
  assert.equal(
    problems.map(({ file, line, code: found, fix }) => `${file}:${line} ${found} ${fix}`),
    [
      ...[5, 6, 7].map((line) => `articles/front-matter.md:${line} show/unknown Write "night-desk-2024".`),
      ...[7, 9, 11, 13, 15, 17, 19].map(
        (line) => `articles/shortcodes.md:${line} show/unknown Write "night-desk-2024".`,
      ),
      'articles/shortcodes.md:25 link/missing Write "/shows/night-desk-2024/".',
    ],
  );
  await site.dispose();
});

test.run();
