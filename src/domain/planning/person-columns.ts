import type { Programme } from '../catalogue/programme.ts';
import { type AcquisitionSet, isPartOf } from './acquisition.ts';
import { waysToBeCounted } from './counted-awards.ts';
import type { PlaceRow } from './need-from-clause.ts';
import { type Learner, openAwards, type PersonPart, type RowOfPerson } from './person-part.ts';
import type { PlanTarget } from './plan-request.ts';
import { isWithin, type Schedule } from './schedule.ts';
import { mostWays } from './ways-to-earn.ts';
import { areNoWorse } from './ways-to-pass.ts';

/** One thing that a person could do: what is earned when, at which cost, and for which rows the person then counts. */
export interface PersonColumn {
  readonly schedule: Schedule;
  /** By position, ascending. */
  readonly rows: readonly number[];
}

export interface PersonColumns {
  readonly columns: readonly PersonColumn[];
  /** Not everything was listed: a cheaper plan may be missing. */
  readonly isCut: boolean;
}

/** More combinations for one part of one person than this are not listed. */
const mostCombined = 5_000;

/** All that a person could do for the rows of one part, without what something else does at no more cost. */
export function columnsFor(
  part: PersonPart,
  rows: readonly PlaceRow[],
  targets: readonly PlanTarget[],
  programme: Programme,
  learner: Learner,
): PersonColumns {
  const pooled = part.filter(({ row }) => (rows[row] as PlaceRow).isPooled);
  const combined = waysToBeCounted(openAwards(part, rows, targets), programme).map((counted) => {
    const own = part.filter(({ row }) => {
      const { target, role, isPooled } = rows[row] as PlaceRow;
      return !isPooled && counted.has(target) && (role === undefined || role === counted.get(target));
    });
    return new Combinations([...own, ...pooled], rows, learner).all();
  });
  const { schedules } = learner;
  const byCost = combined
    .flatMap(({ found }) => found)
    .map((one) => ({ ...one, least: schedules.leastCost(one.set) }))
    .sort((a, b) => a.least - b.least || b.covered.length - a.covered.length);
  const columns: (PersonColumn & { readonly filled: ReadonlySet<number> })[] = [];
  for (const { set, covered, least } of byCost) {
    if (covered.length === 0) continue;
    // What costs no more than this could at the least, uses nothing up and fills the same is as good.
    const isNeedless = columns.some(
      ({ schedule, filled }) =>
        (schedule.cost < least || (schedule.cost === least && schedule.steps.length <= set.items.size)) &&
        schedule.uses.length === 0 &&
        covered.every((row) => filled.has(row)),
    );
    if (isNeedless) continue;
    for (const schedule of schedules.of(set)) columns.push({ schedule, rows: covered, filled: new Set(covered) });
  }
  return { columns: worthwhile(columns), isCut: combined.some((one) => one.isCut) || schedules.isCut };
}

interface Combination {
  readonly set: AcquisitionSet;
  readonly covered: readonly number[];
}

/** What one person could earn and fill, team by team. */
class Combinations {
  readonly #own: readonly RowOfPerson[];
  readonly #rows: readonly PlaceRow[];
  readonly #learner: Learner;

  constructor(own: readonly RowOfPerson[], rows: readonly PlaceRow[], learner: Learner) {
    this.#own = own;
    this.#rows = rows;
    this.#learner = learner;
  }

