import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { aPartner } from '../../../test/builders/a-partner.ts';
import { aCompetency, aProgramme, type WrittenTree } from '../../../test/builders/a-programme.ts';
import { anOffer, aTraining, learningTerms, planDay } from '../../../test/builders/a-training.ts';
import { type Held, type Passed, withIssued } from '../../../test/builders/issued-certificates.ts';
import type { Claim } from '../membership/facts.ts';
import { assess } from '../standing/assess.ts';
import { addMonths, day } from '../time/day.ts';
import { endOfTime } from '../time/instant.ts';
import type { Training } from '../training/training.ts';
import { subsetsOf } from './explanation/subsets.ts';
import { plan } from './plan.ts';

const deadline = day('2020-06-15');
const claim: Claim = { competency: 'web', level: 'gold' };
const fees = { A: 300, B: 170, C: 240 };
const exams = Object.keys(fees) as (keyof typeof fees)[];
const paths = [['A', 'B'], ['C']] as const;

const programmeOf = (months: number, people = 1, more: WrittenTree = {}) =>
  aProgramme({
    certifications: { expert: { validity: { months }, paths: paths.map((all) => ({ all })), ...more } },
    competencies: [aCompetency('web', { gold: { people, with: 'expert' } })],
  });

const partnerOf = (programme: ReturnType<typeof programmeOf>, held: readonly Held[]) =>
  aPartner(programme, { people: held.map((credentials, index) => ({ id: `p${index}`, credentials })) });

function planned(programme: ReturnType<typeof programmeOf>, held: readonly Held[], training: Partial<Training> = {}) {
  const result = plan({
    programme,
    facts: partnerOf(programme, held),
    training: aTraining(fees, training),
    learning: learningTerms(),
    day: planDay,
    knownAt: endOfTime,
    targets: [{ claim, deadline, weight: 1, must: false }],
  });
  if (!('plan' in result)) throw new Error(result.status);
  expect(result.status).toBe('optimal');
  return result.plan;
}

/** Is the award met on the deadline where these credentials are there besides? */
const isMet = (programme: ReturnType<typeof programmeOf>, held: readonly Held[]) =>
  assess({ programme, facts: partnerOf(programme, held), day: deadline, knownAt: endOfTime, claims: [claim] }).claims[0]
    ?.together === 'met';

const afterPassing = (held: Held, passed: readonly Passed[]): Held => withIssued('expert', paths, held, passed);

const holding = fc.uniqueArray(
  fc.record({
    item: fc.constantFrom('A', 'B', 'C', 'expert'),
    earned: fc.constantFrom('2016-03-01', '2017-03-01', '2018-09-01'),
  }),
  { selector: ({ item }) => item, maxLength: 3 },
);

describe('A certification that is earned by paths and expires', () => {
  test('is planned at the least cost of every set of exams that brings one which is valid on the deadline, as judged', () => {
    let learning = 0;
    let renewing = 0;
    fc.assert(
      fc.property(
        fc.array(holding, { minLength: 1, maxLength: 2 }),
        fc.constantFrom(3, 12, 24, 48),
        fc.constantFrom(1, 2),
        (held, months, people) => {
          const programme = programmeOf(months, people);
          const { cost, actions, targets } = planned(programme, held);
          const after = held.map((own, index) =>
            afterPassing(
              own,
              actions
                .filter(({ person }) => person === `p${index}`)
                .map(({ item, exam }) => ({ item, earned: exam as string })),
            ),
          );
          const met = targets[0]?.isMet === true;
          expect(isMet(programme, after)).toBe(met);
          // All exams are passed so late that what they bring is as fresh as can be.
          const costs = held
            .map((own) => subsetsOf(exams).map((some) => ({ own, some })))
            .reduce<readonly (readonly { own: Held; some: readonly (keyof typeof fees)[] }[])[]>(
              (all, some) => all.flatMap((first) => some.map((one) => [...first, one])),
              [[]],
            )
            .filter((all) =>
              isMet(
                programme,
                all.map(({ own, some }) =>
                  afterPassing(
                    own,
                    some.map((item) => ({ item, earned: deadline })),
                  ),
                ),
              ),
            )
            .map((all) => all.flatMap(({ some }) => some).reduce((sum, one) => sum + fees[one], 0));
          expect(met).toBe(costs.length > 0);
          if (met) expect(cost).toBe(Math.min(...costs));
          if (cost > 0) learning++;
          if (cost > 0 && held.some((own) => own.some(({ item }) => item === 'expert'))) renewing++;
        },
      ),
      { numRuns: 80 },
    );
    expect(learning).toBeGreaterThan(30);
    expect(renewing).toBeGreaterThan(10);
  });

  test('is passed so late that it is still valid on the deadline', () => {
    const { actions } = planned(programmeOf(2), [[{ item: 'A', earned: '2019-01-01' }]]);
    const last = actions
      .map(({ exam }) => exam)
      .sort()
      .at(-1);
    expect(actions.map(({ item }) => item)).toEqual(['B']);
    expect(last && last >= addMonths(deadline, -2)).toBe(true);
  });

  test('can be renewed where something is sat for it, by whoever still holds it', () => {
    const renewal = { exams: new Map([...aTraining(fees).exams, ['expert', { fee: 20, retakeWait: { days: 1 } }]]) };
    const held = (earned: string): Held => [{ item: 'expert', earned }];
    const items = (own: Held, training: Partial<Training> = {}) =>
      planned(programmeOf(12), [own], training).actions.map(({ item }) => item);
    expect(items(held('2019-03-01'), renewal)).toEqual(['expert']);
    // Nobody is asked for a renewal that does not exist, nor for one of what has expired or was never held.
    expect(items(held('2019-03-01'))).toEqual(['C']);
    expect(items(held('2018-03-01'), renewal)).toEqual(['C']);
    expect(items([], renewal)).toEqual(['C']);
    const offered = { offers: [anOffer('renewal', ['expert'], { price: 10 })], ...renewal };
    expect(items(held('2019-03-01'), offered)).toEqual(['expert']);
  });

  test('asks for its prerequisite too', () => {
    const { actions } = planned(programmeOf(24, 1, { prerequisite: 'B' }), [[]]);
    expect(actions.map(({ item }) => item).sort()).toEqual(['B', 'C']);
  });
});
