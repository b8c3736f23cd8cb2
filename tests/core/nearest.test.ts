/** Nearest word: tests that guesses help, and that there is none when nothing is near. */
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { nearest, nearestFile, oneOf, onlyLonger, onlyShorter, suggestion } from '../../src/core/nearest.ts';

const test = suite('nearest word');

const keys = ['title', 'standfirst', 'date', 'authors', 'seoTitle', 'kind'];

test('a letter too many, too few or wrong is forgiven', () => {
  assert.is(nearest('titel', keys), 'title');
  assert.is(nearest('author', keys), 'authors');
  assert.is(nearest('standfrist', keys), 'standfirst');
});

test('two letters that changed places are one slip, also in a short word', () => {
  assert.is(nearest('dtae', keys), 'date');
  assert.is(nearest('lsit', ['list', 'news']), 'list');
});

test('capitals, spaces, underscores and hyphens do not matter', () => {
  assert.is(nearest('Night Desk', ['parasite', 'night-desk']), 'night-desk');
  assert.is(nearest('NIGHT_DESK', ['parasite', 'night-desk']), 'night-desk');
  assert.is(nearest('seo_title', keys), 'seoTitle');
});

test('the nearer of two wins', () => {
  assert.is(nearest('the-wintering2', ['the-winter', 'the-wintering']), 'the-wintering');
});

test('Korean words are compared by their letters', () => {
  assert.is(nearest('지금-우리-학교', ['기생충', '지금-우리-학교는']), '지금-우리-학교는');
});

test('there is no guess when nothing is near', () => {
  assert.is(nearest('byline', keys), undefined);
  assert.is(nearest('zzzzzz', keys), undefined);
  assert.is(nearest('title', []), undefined);
});

test('two letters of a short word make another word of it', () => {
  assert.is(nearest('shout', ['sort', 'slug', 'short']), 'short');
  assert.is(nearest('shout', ['sort', 'slug']), undefined);
  assert.is(nearest('cast', ['last', 'cats']), 'last');
});

test('a word of one or two letters is near to nothing but itself', () => {
  assert.is(nearest('x', ['y']), undefined);
  assert.is(nearest('UK', ['GB', 'US']), undefined);
  assert.is(nearest('', ['a']), undefined);
  assert.is(nearest('gb', ['US', 'GB']), 'GB');
});

test('what two words share does not make the rest of them alike', () => {
  assert.is(nearest('Europe/Ipswich', ['Europe/London', 'Europe/Zurich']), undefined);
  assert.is(nearest('/lamp-one/', ['/lamp-nine/', '/lamp-two/']), undefined);
  assert.is(nearest('/bar-five/', ['/archive/']), undefined);
  assert.is(nearest('channel-five', ['channel-4', 'channel-5']), undefined);
  assert.is(nearest('Europe/Lodnon', ['Europe/London', 'Europe/Zurich']), 'Europe/London');
  assert.is(nearest('/film/a-map-of-rane/', ['/film/a-map-of-rain/']), '/film/a-map-of-rain/');
  assert.is(nearest('fifty-ears', ['the-cellist', 'forty-ears']), 'forty-ears');
  assert.is(nearest('heading/level-won', ['heading/level-one']), 'heading/level-one');
  assert.is(nearest('the-slates', ['on-the-slate']), 'on-the-slate');
  assert.is(nearest('shorter-measure', ['short-measure']), 'short-measure');
});

test('a common beginning counts more than a common end', () => {
  assert.is(nearest('casting', ['rating', 'cast']), 'cast');
  assert.is(nearest('netflicks', ['netflix']), 'netflix');
  assert.is(nearest('opinion.njk', ['person.njk']), undefined);
});

test('a suggestion is a sentence, and the other sentence stands in when nothing is near', () => {
  assert.is(suggestion('titel', keys, 'Remove it.'), 'Write "title".');
  assert.is(suggestion('zzzzzz', keys, 'Remove it.'), 'Remove it.');
});

test('a word that has only got longer is suggested, if there is one such', () => {
  assert.is(suggestion('desk', ['night-desk', 'mud'], 'Add it.'), 'Write "night-desk".');
  assert.is(suggestion('parasite', ['parasite-2019-korea', 'mud'], 'Add it.'), 'Write "parasite-2019-korea".');
  assert.is(suggestion('desk', ['night-desk', 'desk-of-mud'], 'Add it.'), 'Add it.');
});

test('of one word it is said that it is to be written, of several that one is', () => {
  assert.is(oneOf(['weekly']), 'Write "weekly"');
  assert.is(oneOf(['weekly', 'daily']), 'Write one of: weekly, daily');
});

test('the only longer word is found, and the only one that has been made longer', () => {
  assert.is(onlyLonger('night-desk', ['night-desk-2024', 'parasite']), 'night-desk-2024');
  assert.is(onlyLonger('night', ['night-desk', 'night-bus']), undefined);
  assert.is(onlyShorter('privacy-policy', ['privacy', 'terms']), 'privacy');
  assert.is(onlyShorter('at-privacy', ['a', 'at', 'terms']), undefined);
});

test('a file is found in another folder by its name', () => {
  assert.is(nearestFile('layouts/page.njk', ['page.njk', 'base.njk']), 'page.njk');
  assert.is(nearestFile('header.njk', ['partials/header.njk', 'base.njk']), 'partials/header.njk');
  assert.is(nearestFile('header.njk', ['a/header.njk', 'b/header.njk']), undefined);
  assert.is(nearestFile('pages.njk', ['page.njk']), 'page.njk');
});

test.run();
