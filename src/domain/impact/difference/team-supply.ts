import type { Amount } from '../../catalogue/amount.ts';
import type { Clause } from '../../catalogue/clause.ts';
import type { Programme } from '../../catalogue/programme.ts';
import { one, rational, roundedUp } from '../../numbers/rational.ts';
import type { ClauseOf } from '../../standing/judged.ts';
import { type Pattern, type Place, teamPatterns } from '../../standing/places.ts';
import { allOf, anyOf, formulaImplies } from './formula.ts';
import { formulaOfTests, type PersonFormula, personAtom } from './formula-of-condition.ts';
import { personBrings } from './person-atom.ts';

/** Places for different people: so many who are all that the formula says. */
interface Seats {
  readonly count: number;
  readonly formula: PersonFormula;
}

/** What a clause about people asks: one of several ways to staff it, no person twice in one. */
export type Staffing = readonly (readonly Seats[])[];

/** More ways than this are not looked through. */
const wayLimit = 40;

/** The staffing that a clause asks for; `undefined` where it asks for no people, or for how many is computed. */
export function staffingOf(clause: Clause, programme: Programme): Staffing | undefined {
  if (clause.kind === 'team') return teamStaffing(clause, programme);
  return clause.kind === 'compare' ? countStaffing(clause, programme) : undefined;
}

function teamStaffing(team: ClauseOf<'team'>, programme: Programme): Staffing | undefined {
  const amounts = team.slots.flatMap((slot) => [slot.people, ...slot.ofWhich.map((subset) => subset.people)]);
  if (amounts.some((amount) => amount.kind !== 'number')) return undefined;
  const patterns = teamPatterns(team, numberOf);
  if (patterns.length > wayLimit) return undefined;
  return patterns.map((pattern) => seatsOf(pattern, team.pooled, programme));
}

const numberOf = (amount: Amount): number => Number(roundedUp(amount.kind === 'number' ? amount.value : one));

const seatsOf = (pattern: Pattern, pooled: boolean, programme: Programme): readonly Seats[] =>
  pattern
    .filter((place) => place.count > 0)
    .map((place) => ({
      count: place.count,
      formula: allOf([formulaOfTests(place.tests, programme), ...claimOn(place, pooled)]),
    }));

/** Whoever is counted is used up, in a role or none; a clause that only looks at people does not mind who is. */
const claimOn = (place: Place, pooled: boolean): readonly PersonFormula[] =>
  pooled
    ? []
    : [
        personAtom({ kind: 'used' }),
        personAtom({ kind: 'role', ...(place.role !== undefined && { role: place.role }) }),
      ];

/** "At least four people with …" as a figure uses up nobody. */
function countStaffing({ amount, bounds }: ClauseOf<'compare'>, programme: Programme): Staffing | undefined {
  const [bound, ...more] = bounds;
  if (amount.kind !== 'people' || !bound || more.length > 0 || bound.limit.kind !== 'number') return undefined;
  const { relation, limit } = bound;
  if (relation !== 'at-least' && relation !== 'more-than') return undefined;
  const least = roundedUp(limit.value);
  const count = relation === 'more-than' && rational(least).numerator === limit.value.numerator ? least + 1n : least;
  const { condition, who, withGrants } = amount;
  const formula = formulaOfTests([{ condition, withGrants, ...(who && { who }) }], programme);
  return [[{ count: Number(count), formula }]];
}

/** A figure over holdings reaches what it should where so many people hold one of the items each. */
export function holdingsAsStaffing(
  { amount, bounds }: ClauseOf<'compare'>,
  programme: Programme,
): Staffing | undefined {
  const [bound, ...more] = bounds;
  if (amount.kind !== 'holdings' || amount.distinct || !bound || more.length > 0) return undefined;
  if (bound.relation !== 'at-least' || bound.limit.kind !== 'number') return undefined;
  const conditions = amount.items.map((item) => ({ kind: 'item' as const, item }));
  const formula = formulaOfTests([{ condition: { kind: 'n-of', n: 1, conditions } }], programme);
  return [[{ count: Number(roundedUp(bound.limit.value)), formula }]];
}

/** More kinds of places than this are not taken together: there are 2 to that many sets of them. */
const seatLimit = 8;
/** No more ways to staff several given clauses at once are told apart. */
const combinationLimit = 64;

/**
 * Whether whoever staffs the given clauses has also the people for the goal. By Hall's theorem different people can be
 * found for all its places where for every set of the places enough people are fit for one of them; for each set it is
 * enough that one of the given clauses brings so many. They are among those who were counted already, so the goal uses up
 * nobody else.
 */
export function staffingImplies(given: readonly Staffing[], goal: Staffing): boolean {
  const combined = given.reduce((product, one) => product * one.length, 1) <= combinationLimit;
  const choices = combined ? combinations(given) : given.flatMap((one) => (one.length === 1 ? [one] : []));
  const suffices = (seats: readonly (readonly Seats[])[]) => goal.some((wanted) => canSeat(seats, wanted));
  // Without a common view, one clause that has one way must do by itself.
  return combined ? choices.every(suffices) : choices.some(suffices);
}

function canSeat(given: readonly (readonly Seats[])[], wanted: readonly Seats[]): boolean {
  if (wanted.length > seatLimit) return false;
  const known = new Map<string, boolean>();
  for (let set = 1; set < 1 << wanted.length; set++) {
    const asked = wanted.filter((_, index) => set & (1 << index));
    const count = asked.reduce((sum, seats) => sum + seats.count, 0);
    const fit = anyOf(asked.map((seats) => seats.formula));
    const enough = given.some((clause, index) => {
      const able = clause.filter((seats, place) => {
        const key = `${set} ${index} ${place}`;
        const is = known.get(key) ?? formulaImplies(seats.formula, fit, personBrings);
        known.set(key, is);
        return is;
      });
      return able.reduce((sum, seats) => sum + seats.count, 0) >= count;
    });
    if (!enough) return false;
  }
  return true;
}

const combinations = (given: readonly Staffing[]): readonly (readonly (readonly Seats[])[])[] =>
  given.reduce<readonly (readonly (readonly Seats[])[])[]>(
    (before, ways) => before.flatMap((some) => ways.map((way) => [...some, way])),
    [[]],
  );
