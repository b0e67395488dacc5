import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { aPartner, askedOn, people } from '../../../test/builders/a-partner.ts';
import { aCompetency, aProgramme } from '../../../test/builders/a-programme.ts';
import { type Claim, claimName, type Facts } from '../membership/facts.ts';
import { type AssessRequest, assess } from './assess.ts';
import { priorityOf } from './order-that-keeps-more.ts';

const goldOnce = { counting: { rules: [{ levels: ['gold'], awardsPerPerson: 1 }] } };
const names = ['net', 'web', 'data', 'apps'];

interface World {
  readonly needs: readonly unknown[];
  readonly staff: Readonly<Record<string, string[]>>;
  readonly held: readonly string[];
}

function asked({ needs, staff, held }: World): AssessRequest {
  const programme = aProgramme({
    programme: goldOnce,
    competencies: needs.map((need, index) => aCompetency(names[index] as string, { gold: need as object })),
  });
  const claims = needs.map((_, index) => `${names[index]}/gold`);
  const statuses = held.map((status) => ({ status, level: 'gold', from: '2020-01-01' }));
  const facts = aPartner(programme, { people: people(staff), claims, statuses });
  return { programme, facts, ...askedOn() };
}

const inOrder = (request: AssessRequest, priority: Facts['priority']) =>
  assess({ ...request, facts: { ...request.facts, priority } }).claims;

/** How many of the held awards are met where people are counted in an order. */
const kept = (request: AssessRequest, priority: Facts['priority']): number =>
  inOrder(request, priority).filter(({ held, together }) => held.held && together === 'met').length;

const permutations = (claims: readonly Claim[]): readonly (readonly Claim[])[] =>
  claims.length < 2
    ? [claims]
    : claims.flatMap((first) =>
        permutations(claims.filter((one) => one !== first)).map((others) => [first, ...others]),
      );

const exam = fc.constantFrom('A', 'B', 'C');
const need = fc.record({ people: fc.integer({ min: 1, max: 2 }), with: exam });
const worlds: fc.Arbitrary<World> = fc
  .record({
    needs: fc.array(fc.oneof(need, fc.record({ any: fc.tuple(need, need) })), { minLength: 2, maxLength: 4 }),
    staff: fc.dictionary(fc.constantFrom('ana', 'bo', 'cy', 'di'), fc.uniqueArray(exam, { minLength: 1 }), {
      minKeys: 1,
    }),
    held: fc.subarray(names),
  })
  .map(({ needs, staff, held }) => ({ needs, staff, held: held.filter((one) => names.indexOf(one) < needs.length) }));

describe('The order that keeps more', () => {
  test('keeps as many of the held awards as any order does, and is there only where that is more than now', () => {
    fc.assert(
      fc.property(worlds, (world) => {
        const request = asked(world);
        const { better, isExhaustive } = priorityOf(request);
        const now = kept(request, 'standard');
        const most = Math.max(...permutations(request.facts.claims).map((order) => kept(request, order)));
        expect(isExhaustive).toBe(true);
        expect(better?.kept ?? now).toBe(most);
        if (!better) return;
        expect(most).toBeGreaterThan(now);
        expect(kept(request, better.order)).toBe(better.kept);
        expect(new Set(better.order.map(claimName))).toEqual(new Set(request.facts.claims.map(claimName)));
        const metIn = (priority: Facts['priority']) =>
          inOrder(request, priority).flatMap((one) =>
            one.held.held && one.together === 'met' ? [claimName(one.claim)] : [],
          );
        const [before, after] = [metIn('standard'), metIn(better.order)];
        expect(better.gained.map(claimName).sort()).toEqual(after.filter((one) => !before.includes(one)).sort());
        expect(better.lost.map(claimName).sort()).toEqual(before.filter((one) => !after.includes(one)).sort());
      }),
    );
  });

  const crowded: World = {
    needs: [
      { people: 2, with: 'A' },
      { people: 1, with: 'A' },
      { people: 1, with: 'A' },
    ],
    staff: { ana: ['A'], bo: ['A'] },
    held: ['net', 'web', 'data'],
  };

  test('puts two awards of one person each before one that takes both people', () => {
    const { awards, better, crowdedOut, isOwn } = priorityOf(asked(crowded));
    expect(awards.map(({ claim, together }) => [claim.competency, together])).toEqual([
      ['net', 'met'],
      ['web', 'not-met'],
      ['data', 'not-met'],
    ]);
    expect(crowdedOut.map(claimName)).toEqual(['web/gold', 'data/gold']);
    expect(isOwn).toBe(false);
    expect(better).toMatchObject({ kept: 2, gained: [{ competency: 'web' }, { competency: 'data' }] });
    expect(better?.order.map(claimName)).toEqual(['web/gold', 'data/gold', 'net/gold']);
    expect(better?.lost.map(claimName)).toEqual(['net/gold']);
  });

  test('is not there where an award that is not held is all that would be won', () => {
    expect(priorityOf(asked({ ...crowded, held: ['net'] })).better).toBeUndefined();
  });

  test('is that of the partner where it has ranked some: these first, the others as the programme has it', () => {
    const request = asked(crowded);
    const priority = [{ competency: 'data', level: 'gold' }];
    const found = priorityOf({ ...request, facts: { ...request.facts, priority } });
    expect(found.awards.map(({ claim }) => claim.competency)).toEqual(['data', 'net', 'web']);
    expect(found.programmeOrder.map(({ competency }) => competency)).toEqual(['net', 'web', 'data']);
    expect(found.isOwn).toBe(true);
    expect(found.better?.kept).toBeUndefined();
  });
});
