import type { Amount } from '../catalogue/amount.ts';
import type { Clause, Slot } from '../catalogue/clause.ts';
import type { Condition } from '../catalogue/condition.ts';
import { intersection } from '../credentials/bits.ts';
import { bothSides, type Holders } from '../credentials/holders.ts';
import { remembered } from '../credentials/remembered.ts';
import type { Scope, Test, View } from './view.ts';

/** So many places for people who pass all the tests. Nobody fills two places of one pattern. */
export interface Place {
  readonly count: number;
  readonly tests: readonly Test[];
  readonly role?: string;
  /** The slot of the team that the place belongs to. */
  readonly slot?: number;
}

/** One way to staff a clause or an award: places for different people. */
export type Pattern = readonly Place[];

/** More ways than this to share people are not listed; clauses of that size are judged clause by clause instead. */
export const patternLimit = 2_000;

export const eligibleFor = (view: View, tests: readonly Test[]): Holders =>
  tests.length === 1
    ? view.eligible(tests[0] as Test)
    : bothSides(
        tests.map((test) => view.eligible(test)),
        (sets) => sets.reduce(intersection),
      );

type Team = Extract<Clause, { kind: 'team' }>;

/**
 * All ways to staff a team whose numbers `numberOf` works out. They depend on the numbers alone, which differ between
 * partners for few teams; so the last list is kept, and callers may know it again.
 */
export function teamPatterns(team: Team, numberOf: (amount: Amount) => number): readonly Pattern[] {
  const numbers = team.slots.flatMap((slot) => [
    numberOf(slot.people),
    ...slot.ofWhich.map((one) => numberOf(one.people)),
  ]);
  const last = lastPatterns.get(team);
  if (last?.numbers.every((number, index) => number === numbers[index])) return last.patterns;
  const patterns = patternsFor(team, numbers);
  lastPatterns.set(team, { numbers, patterns });
  return patterns;
}

const lastPatterns = new WeakMap<
  Team,
  { readonly numbers: readonly number[]; readonly patterns: readonly Pattern[] }
>();

/** The numbers are those of each slot, followed by those of its subsets. */
function patternsFor({ slots, withGrants }: Team, numbers: readonly number[]): readonly Pattern[] {
  let next = 0;
  return slots
    .map((slot, index) => {
      const [total = 0, ...ofWhich] = numbers.slice(next, next + 1 + slot.ofWhich.length);
      next += 1 + slot.ofWhich.length;
      return slotPatterns(slot, withGrants, total, ofWhich).map((pattern) =>
        pattern.map((place) => ({ ...place, slot: index })),
      );
    })
    .reduce((before, patterns) => before.flatMap((pattern) => patterns.map((more) => [...pattern, ...more])), [
      [],
    ] as readonly Pattern[]);
}

/** The same places for people of one country or location only. */
export const patternsWithin = (patterns: readonly Pattern[], scope: Scope | undefined): readonly Pattern[] =>
  scope
    ? patterns.map((pattern) =>
        pattern.map((place) => ({ ...place, tests: place.tests.map((test) => ({ ...test, scope })) })),
      )
    : patterns;

/** "2 of the same 4" is two places for people with both and two for the others; several such subsets may overlap. */
function slotPatterns(slot: Slot, withGrants: boolean, total: number, ofWhich: readonly number[]): readonly Pattern[] {
  const tests = testsOf(slot, withGrants);
  const [base] = tests as [Test];
  const role = slot.role === undefined ? {} : { role: slot.role };
  const subsets = slot.ofWhich.map(
    ({ condition }, index): Pattern => [
      { count: ofWhich[index] as number, tests: [base, { ...base, condition }], ...role },
    ],
  );
  const filled = subsets.reduce<readonly Pattern[]>((patterns, subset) => overlaps(patterns, [subset]), [[]]);
  return filled
    .map((pattern) => ({ pattern, rest: total - pattern.reduce((sum, place) => sum + place.count, 0) }))
    .filter(({ rest }) => rest >= 0)
    .map(({ pattern, rest }) => (rest === 0 ? pattern : [...pattern, { count: rest, tests, ...role }]));
}

/** One list for all slots that ask only for the same condition, so that what people lack for it is worked out once. */
function testsOf({ condition, who, verification }: Slot, withGrants: boolean): readonly Test[] {
  if (!who && !verification && !withGrants) return remembered(plainTests, condition, () => [{ condition }]);
  return [
    {
      condition,
      ...(who && { who }),
      ...(verification && { verification }),
      ...(withGrants && { withGrants }),
    },
  ];
}

const plainTests = new WeakMap<Condition, readonly Test[]>();

type Worthwhile = (a: Place, b: Place) => boolean;
const always: Worthwhile = () => true;

/**
 * All ways to staff one pattern of each list, with people shared between the two: for every pair of places, how many
 * people fill both at once, most sharing first. `worthwhile` can rule out a pair that nobody could fill; no more than
 * `limit` ways are listed.
 */
export function overlaps(
  some: readonly Pattern[],
  others: readonly Pattern[],
  limit: number = patternLimit,
  worthwhile: Worthwhile = always,
): readonly Pattern[] {
  const found: Pattern[] = [];
  for (const a of some) {
    for (const b of others) {
      for (const pattern of overlapsOf(a, b, worthwhile)) {
        if (found.length >= limit) return found;
        found.push(pattern);
      }
    }
  }
  return found;
}

function* overlapsOf(a: Pattern, b: Pattern, worthwhile: Worthwhile): Generator<Pattern> {
  const left = a.map((place) => place.count);
  const right = b.map((place) => place.count);
  const shared: Place[] = [];
  function* fill(index: number): Generator<Pattern> {
    if (index === a.length * b.length) {
      yield [...shared, ...remaining(a, left), ...remaining(b, right)];
      return;
    }
    const [i, j] = [Math.floor(index / b.length), index % b.length];
    const [first, second] = [a[i] as Place, b[j] as Place];
    const most =
      mayMeet(first, second) && worthwhile(first, second) ? Math.min(left[i] as number, right[j] as number) : 0;
    for (let count = most; count >= 0; count--) {
      left[i] = (left[i] as number) - count;
      right[j] = (right[j] as number) - count;
      if (count > 0) shared.push({ ...first, ...second, count, tests: joined(first.tests, second.tests) });
      yield* fill(index + 1);
      if (count > 0) shared.pop();
      left[i] = (left[i] as number) + count;
      right[j] = (right[j] as number) + count;
    }
  }
  yield* fill(0);
}

const remaining = (places: Pattern, counts: readonly number[]): Place[] =>
  places.map((place, index) => ({ ...place, count: counts[index] as number })).filter((place) => place.count > 0);

/** Places of two different roles are never one person's; a shared place keeps the role that one of them has. */
const mayMeet = (a: Place, b: Place): boolean => a.role === undefined || b.role === undefined || a.role === b.role;

const joined = (a: readonly Test[], b: readonly Test[]): readonly Test[] => [
  ...a,
  ...b.filter((test) => !a.includes(test)),
];
