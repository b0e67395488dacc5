import { remembered } from '../credentials/remembered.ts';
import { cheapestStaffing, type Staffed } from './cheapest-staffing.ts';
import { itemsLeadingTo } from './completion.ts';
import { overlaps, type Pattern } from './places.ts';
import { candidatesAt, isNewcomer, type Lacking, newPersonCost, type Shortfalls, shortfallsOf } from './shortfalls.ts';
import type { View } from './view.ts';
import { bothClosed, easiest, nothingToDo, type Step, type Way, waysCarried } from './way.ts';

/** What has to be staffed: any one of the patterns. */
export type Demand = readonly Pattern[];

/**
 * The ways to staff several demands between which people may be shared, fewest exams first. Demands that no exam has
 * in common are solved apart; for the others ways to share people are tried, so that an exam that serves two of them
 * is counted once.
 */
export function staffingWays(demands: readonly Demand[], view: View): readonly Way[] {
  const [only] = demands;
  if (only && demands.length === 1) return demandWays(only, view);
  const [first = [nothingToDo], ...others] = connected(demands, view).map((group) =>
    group.length === 1 ? demandWays(group[0] as Demand, view) : groupWays(sharedPatterns(group), view),
  );
  return others.reduce(bothClosed, first);
}

/** A clause that fails is a gap, and part of what the whole level needs: its ways are worked out once. */
const demandWays = (demand: Demand, view: View): readonly Way[] =>
  remembered(
    remembered(knownInView, view, () => new Map()),
    demand,
    () => groupWays(demand, view),
  );

const knownInView = new WeakMap<View, Map<Demand, readonly Way[]>>();

/** For a gap no more ways to share people are tried than this, those with most sharing first. */
const mostShared = 120;

function sharedPatterns(group: readonly Demand[]): readonly Pattern[] {
  const [first = [], ...rest] = group;
  return rest.reduce<readonly Pattern[]>((before, demand) => overlaps(before, demand, mostShared), first);
}

/** Only the cheapest patterns are worth looking at for other ways to staff them. */
function groupWays(patterns: readonly Pattern[], view: View): readonly Way[] {
  const prepared = patterns.flatMap((pattern) => {
    const shortfalls = shortfallsOf(pattern, view);
    const staffed = solve(pattern, shortfalls);
    return staffed ? [{ pattern, shortfalls, staffed }] : [];
  });
  const cheapest = prepared.sort((a, b) => a.staffed.cost - b.staffed.cost).slice(0, waysCarried);
  return easiest(
    cheapest.flatMap(({ pattern, shortfalls, staffed }) => patternWays(pattern, shortfalls, staffed, view)),
  );
}

/** Demands put together where a pass for the one may serve the other, by itself or by what it leads to. */
function connected(demands: readonly Demand[], view: View): Demand[][] {
  const groups: { items: Set<string>; demands: Demand[] }[] = [];
  for (const demand of demands) {
    const tests = demand.flatMap((pattern) => pattern.flatMap((place) => place.tests));
    const items = new Set(tests.flatMap((test) => itemsLeadingTo(test.condition, view).map(({ item }) => item)));
    const touching = groups.filter((group) => [...items].some((item) => group.items.has(item)));
    for (const group of touching) groups.splice(groups.indexOf(group), 1);
    groups.push({
      items: new Set([...items, ...touching.flatMap((group) => [...group.items])]),
      demands: [...touching.flatMap((group) => group.demands), demand],
    });
  }
  return groups.map((group) => group.demands);
}

