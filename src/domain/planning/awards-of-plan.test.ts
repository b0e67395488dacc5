import { describe, expect, test } from 'vitest';
import { aPartner } from '../../../test/builders/a-partner.ts';
import { aCompetency, aProgramme } from '../../../test/builders/a-programme.ts';
import { aTraining, learningTerms, planDay } from '../../../test/builders/a-training.ts';
import { day } from '../time/day.ts';
import { endOfTime } from '../time/instant.ts';
import { whyImpossible } from './conflict/why-impossible.ts';
import { frontier } from './explanation/frontier.ts';
import { plan } from './plan.ts';
import type { PlanOptions, PlanRequest } from './plan-request.ts';
import { targetsAtRisk } from './targets-at-risk.ts';
import { whyUnmet } from './why-unmet.ts';

const kept = { lifecycle: { enforcement: 'continuous' } };

/** A specialization that is given to whoever holds the designation, and has somebody with B. */
const programme = aProgramme({
  competencies: [
    aCompetency('designation', { silver: { people: 1, with: 'A' }, gold: { people: 2, with: 'A' } }, kept),
    aCompetency(
      'special',
      {
        gold: {
          all: [
            { holds: 'designation', level: 'silver' },
            { people: 1, with: 'B' },
          ],
        },
      },
      kept,
    ),
    aCompetency('lasting', {
      gold: {
        all: [
          { holds: 'designation', level: 'silver', for: { months: 3 } },
          { people: 1, with: 'B' },
        ],
      },
    }),
  ],
});
const fees = { A: 300, B: 100 };

interface Wanted {
  readonly claim: string;
  readonly by?: string;
  readonly must?: boolean;
}

function requestFor(
  wanted: readonly Wanted[],
  statuses: readonly unknown[] = [],
  options: PlanOptions = {},
): PlanRequest {
  const people = [{ id: 'ana' }, { id: 'bo' }, { id: 'cem' }];
  return {
    programme,
    facts: aPartner(programme, { people, statuses }),
    training: aTraining(fees),
    learning: learningTerms(),
    day: planDay,
    knownAt: endOfTime,
    targets: wanted.map(({ claim, by = '2020-06-15', must = false }) => {
      const [competency = '', level = ''] = claim.split('/');
      return { claim: { competency, level }, deadline: day(by), weight: 1, must };
    }),
    options,
  };
}

function planned(...asked: Parameters<typeof requestFor>) {
  const result = plan(requestFor(...asked));
  if (!('plan' in result)) throw new Error(result.status);
  return { met: result.plan.targets.map(({ isMet }) => isMet), cost: result.plan.cost, result };
}

