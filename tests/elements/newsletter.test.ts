/** Newsletter: tests of its form, what the form sends, whom it belongs to, and what is wrong with it. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import yaml from 'js-yaml';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { checkElementFacts } from '../../src/checks/element-facts.ts';
import { newsletter } from '../../src/elements/newsletter.ts';
import { htmlProblems } from '../support/html.ts';
import { repository } from '../support/repository.ts';
import { articleFile, checkedFile, placesOf, printBody, type TestWorldOptions, testWorld } from '../support/world.ts';
import { parseXml } from '../support/xml.ts';

const test = suite('newsletter');

const nothing = { html: undefined as never, paragraphs: [] };
const weekly = { title: 'The Friday Listing', action: 'https://letters.test/subscribe' };
const daily = { title: 'First Thing', action: '/subscribe' };

/** A form of the newsletter "weekly" with these keys. */
async function form(keys: object, options: TestWorldOptions = {}): Promise<string> {
  const world = await testWorld({ site: { newsletters: { weekly: { ...weekly, ...keys } } }, ...options });
  return String(await newsletter.render({ id: 'weekly' }, nothing, { world }));
}

/** What a form would send, as name=value; a box counts as ticked. */
function sent(markup: string): readonly string[] {
  return Array.from(
    markup.matchAll(/<input type="(\w+)" name="([^"]*)"(?: value="([^"]*)")?/g),
    ([, type, name, value]) => `${type}: ${name}=${value ?? ''}`,
  );
}

/** The version that a form sends. */
const versionIn = (markup: string) => /name="consent_version" value="([^"]*)"/.exec(markup)?.[1];

/** The problems of a body on a site with two newsletters. */
async function problems(body: string, newsletters: object = { weekly, daily }) {
  return checkElementFacts.run(await checkedFile(articleFile({}, body), [], { site: { newsletters } }));
}

