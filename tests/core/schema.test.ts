/** Schemas: tests how verdicts on data are put into words, and what they point at. */
import { Type } from 'typebox';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { compileSchema, type Fault, type Noun } from '../../src/core/schema.ts';

const test = suite('schemas');

const Show = Type.Object(
  {
    title: Type.String({ pattern: '\\S', examples: ['Fleabag'], why: 'It is printed.' }),
    years: Type.Optional(Type.Integer({ minimum: 1888, maximum: 2200, examples: [2016] })),
    access: Type.Optional(Type.Enum(['subscription', 'free', 'rent'], { examples: ['free'] })),
    ended: Type.Optional(Type.Boolean({ examples: [true] })),
    genres: Type.Optional(
      Type.Array(Type.String({ examples: ['Comedy'] }), { minItems: 1, uniqueItems: true, examples: [['Comedy']] }),
    ),
    home: Type.Optional(Type.String({ format: 'web-address', title: 'an address', examples: ['https://a.test/'] })),
    zone: Type.Optional(Type.String({ format: 'time-zone' })),
    language: Type.Optional(Type.String({ format: 'language' })),
    imdb: Type.Optional(Type.String({ pattern: '^tt\\d+$', description: 'an IMDb id', examples: ['tt0001'] })),
    short: Type.Optional(Type.String({ maxLength: 5 })),
    number: Type.Optional(Type.Union([Type.Integer(), Type.Array(Type.Integer())], { examples: [3] })),
    cast: Type.Optional(
      Type.Array(
        Type.Object({ actor: Type.String({ examples: ['jo'] }) }, { additionalProperties: false, required: ['actor'] }),
        { examples: [[{ actor: 'jo' }]] },
      ),
    ),
    sections: Type.Optional(
      Type.Record(Type.String({ pattern: '^[a-z0-9]+$' }), Type.Object({ title: Type.String() }), {
        additionalProperties: false,
      }),
    ),
    open: Type.Optional(Type.Array(Type.String())),
  },
  { additionalProperties: false },
);

const checks = {
  key: compileSchema(Show, { noun: 'key' }),
  argument: compileSchema(Show, { noun: 'argument' }),
  option: compileSchema(Show, { noun: 'option' }),
};

function faultsIn(value: object, noun: Noun = 'key', asTyped?: () => string): readonly Fault[] {
  return checks[noun](value, asTyped);
}

/** The only fault of a show that is right but for `values`. */
function faultOf(values: object, noun: Noun = 'key', asTyped?: () => string) {
  const faults = faultsIn({ title: 'Fleabag', ...values }, noun, asTyped);
  assert.is(faults.length, 1, JSON.stringify(faults.map(({ finding }) => finding.what)));
  const { path, at, finding } = faults[0] as Fault;
  return { path, at, ...finding };
}

test('what fits has no faults', () => {
  assert.equal(faultsIn({ title: 'Fleabag', years: 2016, genres: ['Comedy'], cast: [{ actor: 'jo' }] }), []);
});

test('every fault is told, not only the first', () => {
  const codes = faultsIn({ years: 'x', ended: 'yes' }).map(({ finding }) => finding.code);

  assert.equal(codes.sort(), ['key/missing', 'value/type', 'value/type']);
});

test('an unknown key is pointed at, and the nearest one named', () => {
  const fault = faultOf({ gneres: ['x'] });

  assert.equal([fault.code, fault.path, fault.at], ['key/unknown', ['gneres'], 'key']);
  assert.is(fault.what, 'There is no key "gneres".');
  assert.match(fault.why, /^It would be ignored, and nobody would notice\. The keys are: title, years, /);
  assert.is(fault.fix, 'Write "genres".');
});

test('an unknown key that resembles none is to be removed', () => {
  assert.is(faultOf({ wardrobe: 1 }).fix, 'Remove it, or use one of the keys above.');
});

test('an unknown key in an item of a list says of which item', () => {
  const fault = faultOf({ cast: [{ actor: 'a' }, { actor: 'b', character: 'c' }] });

  assert.equal(fault.path, ['cast', 1, 'character']);
  assert.is(fault.what, 'There is no key "character" in item 2 of "cast".');
});

test('a missing key says what it is for and shows a line to add', () => {
  const [fault] = faultsIn({});

  assert.equal(fault?.path, []);
  assert.is(fault?.finding.code, 'key/missing');
  assert.is(fault?.finding.what, 'The key "title" is missing.');
  assert.is(fault?.finding.why, 'It is printed.');
  assert.is(fault?.finding.fix, 'Add a line such as  title: "Fleabag"');
});

