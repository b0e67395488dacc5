import type { Programme } from '../catalogue/programme.ts';
import { type AcquisitionSet, nothingToEarn, together } from './acquisition.ts';
import { waysToBeCounted } from './counted-awards.ts';
import type { PlaceRow } from './need-from-clause.ts';
import { type Learner, openAwards, type PersonPart, type RowOfPerson } from './person-part.ts';
import type { PlanTarget } from './plan-request.ts';
import { type Schedule, schedulesFor } from './schedule.ts';

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
    return combinations([...own, ...pooled], rows);
  });
  let isCut = combined.some((one) => one.isCut);
  const scheduled = new Map<string, ReturnType<typeof schedulesFor>>();
  const columns = combined.flatMap(({ found }) =>
    [...found.values()].flatMap(({ set, covered }) => {
      const key = keyOf(set);
      const known = scheduled.get(key) ?? schedulesFor(set, learner.today, learner.terms, learner.waysOf);
      scheduled.set(key, known);
      isCut ||= known.isCut;
      return known.schedules.map((schedule): PersonColumn => ({ schedule, rows: covered }));
    }),
  );
  return { columns: worthwhile(columns), isCut };
}

interface Combination {
  readonly set: AcquisitionSet;
  readonly covered: readonly number[];
}

/** Slot by slot of each team: leave it, or fill it in one of its ways; each result once. */
function combinations(
  own: readonly RowOfPerson[],
  rows: readonly PlaceRow[],
): { readonly found: ReadonlyMap<string, Combination>; readonly isCut: boolean } {
  const placeOf = ({ row }: RowOfPerson) => rows[row] as PlaceRow;
  const teams = [...Map.groupBy(own, (one) => placeOf(one).team).values()];
  let found = new Map<string, Combination>([['', { set: nothingToEarn, covered: [] }]]);
  let isCut = own.some(({ ways }) => ways.length > 400);
  for (const team of teams) {
    const slots = team.filter((one) => placeOf(one).within === undefined);
    const fillings = slots.flatMap((slot) =>
      fillingsOf(
        slot,
        team.filter((one) => placeOf(one).within === slot.row),
      ),
    );
    const next = new Map<string, Combination>();
    const keep = (one: Combination) => next.set(`${keyOf(one.set)}#${one.covered.join()}`, one);
    for (const before of found.values()) {
      const own = keyOf(before.set);
      const filled = fillings.flatMap(({ set, covered }) => {
        const joined = together(before.set, set);
        return joined ? [{ set: joined, covered: [...before.covered, ...covered].sort((a, b) => a - b) }] : [];
      });
      // Who can fill a slot without earning more is never left out of all of them.
      if (!filled.some(({ set }) => set.size === before.set.size && keyOf(set) === own)) keep(before);
      for (const one of filled) keep(one);
    }
    if (next.size > mostCombined) isCut = true;
    found = new Map([...next].slice(0, mostCombined));
  }
  return { found, isCut };
}

/** The ways to fill a slot, alone or so that some of its subsets are filled too. */
function fillingsOf(slot: RowOfPerson, subsets: readonly RowOfPerson[]): readonly Combination[] {
  const start = slot.ways.map((set): Combination => ({ set, covered: [slot.row] }));
  return subsets.reduce(
    (before, subset) =>
      before.concat(
        before.flatMap((one) =>
          subset.ways.flatMap((way) => {
            const set = together(one.set, way);
            return set ? [{ set, covered: [...one.covered, subset.row] }] : [];
          }),
        ),
      ),
    start,
  );
}

const keyOf = (set: AcquisitionSet): string =>
  [...set.values()]
    .map(({ item, from, to }) => `${item} ${from} ${to}`)
    .sort()
    .join('|');

/** Without those that another one makes needless: no dearer, for the same rows or more, using up nothing else. */
function worthwhile(columns: readonly PersonColumn[]): readonly PersonColumn[] {
  const sorted = [...columns].sort(
    (a, b) =>
      a.schedule.cost - b.schedule.cost || b.rows.length - a.rows.length || (String(a.rows) < String(b.rows) ? -1 : 1),
  );
  const kept: (PersonColumn & { readonly set: ReadonlySet<number> })[] = [];
  for (const one of sorted) {
    if (one.rows.length === 0) continue;
    const isNeedless = kept.some(
      (other) => one.rows.every((row) => other.set.has(row)) && isWithin(other.schedule.uses, one.schedule.uses),
    );
    if (!isNeedless) kept.push({ ...one, set: new Set(one.rows) });
  }
  return kept.map(({ schedule, rows }) => ({ schedule, rows }));
}

/** Is everything in the first list also in the second, as often? Both sorted. */
function isWithin(some: readonly string[], all: readonly string[]): boolean {
  let at = 0;
  for (const one of some) {
    while (at < all.length && (all[at] as string) < one) at++;
    if (all[at] !== one) return false;
    at++;
  }
  return true;
}
