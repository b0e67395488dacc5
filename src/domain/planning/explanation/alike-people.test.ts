import { expect, test } from 'vitest';
import { aPartner } from '../../../../test/builders/a-partner.ts';
import { aProgramme } from '../../../../test/builders/a-programme.ts';
import { anOffer, aTraining, aWay, learningTerms, planDay } from '../../../../test/builders/a-training.ts';
import { endOfTime } from '../../time/instant.ts';
import type { PlannedAction } from '../planned.ts';
import { alikePeople } from './alike-people.ts';

const programme = aProgramme();
const always = { from: planDay, to: planDay };

const passing = (person: string, item: string, offer?: string): PlannedAction => ({
  person,
  item,
  way: aWay({ ...(offer && { offer: anOffer(offer, [item]) }), starts: always }),
  acquisition: { item, ...always, after: [] },
  from: planDay,
  exam: planDay,
  until: planDay,
  cost: 0,
  serves: [],
});

function groups(actions: readonly PlannedAction[], lockedIn: readonly string[] = []) {
  const people = new Map([['rich', { role: 'senior', absences: [], languages: [] }]]);
  const request = {
    programme,
    facts: aPartner(programme, {
      people: [{ id: 'ana' }, { id: 'ben' }, { id: 'rich' }, { id: 'holder', credentials: ['B'] }],
    }),
    training: aTraining(),
    learning: learningTerms({ rates: new Map([['senior', 5_000]]), people }),
    day: planDay,
    knownAt: endOfTime,
    targets: [],
    options: { lockedIn },
  };
  return alikePeople({ actions, bought: [], targets: [], cost: 0 }, request).map((one) => one.people);
}

test('People are alike who hold the same, learn alike and do the same; nobody else is', () => {
  expect(groups([passing('ana', 'A'), passing('ben', 'A')])).toEqual([['ana', 'ben']]);
  expect(groups([passing('ana', 'A'), passing('rich', 'A')])).toEqual([['ana'], ['rich']]);
  expect(groups([passing('ana', 'A'), passing('holder', 'A')])).toEqual([['ana'], ['holder']]);
  expect(groups([passing('ana', 'A'), passing('ben', 'C')])).toEqual([['ana'], ['ben']]);
  expect(groups([passing('ana', 'A'), passing('ben', 'A', 'class')])).toEqual([['ana'], ['ben']]);
  expect(groups([passing('ana', 'A'), passing('ben', 'A')], ['ben'])).toEqual([['ana'], ['ben']]);
});