describe('An award that another one asks to be held', () => {
  const special = { claim: 'special/gold' };

  test('is brought by the plan where it is a target too, at this level or a higher one', () => {
    expect(planned([{ claim: 'designation/silver' }, special])).toMatchObject({ met: [true, true], cost: 400 });
    expect(planned([special, { claim: 'designation/gold' }])).toMatchObject({ met: [true, true], cost: 700 });
    expect(planned([{ claim: 'designation/silver' }, { claim: 'designation/gold' }, special])).toMatchObject({
      met: [true, true, true],
      cost: 700,
    });
  });

  test('is not brought where it is no target, comes too late, or too late to be held for so long', () => {
    expect(planned([special])).toMatchObject({ met: [false], cost: 0 });
    const late = { claim: 'designation/silver', by: '2020-06-16' };
    expect(planned([late, special]).met).toEqual([true, false]);
    const lasting = { claim: 'lasting/gold' };
    expect(planned([{ claim: 'designation/silver', by: '2020-03-16' }, lasting]).met).toEqual([true, false]);
    expect(planned([{ claim: 'designation/silver', by: '2020-03-15' }, lasting]).met).toEqual([true, true]);
  });

  test('has to be met again where it is judged before, however long it has been held', () => {
    const held = [{ status: 'designation', level: 'silver', from: '2018-01-01' }];
    expect(planned([special], held)).toMatchObject({ met: [true], cost: 100 });
    // For 350 not both can be had, and the special one is nothing without the other.
    const both = [{ claim: 'designation/silver', by: '2020-05-01' }, special];
    expect(planned(both, held)).toMatchObject({ met: [true, true], cost: 400 });
    expect(planned(both, held, { budget: 350 })).toMatchObject({ met: [true, false], cost: 300 });
    expect(planned(both, held, { budget: 250 })).toMatchObject({ met: [false, false], cost: 0 });
    expect(planned([{ claim: 'designation/silver', by: '2020-05-01' }, { claim: 'lasting/gold' }], held).met).toEqual([
      true,
      true,
    ]);
  });

  test('that has been held for long goes on only where it is met again', () => {
    const held = [{ status: 'designation', level: 'silver', from: '2018-01-01' }];
    const both = [{ claim: 'designation/silver', by: '2020-05-01' }, { claim: 'lasting/gold' }];
    expect(planned(both, held).met).toEqual([true, true]);
    expect(planned(both, held, { budget: 150 }).met).toEqual([false, false]);
  });

  test('is brought for the sake of one that must be met', () => {
    const must = { ...special, must: true };
    expect(planned([{ claim: 'designation/silver' }, must], [], { budget: 400 }).met).toEqual([true, true]);
    expect(plan(requestFor([{ claim: 'designation/silver' }, must], [], { budget: 350 })).status).toBe('infeasible');
  });

  test('is told as what is missing where the plan does not reach it', () => {
    const { result } = planned([{ claim: 'designation/silver' }, special], [], { budget: 250 });
    const [target] = result.plan.targets.slice(1);
    const asked = requestFor([special]).targets[0] as PlanRequest['targets'][number];
    expect(target && whyUnmet(asked, target, programme)).toMatchObject({
      kind: 'awards-unmet',
      clauses: [{ kind: 'holds', status: 'designation' }],
    });
  });

  test('survives whoever leaves together with the one that asks for it', () => {
    expect(planned([{ claim: 'designation/silver' }, special], [], { survivesAnyLeaver: true })).toMatchObject({
      met: [true, true],
      cost: 800,
    });
  });

  test('is held in no case of somebody leaving where the plan gives it up', () => {
    const either = aProgramme({
      competencies: [
        aCompetency('designation', { silver: { people: 1, with: 'A' } }),
        aCompetency('special', {
          gold: {
            any: [
              { holds: 'designation', level: 'silver' },
              { people: 1, with: 'B' },
            ],
          },
        }),
      ],
    });
    const held = [{ status: 'designation', level: 'silver', from: '2018-01-01' }];
    const request = requestFor([{ claim: 'designation/silver', by: '2020-05-01' }, special], held, {
      survivesAnyLeaver: true,
      budget: 500,
    });
    const result = plan({ ...request, programme: either });
    expect(result).toMatchObject({ plan: { cost: 200, targets: [{ isMet: false }, { isMet: true }] } });
  });

  test('comes first: of two that ask for each other on one day none is brought', () => {
    const round = aProgramme({
      competencies: [
        aCompetency('web', { silver: { people: 1, with: 'A' }, gold: { holds: 'data', level: 'silver' } }),
        aCompetency('data', { silver: { holds: 'web', level: 'silver' } }),
      ],
    });
    const met = (by: string) => {
      const result = plan({ ...requestFor([{ claim: 'web/gold' }, { claim: 'data/silver', by }]), programme: round });
      return 'plan' in result && result.plan.targets.map(({ isMet }) => isMet);
    };
    expect([met('2020-06-15'), met('2020-06-14')]).toEqual([
      [false, false],
      [false, false],
    ]);
    const all = plan({
      ...requestFor([{ claim: 'web/silver' }, { claim: 'web/gold' }, { claim: 'data/silver' }]),
      programme: round,
    });
    expect(all).toMatchObject({ plan: { cost: 300, targets: [{ isMet: true }, { isMet: true }, { isMet: true }] } });
  });

  test('belongs to what makes impossible what must be met', () => {
    const request = requestFor([{ claim: 'designation/silver' }, { ...special, must: true }], [], { budget: 350 });
    const [why] = whyImpossible(plan(request), request, { solves: 200, nodes: 5_000 });
    expect(why?.conflict).toMatchObject({ kind: 'facts', isMinimal: true });
    expect(why?.found.map(({ remedy }) => remedy)).toContainEqual(
      expect.objectContaining({ kind: 'more-money', budget: 400 }),
    );
  });

  test('costs a part of the targets what it costs itself', () => {
    const request = requestFor([{ claim: 'designation/silver' }, special]);
    const result = plan(request);
    if (!('plan' in result)) throw new Error(result.status);
    expect(frontier(result, request)?.points.map(({ met, cost }) => [met, cost])).toEqual([
      [[0, 1], 400],
      [[0], 300],
      [[1], 400],
      [[], 0],
    ]);
  });

  test('that is at risk puts what is kept by it into the plan', () => {
    const until = { item: 'A', earned: '2018-01-01', validThrough: '2020-03-01' };
    const facts = aPartner(programme, {
      people: [{ id: 'ana', credentials: [until, 'B'] }],
      statuses: [
        { status: 'designation', level: 'silver', from: '2018-05-01' },
        { status: 'special', level: 'gold', from: '2018-06-01' },
      ],
    });
    const { targets, untouched } = targetsAtRisk({ programme, facts, day: planDay, knownAt: endOfTime });
    expect(targets.map(({ claim, aim }) => `${claim.competency} ${aim}`).sort()).toEqual([
      'designation at-risk',
      'special kept',
    ]);
    expect(untouched).toEqual([]);
  });
});
