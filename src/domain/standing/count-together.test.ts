// biome-ignore-all lint/suspicious/noExplicitAny: written rules are trees of any form, and this allocation trusts them.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { aPartner, askedOn, people } from '../../../test/builders/a-partner.ts';
import { aCompetency, aPack, readPack, type WrittenTree } from '../../../test/builders/a-programme.ts';
import { choices, holds } from '../../../test/builders/reference.ts';
import { type Assessment, assess, type ClaimStanding } from './assess.ts';

/**
 * A slow allocation, from docs/language.md: every way to put people on the places of every award, with nobody twice in
 * a team, is tried against the counting policy.
 */
interface Seat {
  readonly person: string;
  readonly award: string;
  readonly role: string | undefined;
}
type Staffing = readonly Seat[];
type Policy = {
  rules: { levels?: string[]; competencies?: string[]; role?: string; awardsPerPerson: number }[];
  rolesExclude?: boolean;
};

const world = (staff: WrittenTree[]) => ({ day: '2020-06-15', items: {}, partner: { people: staff }, readings: {} });

/** All ways to staff a clause, as lists of seats. */
function staffings(clause: any, award: string, staff: WrittenTree[]): Staffing[] {
  const product = (lists: Staffing[][]): Staffing[] =>
    lists.reduce<Staffing[]>((before, list) => before.flatMap((a) => list.map((b) => [...a, ...b])), [[]]);
  if (clause.all) return product(clause.all.map((one: any) => staffings(one, award, staff)));
  if (clause.any) return clause.any.flatMap((one: any) => staffings(one, award, staff));
  const slots = clause.team ?? [clause];
  return product(
    slots.map((slot: any) =>
      groups(slot, staff).map((group) => group.map((person): Seat => ({ person, award, role: slot.role }))),
    ),
  ).filter((seats) => new Set(seats.map((seat) => seat.person)).size === seats.length);
}

function groups(slot: any, staff: WrittenTree[]): string[][] {
  const able = staff.filter((person) => holds(person, slot.with, world(staff)));
  return choices(able, slot.people)
    .filter((group) =>
      (slot.ofWhich ?? []).every(
        (part: any) => group.filter((person) => holds(person, part.with, world(staff))).length >= part.people,
      ),
    )
    .map((group) => group.map((person) => person['id'] as string));
}

function allowed(seats: Staffing, policy: Policy): boolean {
  for (const person of new Set(seats.map((seat) => seat.person))) {
    const own = seats.filter((seat) => seat.person === person);
    if (policy.rolesExclude && new Set(own.flatMap((seat) => seat.role ?? [])).size > 1) return false;
    for (const rule of policy.rules) {
      const awards = new Set(
        own
          .filter(({ award, role }) => {
            const [competency = '', level = ''] = award.split('/');
            return (
              (rule.levels?.includes(level) ?? true) &&
              (rule.competencies?.includes(competency) ?? true) &&
              (rule.role === undefined || rule.role === role)
            );
          })
          .map((seat) => seat.award),
      );
      if (awards.size > rule.awardsPerPerson) return false;
    }
  }
  return true;
}

function canAllBeMet(claims: readonly string[], clauses: WrittenTree, staff: WrittenTree[], policy: Policy): boolean {
  const extend = (index: number, seats: Staffing): boolean => {
    if (!allowed(seats, policy)) return false;
    const claim = claims[index];
    return (
      claim === undefined ||
      staffings(clauses[claim], claim, staff).some((more) => extend(index + 1, [...seats, ...more]))
    );
  };
  return extend(0, []);
}

/** The claims that are met when each is added if it can be, in order. */
function bestOf(claims: readonly string[], clauses: WrittenTree, staff: WrittenTree[], policy: Policy): string[] {
  const met: string[] = [];
  for (const claim of claims) if (canAllBeMet([...met, claim], clauses, staff, policy)) met.push(claim);
  return met;
}

