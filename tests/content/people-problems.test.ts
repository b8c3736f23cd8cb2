/** Problems of people: tests for two with one name, one with two spellings, and people who are really two. */
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { marksOf, problemsOf } from './small-site.ts';

const test = suite('problems of people');

/** The problems of people with these records, each in a file of its own, `a.yaml`, `b.yaml` …. */
function problems(...records: readonly string[]) {
  const files = records.map((text, index) => [`_data/people/${'abcdefgh'[index]}.yaml`, `${text}\n`] as const);
  return problemsOf(Object.fromEntries(files));
}

test('two people with one name and nothing to tell them apart are told in both files', async () => {
  const found = await problems('name: Chris Evans', 'born: 1966-04-01\nname: Chris evans');

  assert.equal(marksOf(found), [
    '_data/people/a.yaml:1:7 Chris Evans name/ambiguous',
    '_data/people/b.yaml:2:7 Chris evans name/ambiguous',
  ]);
  assert.is(found[0]?.what, '"Chris Evans" is also the name in _data/people/b.yaml, line 2.');
  assert.is(
    found[0]?.fix,
    'Add, for example, disambiguation: actor, born 1978. If it is one person, keep one of the files.',
  );
});

test('each of them needs an addition, and another one than the others', async () => {
  const actor = 'name: Chris Evans\ndisambiguation: actor';

  assert.equal(await problems(actor, 'name: Chris Evans\ndisambiguation: presenter'), []);
  assert.equal(marksOf(await problems(actor, 'name: Chris Evans')), [
    '_data/people/b.yaml:1:7 Chris Evans name/ambiguous',
  ]);
  assert.equal(marksOf(await problems(actor, 'name: Chris Evans\ndisambiguation: Actor')), [
    '_data/people/a.yaml:1:7 Chris Evans name/ambiguous',
    '_data/people/b.yaml:1:7 Chris Evans name/ambiguous',
  ]);
});

test('one person in two spellings is a warning in both files, each of which names the other', async () => {
  const found = await problems('name: Cho Yi-hyun', 'name: Yi-hyun Cho');

  assert.equal(
    found.map(({ severity }) => severity),
    ['warning', 'warning'],
  );
  assert.equal(
    found.map(({ what }) => what),
    [
      '"Cho Yi-hyun" is almost "Yi-hyun Cho" in _data/people/b.yaml, line 1.',
      '"Yi-hyun Cho" is almost "Cho Yi-hyun" in _data/people/a.yaml, line 1.',
    ],
  );
  assert.equal(marksOf(found), [
    '_data/people/a.yaml:1:7 Cho Yi-hyun person/twice',
    '_data/people/b.yaml:1:7 Yi-hyun Cho person/twice',
  ]);
});

test('hyphens, spaces, order, accents, capitals and a letter within a word make another spelling', async () => {
  for (const [one, other] of [
    ['Cho Yi-hyun', 'Cho Yi Hyun'],
    ['Cho Yi-hyun', 'Cho Yihyun'],
    ['Cho Yi-hyun', 'Cho Yi-hyeon'],
    ['Olivia Colman', 'Olivia Collman'],
    ['Zoë Wanamaker', 'Wanamaker Zoe'],
    ['Phoebe Waller-Bridge', 'Phoebe Waller Bridge'],
    ['Ottilie Brandreth', 'Ottilie Brandrith'],
    ['Dominic Szkolniczy', 'Dominic Szcolniczy'],
    ['Ottilie Brandreth', 'Ottilie Brandrteh'],
  ]) {
    const found = await problems(`name: ${one}`, `name: ${other}`);

    assert.equal(
      found.map(({ code }) => code),
      ['person/twice', 'person/twice'],
      `${one}, ${other}`,
    );
  }
});

test('another name in a record counts as a spelling of it', async () => {
  const found = await problems('name: Park Solomon\nalternateNames: [Lomon]', 'name: Lomon');

  assert.equal(marksOf(found), [
    '_data/people/a.yaml:1:7 Park Solomon person/twice',
    '_data/people/b.yaml:1:7 Lomon person/twice',
  ]);
});

test('names that are merely alike are of two people', async () => {
  for (const [one, other] of [
    ['Lee Min-ho', 'Lee Min-ha'],
    ['Kim Ji-won', 'Kim Ji-hoon'],
    ['Choi Woo-shik', 'Cho Woo-jin'],
    ['Ann Lee', 'Anna Lee'],
    ['Daniel Craig', 'Danielle Craig'],
    ['Paul Andersen', 'Paul Anderson'],
    ['Marcia Cross', 'Marcus Cross'],
    ['Katsuhiro Otomo', 'Katsuhiko Otomo'],
    ['Zhang Xiaoming', 'Zhang Xiaoning'],
    ['Kerstin Berg', 'Kirstin Berg'],
    ['Person 13', 'Person 113'],
    ['Bo', 'Boo'],
  ])
    assert.equal(await problems(`name: ${one}`, `name: ${other}`), [], `${one}, ${other}`);
});

test('an addition, another birthday or another id elsewhere says that they are two', async () => {
  const davis = 'name: Alan Davis';

  assert.equal((await problems(davis, 'name: Alan Davies')).length, 2);
  assert.equal(await problems(davis, 'name: Alan Davies\ndisambiguation: comedian'), []);
  assert.equal(await problems(`${davis}\nborn: 1966-03-06`, 'name: Alan Davies\nborn: 1971-01-02'), []);
  assert.equal(await problems(`${davis}\nids: { wikidata: Q1 }`, 'name: Alan Davies\nids: { wikidata: Q2 }'), []);
});

test('three spellings are a warning in each file, which names all others', async () => {
  const found = await problems('name: Cho Yi-hyun', 'name: Cho Yi Hyun', 'name: Cho Yihyun');

  assert.equal(marksOf(found), [
    '_data/people/a.yaml:1:7 Cho Yi-hyun person/twice',
    '_data/people/b.yaml:1:7 Cho Yi Hyun person/twice',
    '_data/people/c.yaml:1:7 Cho Yihyun person/twice',
  ]);
  assert.is(
    found[0]?.what,
    '"Cho Yi-hyun" is almost "Cho Yi Hyun" in _data/people/b.yaml, line 1 and "Cho Yihyun" in _data/people/c.yaml, line 1.',
  );
});

test('a record that says no name has no more than its own problems', async () => {
  const found = await problems('name: [Jo]', 'name: Jo', 'nom: Jo');

  assert.equal(
    marksOf(found).filter((mark) => /ambiguous|twice/.test(mark)),
    [],
  );
});

test.run();
