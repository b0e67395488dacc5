import type { Amount } from '../catalogue/amount.ts';
import type { Clause, ScorePart } from '../catalogue/clause.ts';
import { countBits, isEmpty } from '../credentials/bits.ts';
import { remembered } from '../credentials/remembered.ts';
import { exactly } from '../numbers/range.ts';
import { add, compare, greatest, least, type Rational, zero } from '../numbers/rational.ts';
import { peopleCounted, withPeople } from './amount-inverse.ts';
import { choose } from './completion.ts';
import { isWaived, judge } from './judge.ts';
import { compareRanges, measure } from './measure.ts';
import { leastNumbersAsked, numbersAsked } from './numbers-asked.ts';
import {
  eligibleFor,
  overlaps,
  type Pattern,
  type Place,
  patternLimit,
  patternsWithin,
  teamPatterns,
} from './places.ts';
import { inPlace, ruledReading, type Situation } from './situation.ts';
import type { Scope, Test } from './view.ts';

/** Which facts are trusted: only what is sure, or all that may be so. */
export type Side = 'sure' | 'possible';

const noPeople: readonly Pattern[] = [[]];
const impossible: readonly Pattern[] = [];

/**
 * The people a clause uses up: every minimal way to staff it from those who hold the credentials, or none where it is
 * not met at all. What rests on no people, and what is pooled, uses up nobody.
 */
export function demandOf(clause: Clause, situation: Situation, side: Side, scope?: Scope): readonly Pattern[] {
  const demand = (inner: Clause) => demandOf(inner, situation, side, scope);
  if (isWaived(clause, situation)) return noPeople;
  const plain = () => (accepted(judge(clause, situation).verdict, side) ? noPeople : impossible);
  switch (clause.kind) {
    case 'n-of': {
      const staffable = clause.clauses.map(demand).filter((patterns) => patterns.length > 0);
      if (staffable.length < clause.n) return impossible;
      return minimal(
        choose(staffable, clause.n, patternLimit).flatMap((some) =>
          some.reduce((a, b) => shared(a, b, situation, side), noPeople),
        ),
      );
    }
    case 'team': {
      if (clause.pooled) return plain();
      const numbers = side === 'sure' ? numbersAsked(situation) : leastNumbersAsked(situation);
      const patterns = patternsWithin(teamPatterns(clause, numbers), scope);
      return patterns.filter((pattern) =>
        pattern.every((place) => countBits(eligibleFor(everywhere(situation).view, place.tests)[side]) >= place.count),
      );
    }
    case 'compare':
      return comparedPeople(clause, situation, side, scope) ?? plain();
    case 'score':
      return scoreDemand(clause, situation, side, scope);
    case 'best': {
      const finding = judge(clause, situation);
      const chosen =
        finding.kind === 'best' && finding.chosen !== undefined ? clause.alternatives.get(finding.chosen) : undefined;
      return chosen && accepted(finding.verdict, side) ? demand(chosen) : impossible;
    }
    case 'by': {
      const cases = situation
        .valuesOf(clause.attribute, situation)
        .map((value) => clause.cases.get(value) ?? clause.otherwise);
      return inEvery(
        cases.map((one) => (one ? demand(one) : impossible)),
        situation,
        side,
      );
    }
    case 'per': {
      const finding = judge(clause, situation);
      const places = finding.kind === 'per' ? [...finding.places.keys()] : [];
      const each = places.map((place) => {
        const inside: Scope = { kind: clause.scope as Scope['kind'], place };
        return demandOf(clause.clause, inPlace(situation, inside), side, inside);
      });
      if (each.length === 0) return impossible;
      return clause.combine === 'all' ? each.reduce((a, b) => shared(a, b, everywhere(situation), side)) : each.flat();
    }
    case 'every-terms':
      return situation.renewal === undefined || situation.renewal.number % clause.terms === 0
        ? demand(clause.clause)
        : noPeople;
    case 'open': {
      const reading = situation.readings.get(clause.question) ?? ruledReading(clause.question, situation);
      const judged = [...clause.readings]
        .filter(([name]) => reading === undefined || name === reading)
        .map(([, inner]) => demand(inner));
      return inEvery(judged, situation, side);
    }
    case 'holds':
    case 'meets':
    case 'evidence':
    case 'during':
      return plain();
    default:
      return clause satisfies never;
  }
}

const accepted = (verdict: string, side: Side): boolean =>
  verdict === 'met' || (side === 'possible' && verdict === 'undetermined');

/** Which alternative is the true one is open: surely staffed is what all of them allow, perhaps what any does. */
const inEvery = (demands: readonly (readonly Pattern[])[], situation: Situation, side: Side): readonly Pattern[] =>
  side === 'sure' ? demands.reduce((a, b) => shared(a, b, situation, side)) : demands.flat();

/** Places are filled from the whole company; where they stand in one place, their tests say so. */
const everywhere = (situation: Situation): Situation => ({ ...situation, view: situation.viewOn(situation.view.day) });

