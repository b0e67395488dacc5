import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { aPartner, askedOn, standingOf, usualDay } from '../../../test/builders/a-partner.ts';
import type { WrittenTree } from '../../../test/builders/a-programme.ts';
import {
  allItems,
  clause,
  condition,
  markets,
  partner,
  programmeAsking,
  questions,
  slot,
} from '../../../test/builders/arbitrary-rules.ts';
import { isMet, worldsOf } from '../../../test/builders/reference.ts';
import type { Clause } from '../catalogue/clause.ts';
import type { Programme } from '../catalogue/programme.ts';
import { baseSituation } from './evaluate.ts';
import { judge } from './judge.ts';
import { read } from './situation.ts';
import type { Verdict } from './verdict.ts';

const worldsFor = (facts: WrittenTree) => worldsOf(facts, { day: usualDay, items: allItems, markets, questions });

const ruleOf = (programme: Programme): Clause =>
  programme.competencies.get('web')?.versions[0]?.levels.get('gold') as Clause;

/** The verdict of each way to read the two questions; without the ways to close gaps, which cost time. */
function verdictsByReading(
  programme: Programme,
  facts: WrittenTree,
): { readings: Record<string, string>; verdict: Verdict }[] {
  const situation = baseSituation({ programme, facts: aPartner(programme, facts), ...askedOn() });
  return questions.share.flatMap((share) =>
    questions.which.map((which) => ({
      readings: { share, which },
      verdict: judge(ruleOf(programme), read(read(situation, 'share', share), 'which', which)).verdict,
    })),
  );
}

function agreesWithSlowJudge(rule: WrittenTree, facts: WrittenTree, exact: boolean): void {
  const programme = programmeAsking(rule);
  fc.pre(programme !== undefined);
  const worlds = worldsFor(facts);
  fc.pre(worlds.length <= 800);
  for (const { readings, verdict } of verdictsByReading(programme, facts)) {
    const found = worlds
      .filter((world) => world.readings['share'] === readings['share'] && world.readings['which'] === readings['which'])
      .map((world) => isMet(rule, world));
    if (verdict === 'met') expect(found).not.toContain(false);
    if (verdict === 'not-met') expect(found).not.toContain(true);
    if (exact && verdict === 'undetermined') expect(new Set(found).size).toBe(2);
  }
}