test('a missing key in an item points at the item', () => {
  const fault = faultOf({ cast: [{}] });

  assert.equal([fault.path, fault.at], [['cast', 0], 'key']);
  assert.is(fault.what, 'The key "actor" is missing in item 1 of "cast".');
});

test('a mistyped key is one problem, and not a missing one as well', () => {
  const [fault, ...others] = faultsIn({ titel: 'Fleabag' });

  assert.is(fault?.finding.fix, 'Write "title".');
  assert.equal(others, []);
});

test('a number where text belongs asks for quotation marks around what was typed', () => {
  assert.is(faultOf({ title: 1917 }).what, '"title" is the number 1917, and must be text.');
  assert.is(faultOf({ title: 1917 }).fix, 'Put it in quotation marks: "1917".');
  assert.is(faultOf({ title: 7 }, 'key', () => '007').what, '"title" is the number 007, and must be text.');
  assert.is(faultOf({ title: 7 }, 'key', () => '007').fix, 'Put it in quotation marks: "007".');
  assert.is(faultOf({ title: 7 }, 'key', () => '*alias').fix, 'Put it in quotation marks: "7".');
});

test('true where text belongs asks for quotation marks', () => {
  assert.is(faultOf({ title: true }).what, '"title" is true without quotation marks, and must be text.');
  assert.is(faultOf({ title: true }).fix, 'Put it in quotation marks: "true".');
});

test('quotation marks are not the advice when the text would be wrong as well', () => {
  assert.is(faultOf({ imdb: 14169960 }).fix, 'Write, for example, "tt0001".');
});

test('text where a list belongs is shown as a list', () => {
  const fault = faultOf({ genres: 'Comedy, Drama' });

  assert.is(fault.code, 'value/type');
  assert.is(fault.what, '"genres" is "Comedy, Drama", and must be a list.');
  assert.is(fault.fix, 'Write a list: genres: [Comedy, Drama].');
});

test('text with a sign of YAML is shown as a list with quotation marks', () => {
  assert.is(faultOf({ genres: 'Comedy: black' }).fix, 'Write a list: genres: ["Comedy: black"].');
});

test('items without a space after the hyphen are seen through', () => {
  assert.is(faultOf({ genres: '-Comedy -Drama' }).fix, 'Write a space after each hyphen: - Comedy');
});

test('a colon in an item is seen through', () => {
  const fault = faultOf({ genres: [{ Comedy: 'black' }] });

  assert.is(fault.what, 'Item 1 of "genres" is a group of keys, and must be text.');
  assert.is(fault.fix, 'Put it in quotation marks: "Comedy: black".');
});

test('an argument of the wrong type has no advice about YAML', () => {
  const fault = faultOf({ genres: 'Comedy' }, 'argument');

  assert.is(fault.code, 'argument/type');
  assert.is(fault.fix, 'Write, for example, [Comedy].');
});

test('the codes of arguments and options are their own', () => {
  assert.is(faultOf({ imdb: 'nm1' }, 'argument').code, 'argument/format');
  assert.is(faultOf({ years: 1 }, 'argument').code, 'argument/range');
  assert.is(faultOf({ genres: ['a', 'a'] }, 'argument').code, 'argument/duplicate');
  assert.is(faultOf({ imdb: 'nm1' }, 'option').code, 'option/invalid');
});

test('nothing is called empty, with one fault only', () => {
  assert.is(faultOf({ title: null }).what, '"title" is empty, and must be text.');
  for (const blank of ['', '  ']) {
    assert.is(faultOf({ title: blank }).what, '"title" is empty.');
    assert.is(faultOf({ title: blank }).code, 'value/range');
  }
  assert.is(faultOf({ genres: [] }).what, '"genres" is empty.');
  assert.match(faultOf({ genres: [] }).fix, /; or remove the key if it is not needed\.$/);
  assert.is(faultOf({ home: '' }).what, '"home" is empty.');
});

test('a word that is not allowed names those that are, and the nearest', () => {
  const fault = faultOf({ access: 'subscribtion' });

  assert.is(fault.code, 'value/choice');
  assert.is(fault.what, '"access" is "subscribtion", and must be one of: subscription, free, rent.');
  assert.is(fault.fix, 'Write "subscription".');
  assert.is(faultOf({ access: 'purchase' }).fix, 'Choose one of them.');
});

