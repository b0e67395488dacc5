import { itemsOf } from '../catalogue/condition.ts';
import { hasBit, intersection } from '../credentials/bits.ts';
import { cheapestStaffing, type Staffed } from './cheapest-staffing.ts';
import { type Bundle, isTouched, jointCompletions } from './completion.ts';
import { eligibleFor, overlaps, type Pattern, type Place, patternLimit } from './places.ts';
import type { View } from './view.ts';
import { bothClosed, type Candidate, easiest, nothingToDo, type Step, type Way, waysCarried } from './way.ts';

/** What has to be staffed: any one of the patterns. */
export type Demand = readonly Pattern[];

/** Somebody who is still to join counts so much more than an exam that nobody is added without need. */
const newPersonCost = 10_000;

/**
 * The ways to staff several demands between which people may be shared, fewest exams first. Demands that no exam has
 * in common are solved apart; for the others every way to share people is tried, so that an exam that serves two of
 * them is counted once.
 */
export function staffingWays(demands: readonly Demand[], view: View): readonly Way[] {
  return connected(demands)
    .map((group) => easiest(sharedPatterns(group).flatMap((pattern) => patternWays(pattern, view))))
    .reduce(bothClosed, [nothingToDo]);
}

function sharedPatterns(group: readonly Demand[]): readonly Pattern[] {
  const [first = [], ...rest] = group;
  return rest.reduce<readonly Pattern[]>(
    (before, demand) =>
      before.flatMap((pattern) => demand.flatMap((other) => overlaps(pattern, other))).slice(0, patternLimit),
    first,
  );
}

/** Demands put together where an item of the one is an item of the other. */
function connected(demands: readonly Demand[]): Demand[][] {
  const groups: { items: Set<string>; demands: Demand[] }[] = [];
  for (const demand of demands) {
    const items = new Set(
      demand.flatMap((pattern) => pattern.flatMap((place) => place.tests.flatMap((test) => itemsOf(test.condition)))),
    );
    const touching = groups.filter((group) => [...items].some((item) => group.items.has(item)));
    for (const group of touching) groups.splice(groups.indexOf(group), 1);
    groups.push({
      items: new Set([...items, ...touching.flatMap((group) => [...group.items])]),
      demands: [...touching.flatMap((group) => group.demands), demand],
    });
  }
  return groups.map((group) => group.demands);
}

interface Shortfalls {
  /** By place and person, what is lacking; `undefined` where it cannot be made up. */
  readonly bundles: readonly (readonly (Bundle | undefined)[])[];
  readonly costs: readonly (readonly number[])[];
}

/** The different ways to staff one pattern: they differ in how many newcomers go to which place. */
function patternWays(pattern: Pattern, view: View): readonly Way[] {
  const counts = pattern.map((place) => place.count);
  const shortfalls = shortfallsOf(
    pattern,
    counts.reduce((a, b) => a + b, 0),
    view,
  );
  // With one place there is one division of newcomers; with several, each that is solved shows where others may lie.
  const divisions = pattern.length === 1 ? 1 : waysCarried;
  const solve = (newcomers: readonly number[]) => cheapestStaffing({ counts, costs: shortfalls.costs, newcomers });
  const first = solve(counts);
  const open = first ? [{ newcomers: counts, staffed: first }] : [];
  const ways: Way[] = [];
  const seen = new Set<string>();
  while (open.length > 0 && ways.length < divisions) {
    open.sort((a, b) => a.staffed.cost - b.staffed.cost);
    const { newcomers, staffed } = open.shift() as (typeof open)[number];
    const used = staffed.people.map(
      (people, place) =>
        people.filter((person) => ((shortfalls.costs[place] as readonly number[])[person] as number) > 0).length,
    );
    const key = used.join();
    if (!seen.has(key)) ways.push(wayOf(pattern, staffed, shortfalls, view));
    seen.add(key);
    if (ways.length === divisions) break;
    for (const [place, count] of used.entries()) {
      if (count === 0) continue;
      const fewer = newcomers.map((limit, index) => (index === place ? count - 1 : limit));
      const next = solve(fewer);
      if (next) open.push({ newcomers: fewer, staffed: next });
    }
  }
  return ways;
}