/** The different ways to staff one pattern: they differ in how many newcomers go to which place. */
function patternWays(pattern: Pattern, shortfalls: Shortfalls, first: Staffed, view: View): readonly Way[] {
  // With one place there is one division of newcomers; with several, each that is solved shows where others may lie.
  if (pattern.length === 1) return [wayOf(pattern, first, shortfalls, view)];
  const open = [{ newcomers: pattern.map((place) => place.count), staffed: first }];
  const ways: Way[] = [];
  const seen = new Set<string>();
  while (open.length > 0 && ways.length < waysCarried) {
    open.sort((a, b) => a.staffed.cost - b.staffed.cost);
    const { newcomers, staffed } = open.shift() as (typeof open)[number];
    const used = staffed.people.map(
      (people, place) => people.filter((person) => isNewcomer(person, place, shortfalls)).length,
    );
    const key = used.join();
    if (seen.has(key)) continue;
    seen.add(key);
    ways.push(wayOf(pattern, staffed, shortfalls, view));
    if (ways.length === waysCarried) break;
    for (const [place, count] of used.entries()) {
      if (count === 0) continue;
      const fewer = newcomers.map((limit, index) => (index === place ? count - 1 : limit));
      const next = solve(pattern, shortfalls, fewer);
      if (next) open.push({ newcomers: fewer, staffed: next });
    }
  }
  return ways;
}

const solve = (pattern: Pattern, { costs }: Shortfalls, newcomers?: readonly number[]): Staffed | undefined => {
  const counts = pattern.map((place) => place.count);
  return cheapestStaffing({ counts, costs, newcomers: newcomers ?? counts });
};

function wayOf(pattern: Pattern, staffed: Staffed, shortfalls: Shortfalls, view: View): Way {
  const steps = pattern.flatMap((_, place) => stepsAt(place, pattern, staffed, shortfalls, view));
  const newPeople = staffed.people.flat().filter((person) => person >= view.people.length).length;
  return { exams: staffed.cost - newPeople * newPersonCost, newPeople, steps, needs: [] };
}

/** Newcomers at one place with the same number of exams, and everybody who could stand in for one of them. */
function stepsAt(place: number, pattern: Pattern, staffed: Staffed, shortfalls: Shortfalls, view: View): Step[] {
  const costs = shortfalls.costs[place] as readonly number[];
  const newcomers = (staffed.people[place] as readonly number[]).filter((person) => (costs[person] as number) > 0);
  if (newcomers.length === 0) return [];
  const busy = new Set(staffed.people.flat());
  return [...new Set(newcomers.map((person) => costs[person] as number))]
    .sort((a, b) => a - b)
    .map((tier) => {
      const chosen = newcomers.filter((person) => costs[person] === tier);
      if (tier >= newPersonCost)
        return {
          people: chosen.length,
          exams: tier - newPersonCost,
          candidates: [{ passing: shortfalls.lacking[place]?.newcomer?.choices ?? [] }],
        };
      const able = candidatesAt(shortfalls.lacking[place] as Lacking, tier, view);
      const candidates = able.candidates.filter((_, index) => {
        const person = able.people[index] as number;
        return !busy.has(person) || chosen.includes(person) || canStandIn(person, place, pattern, staffed, shortfalls);
      });
      return { people: chosen.length, exams: tier, candidates };
    });
}

/**
 * Could this person, who fills another place, be a newcomer at this one in somebody's stead? Whoever is ready there
 * could where one newcomer here gives way, the others stay, and ready people fill what is then open.
 */
function canStandIn(
  person: number,
  place: number,
  pattern: Pattern,
  staffed: Staffed,
  shortfalls: Shortfalls,
): boolean {
  const at = staffed.people.findIndex((people) => people.includes(person));
  if (isNewcomer(person, at, shortfalls)) return false;
  const newcomers = staffed.people.map((people, index) => people.filter((one) => isNewcomer(one, index, shortfalls)));
  const cost = (one: number) => shortfalls.costs[place]?.[one];
  const replaced = (newcomers[place] as number[]).filter((one) => cost(one) === cost(person));
  return replaced.some((leaving) => {
    const staying = newcomers.map((people, index) =>
      index === place ? people.filter((one) => one !== leaving).concat(person) : people,
    );
    const busy = new Set(staying.flat());
    const counts = pattern.map((one, index) => one.count - (staying[index] as number[]).length);
    const costs = shortfalls.costs.map((list) => list.map((value, one) => (busy.has(one) ? Infinity : value)));
    return cheapestStaffing({ counts, costs, newcomers: counts.map(() => 0) }) !== undefined;
  });
}