/** The title of the form that an article has, and where; `-` for a paragraph. */
async function boxesIn(frontMatter: object, newsletters: object, body = PARAGRAPHS): Promise<string> {
  const world = await testWorld({
    site: { newsletters },
    articles: { story: articleFile({ section: 'drama', kind: 'review', ...frontMatter }, body) },
  });
  const markup = String(await world.body(world.article('story'), 'page'));
  return Array.from(markup.matchAll(/<p>|sf-newsletter-title">([^<]*)/g), ([, title]) => title ?? '-').join(' ');
}

const PARAGRAPHS = Array.from({ length: 7 }, () => `${'Word '.repeat(60)}.`).join('\n\n');

test('is a plain form with a label for each control, nothing ticked, and nothing to be scripted', async () => {
  const markup = await form({
    description: 'What to watch.',
    frequency: 'Every Friday',
    terms: '/terms/',
    privacy: 'https://listings.test/privacy/',
  });

  assert.is(
    markup.replace(/sha256-\w+/, 'VERSION'),
    '<div class="sf-newsletter" data-pagefind-ignore><p class="sf-newsletter-label">Newsletter · Every Friday</p>' +
      '<p class="sf-newsletter-title">The Friday Listing</p><p class="sf-newsletter-description">What to watch.</p>' +
      '<form action="https://letters.test/subscribe" method="post"><input type="hidden" name="consent_version" value="VERSION">' +
      '<label class="sf-newsletter-email"><span>Email address</span> <input type="email" name="email" autocomplete="email" required></label>' +
      '<label class="sf-newsletter-consent"><input type="checkbox" name="consent" value="yes" required> <span>Yes, send me <bdi>The Friday Listing</bdi> by email.</span></label>' +
      '<button type="submit" class="sf-newsletter-button">Sign up</button>' +
      '<p class="sf-newsletter-status" id="newsletter-sent" role="status" tabindex="-1">Thank you for signing up for <bdi>The Friday Listing</bdi>. If an email asks you to confirm, please do.</p></form>' +
      '<p class="sf-newsletter-note">You can unsubscribe at any time, by the link in every issue. <a href="https://listings.test/privacy/">Privacy notice</a> · <a href="/terms/">Terms</a></p></div>',
  );
});

test('says its own words, and those of the site, in place of the usual', async () => {
  const markup = await form(
    { consent: ' Ja, bitte. ', button: 'Anmelden' },
    { words: { newsletterEmail: 'E-Mail', newsletterUnsubscribe: 'Jederzeit kündbar.' } },
  );

  assert.match(markup, '<span>Ja, bitte.</span>');
  assert.match(markup, '>Anmelden</button>');
  assert.match(markup, '<span>E-Mail</span>');
  assert.match(markup, '<p class="sf-newsletter-note">Jederzeit kündbar.</p>');
});

test('sends with the wording’s version exactly what the reader has agreed to', async () => {
  const wording = 'Yes, send me The Friday Listing by email.';

  const version = versionIn(await form({}));

  assert.is(version, `sha256-${createHash('sha256').update(wording).digest('hex').slice(0, 12)}`);
  assert.is(versionIn(await form({ consent: wording })), version);
  assert.is(versionIn(await form({ consent: `${wording} ` })), version);
  assert.is.not(versionIn(await form({ consent: `${wording}!` })), version);
  assert.is.not(versionIn(await form({ title: 'The Saturday Listing' })), version);
  assert.is(versionIn(await form({ description: 'More.' })), version);
});

test('sends every field under the name that the service wants', async () => {
  const fields = { email: 'EMAIL', consent: 'gdpr[1]', consentValue: 'Y', consentVersion: 'MMERGE5' };

  const markup = await form({ method: 'get', fields, hidden: { u: '1a', b_1a_2b: '' } });

  assert.equal(
    sent(markup).map((field) => field.replace(/sha256-\w+/, 'VERSION')),
    ['hidden: u=1a', 'hidden: b_1a_2b=', 'hidden: MMERGE5=VERSION', 'email: EMAIL=', 'checkbox: gdpr[1]=Y'],
  );
  assert.match(markup, 'method="get"');
});

test('tells a service that asks for it where readers are thanked, on the page they came from', async () => {
  const fields = { returnTo: '_next' };
  const newsletters = { weekly: { ...weekly, fields, page: '/newsletters/' } };
  const world = await testWorld({
    site: { newsletters },
    articles: { story: articleFile({}, '{% newsletter %}\n\n> {% newsletter %}') },
  });
  const returns = (markup: unknown) => sent(String(markup)).filter((field) => field.includes('_next'));
  const story = world.article('story');
  const print = (place: object) => newsletter.render({}, nothing, { world, ...place });

  assert.equal(returns(await world.body(story, 'page')), [
    `hidden: _next=https://listings.test${story.url}#article-newsletter-sent`,
    `hidden: _next=https://listings.test${story.url}#article-newsletter-sent-2`,
  ]);
  assert.equal(returns(await print({ url: '/about/', before: 1 })), [
    'hidden: _next=https://listings.test/about/#newsletter-sent-2',
  ]);
  assert.equal(returns(await print({})), ['hidden: _next=https://listings.test/newsletters/#newsletter-sent']);
  assert.equal(returns(await form({})), []);
});

test('thanks in the site’s own words', async () => {
  assert.match(
    await form({ thanks: ' Look into your <inbox>. ' }),
    'role="status" tabindex="-1">Look into your &lt;inbox&gt;.</p>',
  );
});

test('the services in the document can be said in site.yaml', async () => {
  const document = readFileSync(join(repository, 'docs/elements/newsletter.md'), 'utf8');
  const examples = Array.from(document.matchAll(/```yaml\n([\s\S]*?)```/g), ([, text = '']) => yaml.load(text));

  const forms = await Promise.all(
    examples.map(async (example) => {
      const world = await testWorld({ site: example as object });
      return String(await newsletter.render({}, nothing, { world }));
    }),
  );

  assert.ok(forms.length >= 4);
  for (const markup of forms) assert.equal(htmlProblems(markup, 'form'), []);
  assert.ok(forms.some((markup) => sent(markup).includes('hidden: b_1a2b3c_4d5e6f=')));
});

test('is the one that is named, else that of the front matter, else the first', async () => {
  const world = await testWorld({
    site: { newsletters: { weekly, daily } },
    articles: {
      chosen: articleFile({ newsletter: 'daily' }),
      plain: articleFile(),
      without: articleFile({ newsletter: false }),
    },
  });
  const title = (values: object, id: string) =>
    /title">([^<]*)/.exec(
      String(newsletter.render({ ...values }, nothing, { world, article: world.article(id) })),
    )?.[1];

  assert.is(title({ id: 'weekly' }, 'chosen'), 'The Friday Listing');
  assert.is(title({}, 'chosen'), 'First Thing');
  assert.is(title({}, 'plain'), 'The Friday Listing');
  assert.is(title({}, 'without'), 'The Friday Listing');
});

test('is a link in feeds and an address in the text: to its page, else to the article', async () => {
  const world = await testWorld({
    site: { newsletters: { weekly, daily: { ...daily, page: '/newsletters/' } } },
    articles: { story: articleFile() },
    pathPrefix: '/tv/',
  });
  const place = { world, article: world.article('story') };

  assert.is(
    String(await newsletter.feed({ id: 'weekly' }, nothing, place)),
    '<p><a href="https://listings.test/tv/story/">Sign up for our newsletter <em>The Friday Listing</em></a></p>',
  );
  assert.match(
    String(await newsletter.feed({ id: 'daily' }, nothing, place)),
    'href="https://listings.test/tv/newsletters/"',
  );
  assert.is(
    newsletter.text({ id: 'daily' }, nothing, place),
    'Sign up for our newsletter First Thing: https://listings.test/tv/newsletters/',
  );
  assert.is(
    newsletter.text({ id: 'weekly' }, nothing, { world }),
    'Sign up for our newsletter The Friday Listing: https://listings.test/tv/',
  );
});

test('an unknown newsletter is told at its name, with the one that was meant', async () => {
  const [problem, ...others] = await problems('Text.\n\n{% newsletter "wekly" %}\n');

  assert.equal(others, []);
  assert.equal(placesOf(problem ? [problem] : []), ['8:15-22 newsletter/unknown']);
  assert.is(problem?.severity, 'error');
  assert.is(problem?.what, 'There is no newsletter "wekly" in site.yaml in the data folder.');
  assert.is(problem?.fix, 'Write "weekly".');
});

test('an id that is near to none names those there are', async () => {
  const [problem] = await problems('{% newsletter "zzz" %}\n');

  assert.is(problem?.fix, 'Write one of: weekly, daily.');
});

test('a site without newsletters is told so', async () => {
  const [named] = await problems('{% newsletter "weekly" %}\n', {});
  const [unnamed] = await problems('{% newsletter %}\n', {});

  assert.is(named?.code, 'newsletter/unknown');
  assert.is(named?.fix, 'Add it under "newsletters" in site.yaml, or remove the shortcode.');
  assert.is(unnamed?.code, 'newsletter/missing');
  assert.is(unnamed?.fix, 'Add one under "newsletters" in site.yaml, or remove the shortcode.');
});

test('a newsletter that exists has no problem, and prints nothing where it does not', async () => {
  const world = await testWorld();

  assert.equal(await problems('{% newsletter %}\n\n{% newsletter "daily" %}\n'), []);
  assert.is(String(await newsletter.render({}, nothing, { world })), '');
  assert.is(String(await newsletter.feed({}, nothing, { world })), '');
  assert.is(newsletter.text({}, nothing, { world }), '');
});

test('articles get it by themselves where its rule says so', async () => {
  const place = { after: 5, sections: ['drama'] };

  assert.is(await boxesIn({}, { weekly: { ...weekly, place } }), '- - - - - The Friday Listing - -');
  assert.is(await boxesIn({}, { weekly }), '- - - - - - -');
  assert.is(await boxesIn({}, { weekly: { ...weekly, place: { after: 5, kinds: ['news'] } } }), '- - - - - - -');
});

test('the first newsletter whose rule is about an article is taken', async () => {
  const newsletters = {
    weekly: { ...weekly, place: { after: 5, kinds: ['news'] } },
    daily: { ...daily, place: { after: 6 } },
  };

  assert.is(await boxesIn({ kind: 'news' }, newsletters), '- - - - - The Friday Listing - -');
  assert.is(await boxesIn({ kind: 'review' }, newsletters), '- - - - - - First Thing -');
});

test('front matter can refuse it, or choose one', async () => {
  const newsletters = { weekly: { ...weekly, place: { after: 5 } }, daily };

  assert.is(await boxesIn({ newsletter: false }, newsletters), '- - - - - - -');
  assert.is(await boxesIn({ newsletter: 'daily' }, newsletters), '- - - - First Thing - - -');
  assert.is(await boxesIn({ newsletter: 'weekly', kind: 'news' }, newsletters), '- - - - - The Friday Listing - -');
});

test('an author who places it gets it once, there', async () => {
  const newsletters = { weekly: { ...weekly, place: { after: 5 } } };

  assert.is(await boxesIn({}, newsletters, `{% newsletter %}\n\n${PARAGRAPHS}`), 'The Friday Listing - - - - - - -');
});

test('hostile words stay words, in valid HTML and in a feed that is XML', async () => {
  for (const text of ['<script>alert(1)</script>', '"\'&<>', 'x'.repeat(400), 'שלום עולם', '👩🏽‍🚀🎬']) {
    const keys = {
      title: text,
      description: text,
      frequency: text,
      consent: text,
      button: text,
      thanks: text,
      fields: {
        email: text,
        consent: `${text}1`,
        consentVersion: `${text}2`,
        consentValue: text,
        returnTo: `${text}4`,
      },
      hidden: { [`${text}3`]: text },
    };
    const world = await testWorld({ site: { newsletters: { weekly: { ...weekly, ...keys } } } });
    const feed = String(await newsletter.feed({}, nothing, { world }));

    assert.equal(htmlProblems(await form(keys), text), []);
    assert.not.match(await form(keys), '<script');
    assert.ok(parseXml(feed).text.includes(text), text);
  }
});

test('stands in lists and quotations, straight after a paragraph, and twice', async () => {
  const markup = await printBody(
    'Before.\n{% newsletter %}\n\n- item\n\n  {% newsletter "weekly" %}\n\n> {% newsletter %}\n',
    { site: { newsletters: { weekly } } },
  );

  assert.equal(htmlProblems(markup, 'body'), []);
  assert.is(markup.match(/<div class="sf-newsletter"/g)?.length, 3);
  assert.match(markup, /<p>Before\.<\/p>\s*<div/);
  assert.equal(
    Array.from(markup.matchAll(/ id="([^"]*)" role="status"/g), ([, id]) => id),
    ['article-newsletter-sent', 'article-newsletter-sent-2', 'article-newsletter-sent-3'],
  );
});

test.run();
