import { compare, type Rational, subtract, zero } from '../numbers/rational.ts';
import type { Day } from '../time/day.ts';
import type { Need, Way } from './way.ts';

/** What is needed of a renewal that is done before its last day, where that is less. */
export interface SoonerRenewal {
  /** The first day on which it can be done, from today on. */
  readonly on: Day;
  readonly ways: readonly Way[];
}

/** Are other figures counted on another day, so that it may need another number? */
export const hangsOnTheDay = (ways: readonly Way[]): boolean =>
  ways.some(({ needs }) => needs.some((need) => isOfFigures(need) && need.periods !== undefined));

/** Of the ways on an earlier day, those that need no more of anything than one on the last day, and less of some figure. */
export const waysNeedingLess = (sooner: readonly Way[], last: readonly Way[]): readonly Way[] =>
  sooner.filter((way) => last.some((other) => needsLess(way, other)));

function needsLess(way: Way, other: Way): boolean {
  if (way.exams > other.exams || way.newPeople > other.newPeople || way.needs.length !== other.needs.length)
    return false;
  const pairs = way.needs.map((need) => [need, other.needs.find((one) => nameOf(one) === nameOf(need))] as const);
  const differences = pairs.map(([need, same]) => same && compare(lackingOf(need), lackingOf(same)));
  const isNoMore = differences.every((one) => one !== undefined && one <= 0);
  return isNoMore && differences.some((one) => one !== undefined && one < 0);
}

type OfFigures = Extract<Need, { kind: 'metric' | 'figure' | 'points' }>;

const isOfFigures = (need: Need): need is OfFigures =>
  need.kind === 'metric' || need.kind === 'figure' || need.kind === 'points';

/** What a need is about, whatever is reported of it. */
function nameOf(need: Need): string {
  switch (need.kind) {
    case 'metric':
      return `metric ${need.metric} ${need.relation}`;
    case 'figure':
      return `figure ${need.clause} ${need.relation}`;
    case 'points':
      return `points ${need.part}`;
    default:
      return JSON.stringify(need);
  }
}

/** By how much a figure has to change; what else is needed is needed as it is. */
function lackingOf(need: Need): Rational {
  if (!isOfFigures(need)) return zero;
  const needed = need.kind === 'figure' ? need.needed.high : need.needed;
  const missing = subtract(needed ?? zero, need.have?.low ?? zero);
  return compare(missing, zero) < 0 ? subtract(zero, missing) : missing;
}