test('numbers have their bounds, and whole numbers are whole', () => {
  assert.is(faultOf({ years: 1700 }).what, '"years" is the number 1700, and must be at least 1888.');
  assert.is(faultOf({ years: 3000 }).what, '"years" is the number 3000, and must be at most 2200.');
  assert.is(faultOf({ years: 2016.5 }).what, '"years" is the number 2016.5, and must be a whole number.');
  assert.is(faultOf({ years: 3000 }).code, 'value/range');
});

test('a text that is too long is counted', () => {
  assert.is(faultOf({ short: 'too long' }).what, '"short" has 8 characters, and may have 5.');
});

test('a web address has its scheme, and is one', () => {
  for (const home of ['www.a.test', 'https://', 'mailto:a@b.test', 'javascript:alert(1)']) {
    const fault = faultOf({ home });

    assert.is(fault.code, 'value/format');
    assert.is(fault.what, `"home" is "${home}", which is not a web address.`);
    assert.is(fault.fix, 'Write the whole address, beginning with https://.');
  }
  assert.equal(faultsIn({ title: 'a', home: 'https://예시.test/지금?a=b#c' }), []);
});

test('time zones and languages are those that exist', () => {
  assert.is(faultOf({ zone: 'London' }).what, '"zone" is "London", which is not a time zone.');
  assert.is(
    faultOf({ language: 'korean language' }).what,
    '"language" is "korean language", which is not a language tag.',
  );
  assert.equal(faultsIn({ title: 'a', zone: 'Europe/London', language: 'ko' }), []);
});

test('a text of the wrong form says what it should be', () => {
  const fault = faultOf({ imdb: 'nm1' });

  assert.is(fault.what, '"imdb" is "nm1", which is not an IMDb id.');
  assert.is(fault.fix, 'Write, for example, "tt0001".');
});

test('of two equal items the later one is pointed at, and both are counted', () => {
  const fault = faultOf({ genres: ['a', 'Comedy', 'b', 'Comedy'] });

  assert.is(fault.code, 'value/duplicate');
  assert.equal(fault.path, ['genres', 3]);
  assert.is(fault.what, 'Items 2 and 4 of "genres" are the same: "Comedy".');
});

test('a value of two possible types is told of both, once', () => {
  assert.is(faultOf({ number: 'x' }).what, '"number" is "x", and must be a whole number or a list.');
});

test('a key that is an id has to look like one', () => {
  const fault = faultOf({ sections: { 'Not OK': { title: 'x' } } });

  assert.equal([fault.path, fault.at], [['sections', 'Not OK'], 'key']);
  assert.is(fault.what, '"Not OK" cannot be an id.');
  assert.is(fault.fix, 'Use lower case letters, digits and hyphens.');
});

test('a key that looks like a number is a key, and not an item', () => {
  const fault = faultOf({ sections: { 2022: { title: 5 } } });

  assert.equal(fault.path, ['sections', '2022', 'title']);
  assert.match(fault.what, /^"sections\.2022\.title" is the number 5/);
});

test('a deep place reads from the inside out', () => {
  const fault = faultOf({ cast: [{ actor: 'a' }, { actor: 5 }] });

  assert.is(fault.what, '"actor" in item 2 of "cast" is the number 5, and must be text.');
});

test('a long value is cut', () => {
  const { what } = faultOf({ imdb: 'x'.repeat(200) });

  assert.match(what, /^"imdb" is "x{59}…", which is not/);
});

test('without an example, the advice is the kind of value', () => {
  assert.is(faultOf({ open: 5 }).fix, 'Write a list.');
});

test('an example with keys is written as YAML', () => {
  assert.is(faultOf({ cast: 5 }).fix, 'Write, for example, [{ actor: jo }].');
});

test('options of the wrong kind as a whole are told in a sentence', () => {
  const [fault] = faultsIn([], 'option');

  assert.is(fault?.finding.code, 'option/invalid');
  assert.is(fault?.finding.what, 'What was given as options is a list, and must be a group of keys.');
  assert.is(fault?.finding.fix, 'Write a group of keys.');
});

test('a schema that is wrong is a mistake of the program and throws', () => {
  assert.throws(() => compileSchema({ type: 'strin' }, { noun: 'key' }), /type/);
  assert.throws(() => compileSchema({ type: 'string', exmaples: [] }, { noun: 'key' }), /exmaples/);
});

test.run();
