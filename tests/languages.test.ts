/** Languages: whole sites in Korean and Welsh, in which nothing is left of English. */
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import type { Dictionary } from '../src/content/words/dictionary.ts';
import { korean } from '../src/content/words/korean.ts';
import { welsh } from '../src/content/words/welsh.ts';
import { englishIn } from './support/dictionaries.ts';
import { build } from './support/eleventy.ts';
import { htmlProblems } from './support/html.ts';
import { languageSite, languageSiteNow } from './support/language-site.ts';
import type { Project } from './support/project.ts';
import { createSite } from './support/site-project.ts';
import { createTemplateSite } from './support/template-project.ts';
import { visibleText } from './support/visible-text.ts';

const test = suite('sites in other languages');

const cases = [
  {
    language: 'ko',
    word: '글',
    dictionary: korean,
    article: ['출연진', '출연: 글(글).', '“글 ‘글’”', '스포일러: 글 시즌 1 1회, 글까지', '영국'],
    page: ['글: 글', '읽는 시간 1분', '2026년 1월 10일 토요일', '2026년 1월 11일 일요일 09:30'],
    show: ['2부작', '1부작', '시즌 2', '60분', '시리즈, 2024–'],
  },
  {
    language: 'cy',
    word: 'Testun',
    dictionary: welsh,
    article: [
      'Pwy yw pwy',
      'Cast: Testun (Testun).',
      '“Testun ‘Testun’”',
      'y DU',
      'Datgelu: cyfres 1, pennod 1, Testun, hyd at Testun',
    ],
    page: ['Gan Testun', 'Amser darllen: 1 munud', 'Dydd Sadwrn, 10 Ionawr 2026'],
    show: ['1 bennod', 'Cyfres 2', '60 munud', 'Cyfres, 2024–'],
  },
] as const;

for (const { language, word, dictionary, article, page, show } of cases) {
  test(`as pages: in "${language}" nothing is left of English`, async () => {
    const project = await createSite(await languageSite(language, word, '_data', 'articles'));
    try {
      await built(project);
      const files = project.list('_site').filter((file) => file.endsWith('.html') && file !== 'about/index.html');

      assert.ok(files.length > 20);
      assert.equal(leftOfEnglish(project, files, dictionary), []);
      const text = (file: string) => withoutTags(project.read(`_site/${file}/index.html`));
      for (const said of [...article, ...page]) assert.match(text('drama/night-desk-finale'), said);
      for (const said of show) assert.match(text('shows/night-desk'), said);
      assert.match(project.read('_site/drama/night-desk-finale/index.html'), `<html lang="${language}"`);
      assert.equal(htmlProblems(project.read('_site/drama/night-desk-finale/index.html'), 'article'), []);
    } finally {
      await project.dispose();
    }
  });

  test(`as templates: elements in "${language}" say nothing in English`, async () => {
    const project = await createTemplateSite(await languageSite(language, word, 'src/_data', 'src/articles'));
    try {
      await built(project);

      const file = 'articles/2026-01-10-night-desk-finale/index.html';
      assert.equal(leftOfEnglish(project, [file], dictionary), []);
      const text = withoutTags(project.read(`_site/${file}`));
      for (const said of article) assert.match(text, said);
    } finally {
      await project.dispose();
    }
  });
}

async function built(project: Project): Promise<void> {
  const { code, output } = await build(project, ['--quiet'], { STANDFIRST_NOW: languageSiteNow });
  assert.is(code, 0, output);
}

/** English words in files of the output, each with its file. */
function leftOfEnglish(project: Project, files: readonly string[], dictionary: Dictionary): readonly string[] {
  return files.flatMap((file) =>
    englishIn(visibleText(project.read(`_site/${file}`)).replace(/https:\S+/g, ''), dictionary).map(
      (word) => `${file}: ${word}`,
    ),
  );
}

/** Sentences as they are read, whatever markup stands in them. */
function withoutTags(html: string): string {
  return html.replace(/<[^>]*>/g, '').replace(/\s+/g, ' ');
}

test.run();