describe('The verdict', () => {
  test('is that of a slow judge who tries everything, where nothing is open', () => {
    fc.assert(
      fc.property(clause, partner({ open: false }), (rule, facts) => agreesWithSlowJudge(rule, facts, true)),
      { numRuns: 600 },
    );
  });

  test('is met only where all that is open meets it, and not met only where nothing does', () => {
    fc.assert(
      fc.property(clause, partner({ open: true, people: 3 }), (rule, facts) => agreesWithSlowJudge(rule, facts, false)),
      { numRuns: 500 },
    );
  });

  test('of a count of people is undetermined only where disputed credentials really decide', () => {
    const one = fc.constantFrom('A', 'B', 'C');
    const plain = fc.record({
      people: fc.integer({ min: 1, max: 3 }),
      with: fc.oneof(one, fc.record({ all: fc.tuple(one, one) })),
    });
    const team = fc.array(plain, { minLength: 2, maxLength: 2 }).map((slots): WrittenTree => ({ team: slots }));
    fc.assert(
      fc.property(fc.oneof(plain as fc.Arbitrary<WrittenTree>, team), partner({ open: true }), (rule, facts) =>
        agreesWithSlowJudge(rule, facts, true),
      ),
      { numRuns: 300 },
    );
  });

  test('does not depend on the order of people, of credentials or of clauses', () => {
    const shuffled = (facts: WrittenTree): WrittenTree => ({
      ...facts,
      people: [...(facts['people'] as WrittenTree[])]
        .reverse()
        .map((one) => ({ ...one, credentials: [...(one['credentials'] as unknown[])].reverse() })),
      evidence: [...(facts['evidence'] as unknown[])].reverse(),
      statuses: [...(facts['statuses'] as unknown[])].reverse(),
    });
    fc.assert(
      fc.property(
        fc.array(clause, { minLength: 2, maxLength: 3 }),
        fc.constantFrom('all', 'any'),
        partner({ open: true }),
        (rules, kind, facts) => {
          const [forwards, backwards] = [
            programmeAsking({ [kind]: rules }),
            programmeAsking({ [kind]: [...rules].reverse() }),
          ];
          fc.pre(forwards !== undefined && backwards !== undefined);
          expect(verdictsByReading(backwards, shuffled(facts))).toEqual(verdictsByReading(forwards, facts));
          const version = (programme: Programme) => programme.competencies.get('web')?.versions[0]?.hash;
          expect(version(backwards)).toBe(version(forwards));
        },
      ),
      { numRuns: 200 },
    );
  });

  test('says everything the same for people in another order', () => {
    fc.assert(
      fc.property(slot(true), slot(true), partner({ open: true }), (a, b, facts) => {
        const programme = programmeAsking({ all: [a, b] });
        fc.pre(programme !== undefined);
        const reversed = { ...facts, people: [...(facts['people'] as WrittenTree[])].reverse() };
        expect(standingOf(programme, reversed)).toEqual(standingOf(programme, facts));
      }),
      { numRuns: 100 },
    );
  });

  test('is never lost by one more credential, one more person or a higher figure, where every clause only gains', () => {
    const gaining = fc.letrec<{ one: WrittenTree; leaf: WrittenTree; several: WrittenTree }>((tie) => ({
      one: fc.oneof({ maxDepth: 2, depthSize: 'small' }, tie('leaf'), tie('several')),
      leaf: fc.oneof(
        slot(true),
        fc.array(slot(true), { minLength: 2, maxLength: 3 }).map((slots): WrittenTree => ({ team: slots })),
        fc.record({
          metric: fc.constantFrom('sales', 'seats'),
          atLeast: fc.integer({ min: 1, max: 6 }),
        }) as fc.Arbitrary<WrittenTree>,
        fc.record({
          amount: fc.record({ peopleWith: condition }),
          atLeast: fc.integer({ min: 1, max: 3 }),
        }) as fc.Arbitrary<WrittenTree>,
      ),
      several: fc.oneof(
        fc.array(tie('one'), { minLength: 1, maxLength: 3 }).map((all): WrittenTree => ({ all })),
        fc.array(tie('one'), { minLength: 1, maxLength: 3 }).map((any): WrittenTree => ({ any })),
        tie('one').map(
          (gate): WrittenTree => ({
            score: {
              x: { gates: [gate], points: { each: 2, of: { peopleWith: 'A' } }, max: 6 },
              y: { points: { metric: 'sales' } },
            },
            atLeast: 4,
          }),
        ),
      ),
    })).one;
    const more = fc.oneof(
      fc.record({ person: fc.nat(3), item: fc.constantFrom('A', 'B', 'C', 'E', 'K') }),
      fc.record({ newcomer: fc.uniqueArray(fc.constantFrom('A', 'B', 'C'), { maxLength: 3 }) }),
      fc.record({ figure: fc.constantFrom('sales', 'seats') }),
    );
    const rank = { 'not-met': 0, undetermined: 1, met: 2 } as const;
    fc.assert(
      fc.property(gaining, partner({ open: true }), more, (rule, facts, gained) => {
        const programme = programmeAsking(rule);
        fc.pre(programme !== undefined);
        const richer = structuredClone(facts) as { people: WrittenTree[]; metrics: Record<string, unknown> };
        if ('newcomer' in gained) richer.people.push({ id: 'zoe', credentials: gained.newcomer });
        else if ('figure' in gained) {
          const before = richer.metrics[gained.figure];
          richer.metrics[gained.figure] =
            typeof before === 'object'
              ? { atLeast: (before as { atMost: number }).atMost, atMost: (before as { atMost: number }).atMost }
              : ((before as number) ?? 0) + 1;
        } else {
          const person = richer.people[gained.person];
          fc.pre(person !== undefined);
          (person['credentials'] as unknown[]).push(gained.item);
        }
        const [before, after] = [
          verdictsByReading(programme, facts),
          verdictsByReading(programme, richer as unknown as WrittenTree),
        ];
        for (const [index, one] of after.entries())
          expect(rank[one.verdict]).toBeGreaterThanOrEqual(rank[before[index]?.verdict as Verdict]);
      }),
      { numRuns: 400 },
    );
  });

  test('as of a moment agrees with a file that holds only what was known by then', () => {
    const known = fc.constantFrom(undefined, '2020-03-01', '2020-05-01', '2020-07-01');
    const plain = (one: unknown) => (typeof one === 'string' ? { item: one } : (one as WrittenTree));
    fc.assert(
      fc.property(clause, partner({ open: true }), fc.infiniteStream(fc.tuple(known, known)), (rule, facts, stream) => {
        const programme = programmeAsking(rule);
        fc.pre(programme !== undefined);
        const dated = (one: WrittenTree): WrittenTree => {
          const [from, to] = stream.next().value as [string | undefined, string | undefined];
          return { ...one, ...(from && { knownFrom: from }), ...(to && to > (from ?? '') && { knownTo: to }) };
        };
        const whole = {
          ...facts,
          people: (facts['people'] as WrittenTree[]).map((one) => ({
            ...one,
            credentials: (one['credentials'] as unknown[]).map((credential) => dated(plain(credential))),
          })),
          evidence: (facts['evidence'] as WrittenTree[]).map(dated),
          statuses: (facts['statuses'] as WrittenTree[]).map(dated),
        };
        const at = '2020-05-01';
        const then = (list: unknown) =>
          (list as WrittenTree[])
            .filter((one) => ((one['knownFrom'] ?? '') as string) <= at && at < ((one['knownTo'] ?? '9999') as string))
            .map(({ knownFrom, knownTo, ...rest }) => rest);
        const replayed = {
          ...whole,
          people: whole.people.map((one) => ({ ...one, credentials: then(one.credentials) })),
          evidence: then(whole.evidence),
          statuses: then(whole.statuses),
        };
        const judged = (file: WrittenTree) =>
          judge(
            ruleOf(programme),
            baseSituation({ programme, facts: aPartner(programme, file), ...askedOn({ knownAt: at }) }),
          );
        expect(judged(whole)).toEqual(judged(replayed));
      }),
      { numRuns: 200 },
    );
  });

  test('of a part alone is that of the part in the whole', () => {
    fc.assert(
      fc.property(slot(true), slot(true), partner({ open: true }), (a, b, facts) => {
        const programme = programmeAsking({ any: [{ ...a, id: 'first' }, { all: [{ ...b, id: 'second' }] }] });
        fc.pre(programme !== undefined);
        const whole = standingOf(programme, facts).finding;
        for (const id of ['first', 'second']) {
          const alone = standingOf(programme, facts, { part: id }).finding;
          expect(JSON.stringify(whole, bigints)).toContain(JSON.stringify(alone, bigints));
        }
      }),
      { numRuns: 100 },
    );
  });

  test('of one unknown attribute, for which one amount is not reported, is undetermined where another amount is enough', () => {
    const programme = programmeAsking({
      amount: { by: 'market', cases: { small: 0 }, otherwise: { metric: 'sales' } },
      atMost: 0,
    });
    expect(standingOf(programme as Programme, {}).verdict).toBe('undetermined');
  });
});

const bigints = (_: string, value: unknown) => (typeof value === 'bigint' ? String(value) : value);