  /** Slot by slot of each team: leave it, or fill it in one of its ways; each result once. */
  all(): { readonly found: readonly Combination[]; readonly isCut: boolean } {
    const { pool } = this.#learner;
    const teams = [...Map.groupBy(this.#own, ({ row }) => this.#place(row).team).values()];
    let found: readonly Combination[] = [{ set: pool.nothing, covered: [] }];
    let isCut = this.#own.some(({ ways }) => ways.length > mostWays);
    for (const [index, team] of teams.entries()) {
      const fillings = this.#fillings(team);
      const next: Combination[] = [];
      for (const before of found) {
        const filled = fillings.flatMap(({ set, covered }): readonly Combination[] => {
          const joined = pool.together(before.set, set);
          return joined && this.#learner.schedules.couldFit(joined)
            ? [{ set: joined, covered: [...before.covered, ...covered].sort((a, b) => a - b) }]
            : [];
        });
        // Who can fill a slot without earning more is never left out of all of them.
        if (!filled.some(({ set }) => set === before.set)) next.push(before);
        next.push(...filled);
      }
      found = this.#worthGoingOn(next, teams.slice(index + 1).flat());
      if (found.length > mostCombined) isCut = true;
      found = found.slice(0, mostCombined);
    }
    return { found, isCut };
  }

  #place = (row: number): PlaceRow => this.#rows[row] as PlaceRow;

  /** The ways to fill a slot of a team, alone or so that some of its subsets are filled too. */
  #fillings(team: readonly RowOfPerson[]): readonly Combination[] {
    const { pool } = this.#learner;
    const slots = team.filter(({ row }) => this.#place(row).within === undefined);
    return slots.flatMap((slot) => {
      const subsets = team.filter(({ row }) => this.#place(row).within === slot.row);
      const alone = slot.ways.map((set): Combination => ({ set, covered: [slot.row] }));
      return subsets.reduce<readonly Combination[]>((before, subset) => {
        const more = before.flatMap((one) =>
          subset.ways.flatMap((way) => {
            const set = pool.together(one.set, way);
            return set ? [{ set, covered: [...one.covered, subset.row] }] : [];
          }),
        );
        const free = new Set(
          more
            .filter(({ set, covered }) => before.some((one) => one.set === set && one.covered.length < covered.length))
            .map(({ set }) => set),
        );
        return [...before.filter(({ set }) => !free.has(set)), ...more];
      }, alone);
    });
  }

  /**
   * Of combinations that fill the same rows, those that could still become the best: where what one holds for the teams to come
   * the other holds too, and for each other thing to earn has one that is dearer or slower, the other is left out.
   */
  #worthGoingOn(all: readonly Combination[], toCome: readonly RowOfPerson[]): readonly Combination[] {
    const useful = new Set(toCome.flatMap(({ ways }) => ways.flatMap((way) => [...way.items.keys()])));
    const weighed = new Map<string, Weighed[]>();
    const seen = new Map<string, Set<AcquisitionSet>>();
    for (const one of all) {
      const rows = one.covered.join();
      const sets = seen.get(rows) ?? new Set();
      seen.set(rows, sets);
      if (sets.has(one.set)) continue;
      sets.add(one.set);
      const list = weighed.get(rows) ?? [];
      list.push(this.#weigh(one, useful));
      weighed.set(rows, list);
    }
    return [...weighed.values()].flatMap((list) => {
      const kept: Weighed[] = [];
      for (const one of list.sort((a, b) => a.cost - b.cost || a.rest.length - b.rest.length))
        if (!kept.some((other) => replaces(other, one))) kept.push(one);
      return kept.map(({ combination }) => combination);
    });
  }

  #weigh(combination: Combination, useful: ReadonlySet<string>): Weighed {
    const { waysOf } = this.#learner;
    const items = [...combination.set.items.values()];
    const rest = items
      .filter(({ item }) => !useful.has(item))
      .map(({ item, from, to, after }): Burden => {
        const ways = waysOf(item);
        return { from, to, isFree: after.length === 0, ways, cost: Math.min(Infinity, ...ways.map((way) => way.cost)) };
      })
      .sort((a, b) => a.cost - b.cost);
    return {
      combination,
      rest,
      kept: items.filter(({ item }) => useful.has(item)).map(({ item, from, to }) => `${item} ${from} ${to}`),
      cost: items.reduce((sum, { item }) => sum + Math.min(Infinity, ...waysOf(item).map((way) => way.cost)), 0),
    };
  }
}

interface Burden {
  readonly from: string;
  readonly to: string;
  readonly isFree: boolean;
  readonly ways: ReturnType<Learner['waysOf']>;
  readonly cost: number;
}

interface Weighed {
  readonly combination: Combination;
  /** What nothing to come asks for, cheapest first. */
  readonly rest: readonly Burden[];
  readonly kept: readonly string[];
  readonly cost: number;
}

/** Whatever is done later with `other` could be done with `one` instead, at no more cost and no later. */
function replaces(one: Weighed, other: Weighed): boolean {
  if (isPartOf(one.combination.set, other.combination.set)) return true;
  if (one.rest.length > other.rest.length || one.kept.length !== other.kept.length) return false;
  if (!one.kept.every((item, index) => item === other.kept[index])) return false;
  return one.rest.every((burden, index) => isNoHeavier(burden, other.rest[index] as Burden));
}

const isNoHeavier = (one: Burden, other: Burden): boolean =>
  one.isFree && other.isFree && one.from <= other.from && other.to <= one.to && areNoWorse(one.ways, other.ways);

/** Without those that another one makes needless: no dearer, at the same cost no more work, for the same rows or more, using up nothing else. */
function worthwhile(columns: readonly PersonColumn[]): readonly PersonColumn[] {
  const sorted = [...columns].sort(
    (a, b) =>
      a.schedule.cost - b.schedule.cost || b.rows.length - a.rows.length || (String(a.rows) < String(b.rows) ? -1 : 1),
  );
  const kept: (PersonColumn & { readonly set: ReadonlySet<number> })[] = [];
  for (const one of sorted) {
    if (one.rows.length === 0) continue;
    const isNeedless = kept.some(
      (other) =>
        (other.schedule.cost < one.schedule.cost || other.schedule.steps.length <= one.schedule.steps.length) &&
        one.rows.every((row) => other.set.has(row)) &&
        isWithin(other.schedule.uses, one.schedule.uses),
    );
    if (!isNeedless) kept.push({ ...one, set: new Set(one.rows) });
  }
  return kept.map(({ schedule, rows }) => ({ schedule, rows }));
}
