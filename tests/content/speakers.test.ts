/** Speakers: tests for whom an attribution means, and for attributions that mean nobody or almost somebody. */
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { speakerFaults, speakerOf } from '../../src/content/speakers.ts';
import { testWorld } from '../support/world.ts';

const test = suite('speakers');

const people = {
  'olivia-colman': { name: 'Olivia Colman', alternateNames: ['Colly'] },
  'sian-clifford': { name: 'Siân Clifford' },
  'jo-li': { name: 'Jo Li' },
};
const { catalogue, now } = await testWorld({ records: { people } });

const faultsOf = (by: string | undefined) =>
  speakerFaults(by, { catalogue, now, isThere: () => true }).map(({ argument, finding }) => {
    assert.is(argument, 'by');
    return `${finding.code} ${finding.fix}`;
  });

test('an id and a name mean a person', () => {
  assert.is(speakerOf('olivia-colman', catalogue).name, 'Olivia Colman');
  assert.is(speakerOf('Olivia Colman', catalogue).id, 'olivia-colman');
  assert.is(speakerOf(' Olivia  Colman', catalogue).id, 'olivia-colman');
});

test('somebody is quoted by another name of theirs', () => {
  const { id, name } = speakerOf('Colly', catalogue);

  assert.equal({ id, name }, { id: 'olivia-colman', name: 'Colly' });
});

test('another name means somebody without a record', () => {
  assert.equal(speakerOf(' A neighbour ', catalogue), { name: 'A neighbour' });
});

test('nobody, a person, and somebody else are no mistake', () => {
  for (const by of [undefined, 'olivia-colman', 'Olivia Colman', 'A neighbour', 'Ofcom', 'Jo Ki']) {
    assert.equal(faultsOf(by), []);
  }
});

test('an id that leads nowhere names the nearest', () => {
  assert.equal(faultsOf('olivia-coleman'), ['person/unknown Write "olivia-colman".']);
  assert.equal(faultsOf('hal-denby-and-co'), [
    'person/unknown Write the name as readers are to see it, or add the person’s record.',
  ]);
});

test('a name that is a slip away from a person’s is told', () => {
  const olivia = 'person/similar Write "Olivia Colman", or the id "olivia-colman".';

  assert.equal(faultsOf('Olivia Coleman'), [olivia]);
  assert.equal(faultsOf('olivia colman'), [olivia]);
  assert.equal(faultsOf('Sian Clifford'), ['person/similar Write "Siân Clifford", or the id "sian-clifford".']);
  assert.equal(faultsOf('Olive Coltrane'), []);
});

test.run();
