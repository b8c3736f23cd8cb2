/** Text formats: tests which texts have them, and what is said of others. */
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { commonFormats } from '../../src/core/text-formats.ts';
import { faultOf, faultsIn } from './checked-show.ts';

const test = suite('text formats');

test('a web address has its scheme, and is one', () => {
  for (const home of ['www.a.test', 'https://', 'mailto:a@b.test', 'javascript:alert(1)']) {
    const fault = faultOf({ home });

    assert.is(fault.code, 'value/format');
    assert.is(fault.what, `"home" is "${home}", which is not a web address.`);
  }
  assert.is(faultOf({ home: 'https://' }).fix, 'Write the whole address, beginning with https://.');
  assert.equal(faultsIn({ title: 'a', home: 'https://예시.test/지금?a=b#c' }), []);
});

test('an address whose scheme lacks its colon gets one', () => {
  assert.is(faultOf({ home: 'http//www.a.test' }).fix, 'Write "https://www.a.test".');
});

test('signs that HTML does not allow in an address are told, with what stands for them', () => {
  assert.is(faultOf({ home: 'https://a.test/?q="x|y"&z' }).fix, 'Write "https://a.test/?q=%22x%7Cy%22&z".');
  assert.is(faultOf({ home: 'https://a.test/a b' }).fix, 'Write "https://a.test/a%20b".');
});

test('time zones and languages are those that exist', () => {
  assert.is(faultOf({ zone: 'London' }).what, '"zone" is "London", which is not a time zone.');
  assert.is(
    faultOf({ language: 'korean language' }).what,
    '"language" is "korean language", which is not a language tag.',
  );
  for (const language of ['ko', 'en-GB', 'cy', 'gd', 'zh-Hant-TW', 'kpe'])
    assert.equal(faultsIn({ title: 'a', zone: 'Europe/London', language }), []);
});

test('a language that is called by its name, or by the code of a country, is seen through', () => {
  const written = { English: 'en', korean: 'ko', 'Scottish Gaelic': 'gd', jp: 'ja', cn: 'zh', en_GB: 'en-GB' };

  for (const [language, meant] of Object.entries(written)) assert.is(faultOf({ language }).fix, `Write "${meant}".`);
  assert.is(faultOf({ language: 'Klingonish' }).fix, 'Write a language code, such as "en-GB" or "ko".');
});

test('a country is called by the code that is in use', () => {
  assert.is(faultOf({ country: 'UK' }).what, '"country" is "UK", which is not the code of a country.');
  assert.is(faultOf({ country: 'UK' }).fix, 'Write "GB".');
  assert.is(faultOf({ country: 'kr' }).fix, 'Write "KR".');
  for (const country of ['XX', 'ZZ', 'England', 'GBR'])
    assert.is(faultOf({ country }).fix, 'Write a code of ISO 3166, such as "GB" or "US".');
  for (const [country, code] of Object.entries({ 'South Korea': 'KR', 'united kingdom': 'GB', USA: 'US' }))
    assert.is(faultOf({ country }).fix, `Write "${code}".`);
  assert.equal(faultsIn({ title: 'a', country: 'US' }), []);
});

test('a time zone that is near to one, or the name of its city, is seen through', () => {
  const fixOf = (text: string) => commonFormats['time-zone']?.explain(text).fix ?? '';

  assert.is(fixOf('Europe/Londn'), 'Write "Europe/London".');
  assert.is(fixOf('london'), 'Write "Europe/London".');
  assert.is(fixOf('New York'), 'Write "America/New_York".');
  assert.match(fixOf('here'), /^Write the continent and a large city/);
});

test.run();