const exam = fc.constantFrom('A', 'B', 'C');
const condition = fc.oneof(
  exam,
  fc.tuple(exam, exam).map((any) => ({ any })),
);
const slotOf = (roles: boolean) =>
  fc
    .record({
      people: fc.integer({ min: 1, max: 2 }),
      with: condition,
      ofWhich: fc.option(
        fc.record({ people: fc.constant(1), with: exam }).map((one) => [one]),
        { nil: undefined, freq: 4 },
      ),
      role: roles ? fc.constantFrom('am', 'engineer') : fc.constant(undefined),
    })
    .map((one) => Object.fromEntries(Object.entries(one).filter(([, value]) => value !== undefined)));
const team = (roles: boolean) =>
  fc
    .array(
      slotOf(roles).map((slot) => ({ ...slot, people: 1 })),
      { minLength: 2, maxLength: 2 },
    )
    .map((slots) => ({ team: slots }));
const plain = slotOf(false);
const levelClause = (roles: boolean): fc.Arbitrary<WrittenTree> =>
  fc.oneof(
    ...(roles
      ? [team(true)]
      : [
          plain,
          team(false),
          fc.tuple(plain, plain).map((all) => ({ all })),
          fc.tuple(plain, plain).map((any) => ({ any })),
          fc.tuple(plain, team(false)).map((all) => ({ all })),
        ]),
  ) as fc.Arbitrary<WrittenTree>;

const staffOf = fc
  .array(fc.uniqueArray(exam, { maxLength: 3 }), { minLength: 1, maxLength: 5 })
  .map((held) => people(Object.fromEntries(held.map((exams, index) => [`p${index}`, exams]))));

const awards = ['web/gold', 'web/silver', 'data/gold'] as const;

function assessed(clauses: WrittenTree, staff: WrittenTree[], policy: Policy): Assessment | undefined {
  const competencies = [
    aCompetency('web', { gold: clauses['web/gold'], silver: clauses['web/silver'] }),
    aCompetency('data', { gold: clauses['data/gold'] }),
  ];
  const read = readPack(aPack({ programme: { counting: policy }, competencies }));
  if (!read.ok) return undefined;
  const facts = aPartner(read.value, { people: staff, claims: awards, priority: 'asListed' });
  return assess({ programme: read.value, facts, ...askedOn() });
}

const nameOf = ({ claim }: ClaimStanding) => `${claim.competency}/${claim.level}`;
const metIn = (found: Assessment) => found.claims.filter((one) => one.together === 'met').map(nameOf);

const seatsOf = (found: Assessment): Seat[] =>
  found.claims.flatMap((one) =>
    one.counted.flatMap((place) =>
      place.people.map((person): Seat => ({ person, award: nameOf(one), role: place.role })),
    ),
  );

function checkConflicts(found: Assessment, clauses: WrittenTree, staff: WrittenTree[], policy: Policy): void {
  for (const one of found.claims) {
    if (!one.conflict) continue;
    const rivals = one.conflict.with.map((claim) => `${claim.competency}/${claim.level}`);
    expect(canAllBeMet([...rivals, nameOf(one)], clauses, staff, policy)).toBe(false);
    for (const rival of rivals) {
      expect(canAllBeMet([...rivals.filter((other) => other !== rival), nameOf(one)], clauses, staff, policy)).toBe(
        true,
      );
    }
  }
}

/** The counted people, each award by itself, really staff the clause. */
function checkCounted(found: Assessment, clauses: WrittenTree, staff: WrittenTree[], policy: Policy): void {
  expect(allowed(seatsOf(found), policy)).toBe(true);
  for (const one of found.claims) {
    if (one.together !== 'met') continue;
    const counted = new Set(one.counted.flatMap((place) => place.people));
    const only = staff.filter((person) => counted.has(person['id'] as string));
    expect(staffings(clauses[nameOf(one)], nameOf(one), only).length).toBeGreaterThan(0);
  }
}

