import fc from 'fast-check';
import { expect, test } from 'vitest';
import { aPartner } from '../../../../test/builders/a-partner.ts';
import { aRule } from '../../../../test/builders/a-programme.ts';
import { aTraining, learningTerms, planDay } from '../../../../test/builders/a-training.ts';
import { arbitraryScarcity } from '../../../../test/builders/arbitrary-conflicts.ts';
import type { Clause } from '../../catalogue/clause.ts';
import { itemsOf } from '../../catalogue/condition.ts';
import { addDays, addMonths, type Day } from '../../time/day.ts';
import { endOfTime } from '../../time/instant.ts';
import { plan } from '../plan.ts';
import type { PlanRequest } from '../plan-request.ts';
import type { TooFewPeople } from './too-few-people.ts';
import { whyImpossible } from './why-impossible.ts';

type Place = TooFewPeople['places'][number];

test('as many places have to be filled, and as many people can fill them in time, as by brute force', () => {
  let [shown, several] = [0, 0];
  fc.assert(
    fc.property(arbitraryScarcity, (request) => {
      const [why] = whyImpossible(plan(request), request, { solves: 2_000, nodes: 5_000 });
      if (why?.conflict.kind !== 'facts' || !why.conflict.tooFew) return;
      const { places, needed, able, people, targets } = why.conflict.tooFew;
      shown++;
      if (targets.length > 1) several++;
      expect(needed).toBeGreaterThan(able);
      expect(needed).toBe(targets.reduce((sum, target) => sum + asked(textOf(request, target), target, places), 0));
      const most = request.facts.people.map(({ id }) => ({ id, fills: mostOf(id, places, request) }));
      expect(able).toBe(most.reduce((sum, { fills }) => sum + fills, 0));
      expect(people).toEqual(most.flatMap(({ id, fills }) => (fills > 0 ? [id] : [])).sort());
    }),
    { numRuns: 120 },
  );
  expect(shown).toBeGreaterThan(20);
  expect(several).toBeGreaterThan(3);
});

test('where it is a choice that does not work out, no set of places is said to be short', () => {
  const programme = aRule({
    any: [
      { people: 3, with: 'A' },
      { people: 3, with: 'B' },
    ],
  });
  const request: PlanRequest = {
    programme,
    facts: aPartner(programme, { people: [{ id: 'ana' }, { id: 'ben' }] }),
    training: aTraining(),
    learning: learningTerms(),
    day: planDay,
    knownAt: endOfTime,
    targets: [{ claim: { competency: 'web', level: 'gold' }, deadline: addMonths(planDay, 6), weight: 1, must: true }],
  };
  const [why] = whyImpossible(plan(request), request, { solves: 100, nodes: 500 });
  // Each of the two could pass both, and so fill four of the places of which three are asked for.
  expect(why?.conflict).toMatchObject({ kind: 'facts', isMinimal: true });
  expect(why?.conflict).not.toHaveProperty('tooFew');
});

function textOf({ programme, targets }: PlanRequest, target: number): Clause {
  const { competency = '', level = '' } = targets[target]?.claim ?? {};
  const clause = programme.competencies.get(competency)?.versions[0]?.levels.get(level);
  if (!clause) throw new Error('Every award has its text.');
  return clause;
}

/** The least of these places that a clause asks for, whatever is chosen. */
function asked(clause: Clause, target: number, places: readonly Place[]): number {
  if (clause.kind === 'team')
    return clause.slots.reduce((sum, { people }, slot) => {
      const isMeant = places.some((one) => one.target === target && one.clause.id === clause.id && one.slot === slot);
      return sum + (isMeant && people.kind === 'number' ? Number(people.value.numerator) : 0);
    }, 0);
  if (clause.kind !== 'n-of') throw new Error(clause.kind);
  const each = clause.clauses.map((one) => asked(one, target, places)).sort((a, b) => a - b);
  return each.slice(0, clause.n).reduce((sum, one) => sum + one, 0);
}

/** The most of these places that one person can fill: one in each team, in one award where the counting policy says so, in time. */
function mostOf(id: string, places: readonly Place[], request: PlanRequest): number {
  let most = 0;
  for (let choice = 0; choice < 2 ** places.length; choice++) {
    const taken = places.filter((_, index) => (choice >> index) & 1);
    if (taken.length <= most) continue;
    const [awards, teams] = [
      new Set(taken.map(({ target }) => target)),
      new Set(taken.map(({ target, clause }) => `${target} ${clause.id}`)),
    ];
    if (teams.size < taken.length || (request.programme.counting.rules.length > 0 && awards.size > 1)) continue;
    if (isInTime(id, taken, request)) most = taken.length;
  }
  return most;
}

interface Due {
  readonly item: string;
  readonly from: Day;
  readonly to: Day;
}

function isInTime(id: string, places: readonly Place[], request: PlanRequest): boolean {
  const { programme, facts, targets, learning, options, day } = request;
  const held = facts.people.find((one) => one.id === id)?.credentials ?? [];
  const due = new Map<string, Due>();
  for (const { target, clause, slot } of places) {
    const deadline = targets[target]?.deadline as Day;
    const condition = clause.kind === 'team' ? clause.slots[slot]?.condition : undefined;
    for (const name of condition ? itemsOf(condition) : []) {
      if (held.some((one) => one.item === name && one.validThrough >= deadline)) continue;
      const item = programme.items.get(name);
      const last = item?.retirement[0]?.lastRegistration;
      const validity = item?.validity;
      const fresh = validity && 'months' in validity ? addMonths(deadline, -validity.months) : day;
      const known = due.get(name) ?? { item: name, from: day, to: deadline };
      due.set(name, {
        item: name,
        from: known.from > fresh ? known.from : fresh,
        to: [known.to, deadline, last ?? known.to].sort()[0] as Day,
      });
    }
  }
  const own = learning.people.get(id);
  if (due.size === 0) return true;
  if (own?.pace === 0 || options?.lockedOut?.includes(id)) return false;
  const isAway = (on: Day) => (own?.absences ?? []).some(({ from, to }) => from <= on && on <= to);
  /** A day of study on a day of presence, then the exam on the next day of presence. */
  const passing = (after: Day, one: Due): readonly Day[] => {
    const days: Day[] = [];
    for (let on = after, studied = false; on <= one.to; on = addDays(on, 1)) {
      if (isAway(on)) continue;
      if (studied && on >= one.from) days.push(on);
      studied = true;
    }
    return days;
  };
  const follow = (left: readonly Due[], after: Day, passed: readonly string[]): boolean =>
    left.length === 0 ||
    left.some((one) => {
      const first = new Map<string, Day>();
      for (const on of passing(after, one)) first.set(on.slice(0, 7), first.get(on.slice(0, 7)) ?? on);
      return [...first].some(
        ([month, on]) =>
          passed.filter((before) => before === month).length < learning.pace &&
          follow(
            left.filter((other) => other !== one),
            addDays(on, 1),
            [...passed, month],
          ),
      );
    });
  return follow([...due.values()], day, []);
}
