import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { aPartner } from '../../../../test/builders/a-partner.ts';
import { aCompetency, aProgramme, type WrittenTree } from '../../../../test/builders/a-programme.ts';
import { aTraining, learningTerms, planDay } from '../../../../test/builders/a-training.ts';
import { arbitraryCompany, requestOf } from '../../../../test/builders/arbitrary-companies.ts';
import { day } from '../../time/day.ts';
import { endOfTime } from '../../time/instant.ts';
import { plan } from '../plan.ts';
import type { PlanOptions } from '../plan-request.ts';
import { targetsAtRisk } from '../targets-at-risk.ts';
import { ifPeopleLeave } from './if-people-leave.ts';
import { withPeopleGone } from './people-gone.ts';

const lifecycle = {
  term: { months: 12 },
  enforcement: 'atRenewal',
  window: { opens: { days: -90 }, closes: { days: 0 } },
};
const programme = aProgramme({
  competencies: [
    aCompetency('web', { gold: { people: 2, with: 'A' } }, { lifecycle }),
    aCompetency('data', { gold: { people: 1, with: 'B' } }, { lifecycle }),
  ],
});
const today = day('2020-02-15');

/** What it means if somebody leaves a partner that holds web/gold and data/gold until it renews them on 1 September. */
function leaving(people: readonly WrittenTree[], who: readonly string[], from = today, options: PlanOptions = {}) {
  const statuses = ['web', 'data'].map((status) => ({
    status,
    level: 'gold',
    from: '2018-09-01',
    renewed: '2019-08-20',
  }));
  const facts = aPartner(programme, { people, statuses });
  const asked = { programme, facts, day: today, knownAt: endOfTime };
  const aimsBy = (those: typeof facts) => targetsAtRisk({ ...asked, facts: those });
  const aims = aimsBy(facts);
  const training = aTraining({ A: 100, B: 250 });
  const request = { ...asked, training, learning: learningTerms(), options };
  const found = aims.targets.length > 0 ? plan({ ...request, targets: aims.targets }) : undefined;
  const beside = found && 'plan' in found ? { found } : {};
  const told = ifPeopleLeave({ request, aims, ...beside, people: who, from, aimsBy });
  if (!('plan' in told.without)) throw new Error(told.without.status);
  const { lost, cost, unmetWeight, more } = told.without.difference;
  const names = (some: readonly number[]) => some.map((index) => told.targets[index]?.claim.competency);
  return {
    status: told.without.status,
    newlyAtRisk: names(told.newlyAtRisk),
    lost: names(lost),
    unmetWeight,
    cost,
    more: more.map(({ person, item }) => `${person} ${item}`),
    serves: names(more.flatMap((one) => one.serves)),
  };
}

const ana = { id: 'ana', credentials: ['A', 'B'] };
const ben = { id: 'ben', credentials: ['A'] };
const cy = { id: 'cy', credentials: [] };

describe('If somebody leaves', () => {
  test('what was safe is at risk, and the plan says who can take the place and what that costs', () => {
    expect(leaving([ana, ben, cy], ['ana'])).toMatchObject({
      status: 'optimal',
      newlyAtRisk: ['web', 'data'],
      lost: [],
      cost: 350,
      more: expect.arrayContaining(['cy A']),
    });
  });

  test('what stays safe is not planned for, and what is done is for what does not', () => {
    const dan = { id: 'dan', credentials: ['A'] };
    expect(leaving([ana, ben, dan], ['ana'])).toMatchObject({ newlyAtRisk: ['data'], cost: 250, serves: ['data'] });
  });

  test('what nobody is left for is lost', () => {
    expect(leaving([ana, ben], ['ana'])).toMatchObject({ newlyAtRisk: ['web', 'data'], lost: ['web'], unmetWeight: 1 });
  });

  test('who is not needed changes nothing', () => {
    expect(leaving([ana, ben, cy], ['cy'])).toMatchObject({ newlyAtRisk: [], lost: [], cost: 0, more: [] });
  });

  test('what was at risk before is compared with the plan that saves it', () => {
    // Cy was to pass A; without Ben, nobody is left to.
    expect(leaving([ana, cy], ['cy'])).toMatchObject({ newlyAtRisk: [], lost: ['web'], cost: -100 });
  });

  test('from a later day on, it matters only where the renewal cannot be done before', () => {
    // It can be renewed from 3 June on, and Ana is still there then, or no more.
    expect(leaving([ana, ben, cy], ['ana'], day('2020-06-04'))).toMatchObject({ newlyAtRisk: [], cost: 0 });
    expect(leaving([ana, ben, cy], ['ana'], day('2020-06-03'))).toMatchObject({ cost: 350 });
  });

  test('several can leave together, whether or not they were to take part', () => {
    expect(leaving([ana, ben, cy], ['ana', 'ben'], today, { lockedIn: ['ben'] })).toMatchObject({
      newlyAtRisk: ['web', 'data'],
      lost: ['web'],
      more: ['cy B'],
    });
  });

  test('who never came belongs to the partner on no day', () => {
    const facts = aPartner(programme, {
      people: [{ id: 'ana', affiliation: [{ type: 'employee', from: '2020-03-01' }] }],
    });
    expect(withPeopleGone(facts, ['ana'], today).people[0]?.affiliations).toEqual([]);
    expect(withPeopleGone(facts, ['ana'], day('2020-04-01')).people[0]?.affiliations).toMatchObject([
      { from: '2020-03-01', to: '2020-03-31' },
    ]);
  });

  test('the plan without somebody is the plan of a company that never had that person', () => {
    let changed = 0;
    fc.assert(
      fc.property(arbitraryCompany(2), (one) => {
        const { targets, ...request } = requestOf(one);
        const aims = { targets: targets.map((target) => ({ ...target, aim: 'wanted' as const })), untouched: [] };
        const found = plan({ ...request, targets });
        if (!('plan' in found)) return;
        const { without } = ifPeopleLeave({ request, aims, found, people: ['p0'], from: planDay, aimsBy: () => aims });
        const people = request.facts.people.filter(({ id }) => id !== 'p0');
        const alone = plan({ ...request, facts: { ...request.facts, people }, targets });
        if (!('plan' in without) || !('plan' in alone)) throw new Error('To do nothing is always a plan.');
        expect(without.plan.cost).toBe(alone.plan.cost);
        expect(without.plan.targets.map(({ isMet }) => isMet)).toEqual(alone.plan.targets.map(({ isMet }) => isMet));
        if (without.difference.lost.length > 0 || without.difference.cost !== 0) changed++;
      }),
      { numRuns: 50 },
    );
    expect(changed).toBeGreaterThan(5);
  });
});