const amount = fc.integer({ min: 1, max: 3 });
const nestedPolicy: fc.Arbitrary<Policy> = fc.oneof(
  amount.map((one) => ({ rules: [{ levels: ['gold'], awardsPerPerson: one }] })),
  amount.map((one) => ({ rules: [{ awardsPerPerson: one }] })),
  fc
    .tuple(amount, amount)
    .map(([all, gold]) => ({ rules: [{ awardsPerPerson: all }, { levels: ['gold'], awardsPerPerson: gold }] })),
  fc.tuple(amount, amount).map(([web, gold]) => ({
    rules: [
      { competencies: ['web'], awardsPerPerson: web },
      { competencies: ['web'], levels: ['gold'], awardsPerPerson: gold },
    ],
  })),
);
const rolePolicy: fc.Arbitrary<Policy> = fc.record({
  rules: fc.tuple(amount, amount).map(([am, engineer]) => [
    { role: 'am', awardsPerPerson: am },
    { role: 'engineer', awardsPerPerson: engineer },
  ]),
  rolesExclude: fc.constant(true),
});

describe('Counting people for several awards at once', () => {
  const clausesOf = (roles: boolean) =>
    fc.record({ 'web/gold': levelClause(roles), 'web/silver': levelClause(roles), 'data/gold': levelClause(roles) });

  test('meets the most important claims that can be met, counts nobody too often, and names true conflicts', () => {
    fc.assert(
      fc.property(clausesOf(false), staffOf, nestedPolicy, (clauses, staff, policy) => {
        const found = assessed(clauses, staff, policy);
        fc.pre(found !== undefined);
        expect(metIn(found)).toEqual(bestOf(awards, clauses, staff, policy));
        checkCounted(found, clauses, staff, policy);
        checkConflicts(found, clauses, staff, policy);
      }),
      { numRuns: 250 },
    );
  });

  test('does so where roles exclude each other', () => {
    fc.assert(
      fc.property(clausesOf(true), staffOf, rolePolicy, (clauses, staff, policy) => {
        const found = assessed(clauses, staff, policy);
        fc.pre(found !== undefined);
        expect(metIn(found)).toEqual(
          bestOf(awards, clauses, staff, policy).filter(
            (claim) => found.claims.find((one) => nameOf(one) === claim)?.alone.verdict === 'met',
          ),
        );
        checkCounted(found, clauses, staff, policy);
        checkConflicts(found, clauses, staff, policy);
      }),
      { numRuns: 250 },
    );
  });

  test('does so where a rule for a role stands beside a rule for a level', () => {
    const policies = fc.tuple(amount, amount).map(
      ([gold, am]): Policy => ({
        rules: [
          { levels: ['gold'], awardsPerPerson: gold },
          { role: 'am', awardsPerPerson: am },
        ],
      }),
    );
    const mixed = fc.record({
      'web/gold': levelClause(true),
      'web/silver': levelClause(true),
      'data/gold': plain as fc.Arbitrary<WrittenTree>,
    });
    fc.assert(
      fc.property(mixed, staffOf, policies, (clauses, staff, policy) => {
        const found = assessed(clauses, staff, policy);
        fc.pre(found !== undefined);
        expect(metIn(found)).toEqual(bestOf(awards, clauses, staff, policy));
        checkCounted(found, clauses, staff, policy);
      }),
      { numRuns: 250 },
    );
  });

  test('does not depend on the order of people', () => {
    fc.assert(
      fc.property(clausesOf(false), staffOf, nestedPolicy, (clauses, staff, policy) => {
        const forwards = assessed(clauses, staff, policy);
        fc.pre(forwards !== undefined);
        expect(assessed(clauses, [...staff].reverse(), policy)).toEqual(forwards);
      }),
      { numRuns: 60 },
    );
  });
});
