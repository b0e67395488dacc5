import { addDays, type Day } from '../time/day.ts';
import { endOfTime, type Instant } from '../time/instant.ts';
import type { Known } from './facts.ts';
import type { Location } from './location.ts';

/** What may name a place: the country in words of its own, or only the location that is in one. */
interface InPlace extends Known {
  readonly country?: string;
  readonly location?: string;
}

interface Lasting extends InPlace {
  readonly from: Day;
  readonly to: Day;
}

interface OfOneDay extends InPlace {
  readonly on?: Day;
}

// Who names a location and no country is in the country of the location: on its days, and as long as it is known of it.
// It is said here, once, when the facts are read. So whatever judges them by country need not know of locations.

/** A statement about a time, taken apart where the location that it names begins or ceases to be in a country. */
export function lastingInCountry<Fact extends Lasting>(fact: Fact, locations: readonly Location[]): readonly Fact[] {
  const placed: Fact[] = [];
  let rest: readonly Fact[] = [fact];
  for (const { country, ...area } of locationsOf(fact, locations)) {
    rest = rest.flatMap((one) => {
      const both = shared(one, area);
      if (!both) return [one];
      placed.push({ ...one, ...both, country });
      return without(one, both);
    });
  }
  return [...placed, ...rest].sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0));
}

/** A statement about one day; what holds on every day is where its location is, whenever that is. */
export function datedInCountry<Fact extends OfOneDay>(fact: Fact, locations: readonly Location[]): readonly Fact[] {
  const { on } = fact;
  const there = locationsOf(fact, locations).filter((one) => on === undefined || (one.from <= on && on <= one.to));
  const placed: Fact[] = [];
  let rest: readonly Fact[] = [fact];
  for (const { country, ...area } of there) {
    rest = rest.flatMap((one) => {
      const both = sharedMoments(one, area);
      if (!both) return [one];
      placed.push({ ...one, ...both, country });
      return withoutMoments(one, both);
    });
  }
  return [...placed, ...rest];
}

type InCountry = Location & { readonly country: string };

const locationsOf = ({ country, location }: InPlace, locations: readonly Location[]): readonly InCountry[] =>
  country !== undefined || location === undefined
    ? []
    : locations.filter((one): one is InCountry => one.code === location && one.country !== undefined);

interface Area extends Known {
  readonly from: Day;
  readonly to: Day;
}

const latest = <Moment extends string>(a: Moment, b: Moment): Moment => (a > b ? a : b);
const earliest = <Moment extends string>(a: Moment, b: Moment): Moment => (a < b ? a : b);

function shared(one: Area, other: Area): Area | undefined {
  const moments = sharedMoments(one, other);
  const days = { from: latest(one.from, other.from), to: earliest(one.to, other.to) };
  return moments && days.from <= days.to ? { ...days, ...moments } : undefined;
}

function sharedMoments(one: Known, other: Known): Known | undefined {
  const knownFrom = latest<Instant>(one.knownFrom, other.knownFrom);
  const knownTo = earliest<Instant>(one.knownTo, other.knownTo);
  return knownFrom < knownTo || knownTo === endOfTime ? { knownFrom, knownTo } : undefined;
}

/** What is left of a statement: before and after the moments in which both were known, and of these the days around. */
const without = <Fact extends Area>(fact: Fact, { from, to, ...moments }: Area): readonly Fact[] => [
  ...withoutMoments(fact, moments),
  ...(fact.from < from ? [{ ...fact, ...moments, to: addDays(from, -1) }] : []),
  ...(to < fact.to ? [{ ...fact, ...moments, from: addDays(to, 1) }] : []),
];

const withoutMoments = <Fact extends Known>(fact: Fact, { knownFrom, knownTo }: Known): readonly Fact[] => [
  ...(fact.knownFrom < knownFrom ? [{ ...fact, knownTo: knownFrom }] : []),
  ...(knownTo < fact.knownTo ? [{ ...fact, knownFrom: knownTo }] : []),
];
