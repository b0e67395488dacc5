import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { aPartner } from '../../../../test/builders/a-partner.ts';
import { aCompetency, aProgramme } from '../../../../test/builders/a-programme.ts';
import { anOffer, aTraining, learningTerms, planDay } from '../../../../test/builders/a-training.ts';
import { day } from '../../time/day.ts';
import { endOfTime } from '../../time/instant.ts';
import { plan } from '../plan.ts';
import type { PlanRequest } from '../plan-request.ts';
import { whyImpossible } from './why-impossible.ts';

const effort = { solves: 500, nodes: 500 };
const exams = ['A', 'B', 'C', 'D'];

/** One person with all, or any, of some exams, where there are offers for a part of them and nobody learns alone. */
function asked(gold: object, prepared: readonly string[]): PlanRequest {
  const programme = aProgramme({ competency: aCompetency('web', { gold }) });
  const { selfStudy: _, ...training } = aTraining({ A: 100, B: 200, C: 300, D: 400 });
  return {
    programme,
    facts: aPartner(programme, { people: [{ id: 'ana' }, { id: 'ben' }] }),
    training: { ...training, offers: prepared.map((item) => anOffer(`for-${item}`, [item])) },
    learning: learningTerms(),
    day: planDay,
    knownAt: endOfTime,
    targets: [{ claim: { competency: 'web', level: 'gold' }, deadline: day('2020-03-15'), weight: 1, must: true }],
  };
}

function whyOf(request: PlanRequest) {
  const result = plan(request);
  if ('plan' in result) return undefined;
  const [why] = whyImpossible(result, request, effort);
  if (why?.conflict.kind !== 'facts') throw new Error('There is a conflict.');
  const items = why.conflict.facts.flatMap((fact) => (fact.kind === 'no-preparation' ? [fact.item] : []));
  const helps = why.found.map(({ remedy, cost }) => [remedy.kind === 'preparation' ? remedy.items : remedy.kind, cost]);
  return { items, helps, tellsMinimal: why.conflict.isMinimal };
}

const feeOf = (item: string) => 100 * (exams.indexOf(item) + 1);

describe('An exam that nothing prepares for', () => {
  test('is named wherever it stands in the way alone, with what an offer that costs nothing would make of it', () => {
    fc.assert(
      fc.property(fc.subarray(exams, { minLength: 1 }), fc.subarray(exams), (wanted, prepared) => {
        const why = whyOf(asked({ people: 1, with: { all: wanted } }, prepared));
        const missing = wanted.filter((item) => !prepared.includes(item));
        expect(why === undefined).toBe(missing.length === 0);
        if (!why) return;
        expect(why.items).toHaveLength(1);
        expect(missing).toContain(why.items[0]);
        expect(why.tellsMinimal).toBe(true);
        expect(why.helps).toEqual([[missing, wanted.reduce((sum, item) => sum + feeOf(item), 0)]]);
      }),
      { numRuns: 40 },
    );
  });

  test('is one of several where each of them alone would do, and all are named, the cheapest way out first', () => {
    fc.assert(
      fc.property(fc.subarray(exams, { minLength: 1 }), fc.subarray(exams), (wanted, prepared) => {
        const why = whyOf(asked({ people: 1, with: { any: wanted } }, prepared));
        expect(why === undefined).toBe(wanted.some((item) => prepared.includes(item)));
        if (!why) return;
        expect(why.items).toEqual(wanted);
        expect(why.helps).toEqual(wanted.map((item) => [[item], feeOf(item)]));
      }),
      { numRuns: 40 },
    );
  });

  test('is none where people can prepare by themselves', () => {
    const request = asked({ people: 3, with: 'A' }, []);
    const { selfStudy } = aTraining();
    const why = whyOf({ ...request, training: { ...request.training, ...(selfStudy && { selfStudy }) } });
    expect(why?.items).toEqual([]);
    expect(why?.helps).toEqual([['more-people', 300]]);
  });
});