const nothingLacking: Bundle = { exams: 0, choices: [] };

/** People in the company first, then as many who might join it as there are places. */
function shortfallsOf(pattern: Pattern, places: number, view: View): Shortfalls {
  const bundles = pattern.map((place) => {
    const ready = eligibleFor(view, place.tests).sure;
    const askable = place.tests.map((test) => view.askable(test)).reduce(intersection);
    const newcomer = lacking(place, undefined, view);
    const inside = view.people.map((_, person) => {
      if (hasBit(ready, person)) return nothingLacking;
      if (!hasBit(askable, person) || view.people[person]?.affiliations.length === 0) return undefined;
      return place.tests.some((test) => isTouched(test.condition, person, view))
        ? lacking(place, person, view)
        : newcomer;
    });
    return [...inside, ...Array.from({ length: places }, () => newcomer)];
  });
  const insideCount = view.people.length;
  const costs = bundles.map((list) =>
    list.map((bundle, person) =>
      bundle === undefined ? Infinity : bundle.exams + (person >= insideCount ? newPersonCost : 0),
    ),
  );
  return { bundles, costs };
}

const lacking = (place: Place, person: number | undefined, view: View): Bundle | undefined =>
  jointCompletions(place.tests, person, view)[0];

function wayOf(pattern: Pattern, staffed: Staffed, shortfalls: Shortfalls, view: View): Way {
  const steps = pattern.flatMap((_, place) => stepsAt(place, pattern, staffed, shortfalls, view));
  const newPeople = staffed.people.flat().filter((person) => person >= view.people.length).length;
  return { exams: staffed.cost - newPeople * newPersonCost, newPeople, steps, needs: [] };
}

/** Newcomers at one place with the same number of exams, and everybody who could stand in for one of them. */
function stepsAt(place: number, pattern: Pattern, staffed: Staffed, shortfalls: Shortfalls, view: View): Step[] {
  const costs = shortfalls.costs[place] as readonly number[];
  const newcomers = (staffed.people[place] as readonly number[]).filter((person) => (costs[person] as number) > 0);
  return [...new Set(newcomers.map((person) => costs[person] as number))]
    .sort((a, b) => a - b)
    .map((tier) => {
      const chosen = newcomers.filter((person) => costs[person] === tier);
      const outside = tier >= newPersonCost;
      const able = outside
        ? chosen.slice(0, 1)
        : view.people
            .map((_, person) => person)
            .filter(
              (person) =>
                costs[person] === tier &&
                (chosen.includes(person) || canStandIn(person, place, pattern, staffed, shortfalls)),
            );
      const candidates = able.map((person): Candidate => {
        const passing = (shortfalls.bundles[place] as readonly (Bundle | undefined)[])[person]?.choices ?? [];
        return outside ? { passing } : { person: (view.people[person] as { id: string }).id, passing };
      });
      return { people: chosen.length, exams: tier % newPersonCost, candidates };
    });
}

/** Could this person be a newcomer at the place at no more cost in all? Whoever fills no other place could; else it is solved again. */
function canStandIn(person: number, place: number, pattern: Pattern, staffed: Staffed, { costs }: Shortfalls): boolean {
  if (!staffed.people.some((people) => people.includes(person))) return true;
  const others = pattern.map((one, index) => (index === place ? one.count - 1 : one.count));
  const without = costs.map((list) => list.map((cost, other) => (other === person ? Infinity : cost)));
  const rest = cheapestStaffing({ counts: others, costs: without, newcomers: others });
  return rest !== undefined && rest.cost + ((costs[place] as readonly number[])[person] as number) === staffed.cost;
}
