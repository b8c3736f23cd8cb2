/** Quoted addresses: tests for what is said of addresses in quotation marks. */
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { quotedFinding, titledFinding, withoutMarks } from '../../src/checks/quoted-addresses.ts';

const test = suite('quoted addresses');

const sort = { code: 'link/missing', why: 'Readers would get lost.' } as const;

test('takes quotation marks of any kind from around an address', () => {
  const quoted = [
    '“/about/”',
    '”/about/”',
    '‘/about/’',
    '«/about/»',
    '„/about/“',
    '"/about/"',
    "'/about/'",
    '“/about/',
  ];

  for (const typed of quoted) assert.is(withoutMarks(typed), '/about/', typed);
});

test('leaves marks within an address', () => {
  for (const typed of ['/its-o’clock/', '/the-joneses’', '/say-"cut"/', '', '“”', '"/about/'])
    assert.is(withoutMarks(typed), undefined, typed);
});

test('a title without the space before it is told with it', () => {
  assert.is(titledFinding('desk.jpg"The desk, at night"', sort)?.fix, 'Write (desk.jpg "The desk, at night").');
  assert.is(titledFinding('/about/“Us”', sort)?.fix, 'Write (/about/ "Us").');
  for (const typed of ['/say-"cut"/', '"/about/"', '/about/', 'desk"', 'https://a.test/?q="desk"'])
    assert.is(titledFinding(typed, sort), undefined, typed);
});

test('says what to write', () => {
  const finding = quotedFinding('“/about/”', '/about/', undefined, sort);

  assert.is(finding.what, 'The quotation marks around “/about/” are taken for a part of the address.');
  assert.is(finding.fix, 'Write /about/ without the quotation marks.');
});

test('says as well what is wrong without the marks', () => {
  const within = { ...sort, what: '"/abuot/" is no page of this site.', fix: 'Write "/about/".' };

  const finding = quotedFinding('“/abuot/”', '/abuot/', within, sort);

  assert.match(finding.what, /part of the address\. Without them: "\/abuot\/" is no page of this site\.$/);
  assert.is(finding.fix, 'Write /about/ without the quotation marks.');
});

test.run();