/** Inside one award the same people may serve both; only such sharing is listed as somebody could do. */
function shared(a: readonly Pattern[], b: readonly Pattern[], situation: Situation, side: Side): readonly Pattern[] {
  const { view } = everywhere(situation);
  const somebody = (first: Place, second: Place) =>
    !isEmpty(eligibleFor(view, [...first.tests, ...second.tests])[side]);
  return minimal(overlaps(a, b, patternLimit, somebody));
}

/** Patterns that use the same places as another, and more, are never needed. */
function minimal(patterns: readonly Pattern[]): readonly Pattern[] {
  const keyed = new Map(patterns.map((pattern) => [keyOf(pattern), pattern]));
  const sizes = [...keyed.values()].map((pattern) => ({
    pattern,
    size: pattern.reduce((sum, place) => sum + place.count, 0),
  }));
  return sizes.sort((a, b) => a.size - b.size).map(({ pattern }) => pattern);
}

const testKeys = new WeakMap<object, number>();
let nextTestKey = 0;

function keyOf(pattern: Pattern): string {
  const testKey = ({ condition, who, verification, scope, withGrants }: Test) =>
    [numberOf(condition), who?.join(), verification, scope?.place, withGrants].join('/');
  return pattern
    .map(({ count, role, tests }) => `${count}:${role ?? ''}:${tests.map(testKey).sort().join('+')}`)
    .sort()
    .join(' ');
}

const numberOf = (condition: object): number => remembered(testKeys, condition, () => nextTestKey++);

function comparedPeople(
  clause: Extract<Clause, { kind: 'compare' }>,
  situation: Situation,
  side: Side,
  scope?: Scope,
): readonly Pattern[] | undefined {
  const counted = peopleCounted(clause.amount, situation);
  if (!counted || clause.bounds.some(({ relation }) => relation === 'at-most' || relation === 'less-than'))
    return undefined;
  const enough = (value: ReturnType<typeof measure>) =>
    value !== undefined &&
    clause.bounds.every(({ relation, limit }) =>
      accepted(compareRanges(value, relation, measure(limit, situation) ?? exactly(zero)), side),
    );
  const { place, present } = countedPlace(counted, situation, side, scope);
  for (let count = 0; count <= present; count++) {
    if (enough(measure(withPeople(clause.amount, counted, count), situation)))
      return count === 0 ? noPeople : [[{ ...place, count }]];
  }
  return impossible;
}

function countedPlace(
  counted: Extract<Amount, { kind: 'people' }>,
  situation: Situation,
  side: Side,
  scope?: Scope,
): { place: Place; present: number } {
  const test = {
    condition: counted.condition,
    withGrants: counted.withGrants,
    ...(counted.who && { who: counted.who }),
    ...(scope && { scope }),
  };
  return { place: { count: 0, tests: [test] }, present: countBits(everywhere(situation).view.eligible(test)[side]) };
}

interface PartOption {
  readonly points: Rational;
  readonly patterns: readonly Pattern[];
}

/** All combinations of people by part that reach the threshold and every floor. */
function scoreDemand(
  clause: Extract<Clause, { kind: 'score' }>,
  situation: Situation,
  side: Side,
  scope?: Scope,
): readonly Pattern[] {
  const threshold = measure(clause.atLeast, situation);
  const limit = (side === 'sure' ? threshold?.high : threshold?.low) ?? zero;
  const totals = clause.parts
    .map((part) => partOptions(part, situation, side, scope))
    .reduce<readonly PartOption[]>(
      (before, options) =>
        before
          .flatMap((a) =>
            options.map((b) => ({
              points: add(a.points, b.points),
              patterns: shared(a.patterns, b.patterns, situation, side),
            })),
          )
          .slice(0, patternLimit),
      [{ points: zero, patterns: noPeople }],
    );
  return minimal(totals.filter((total) => compare(total.points, limit) >= 0).flatMap((total) => total.patterns)).slice(
    0,
    patternLimit,
  );
}

function partOptions(part: ScorePart, situation: Situation, side: Side, scope?: Scope): readonly PartOption[] {
  const gates = part.gates
    .map((gate) => demandOf(gate, situation, side, scope))
    .reduce((a, b) => shared(a, b, situation, side), noPeople);
  const counted = peopleCounted(part.points, situation);
  const pointsOf = (amount: Amount): Rational => {
    const range = measure(amount, situation);
    const points = greatest((side === 'sure' ? range?.low : range?.high) ?? zero, zero);
    return part.max ? least(points, part.max) : points;
  };
  const reached = (option: PartOption) => compare(option.points, part.floor ?? zero) >= 0 && option.patterns.length > 0;
  const nothing: PartOption = { points: zero, patterns: noPeople };
  if (!counted) return [{ points: pointsOf(part.points), patterns: gates }, nothing].filter(reached);
  const { place, present } = countedPlace(counted, situation, side, scope);
  const options: PartOption[] = [nothing];
  for (let count = 0, best = zero; count <= present; count++) {
    const points = pointsOf(withPeople(part.points, counted, count));
    if (compare(points, best) <= 0) continue;
    best = points;
    options.push({ points, patterns: count === 0 ? gates : shared(gates, [[{ ...place, count }]], situation, side) });
  }
  return options.filter(reached);
}
