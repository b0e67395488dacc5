import type { Day } from '../time/day.ts';

/** Something that one person is to pass or earn, and the days between which that counts. */
export interface Acquisition {
  readonly item: string;
  readonly from: Day;
  readonly to: Day;
  /** What has to be earned before it. */
  readonly after: readonly string[];
}

/** Things to earn that together bring what is asked, by item: one of the smallest such sets. */
export type AcquisitionSet = ReadonlyMap<string, Acquisition>;

export const nothingToEarn: AcquisitionSet = new Map();

/** Both together: an item that both ask for is earned once, when it counts for both. Nothing where no day does. */
export function together(a: AcquisitionSet, b: AcquisitionSet): AcquisitionSet | undefined {
  if (a.size === 0) return b;
  if (b.size === 0) return a;
  const joined = new Map(a);
  for (const [item, more] of b) {
    const known = joined.get(item);
    if (!known) {
      joined.set(item, more);
      continue;
    }
    const from = known.from > more.from ? known.from : more.from;
    const to = known.to < more.to ? known.to : more.to;
    if (from > to) return undefined;
    joined.set(item, { item, from, to, after: [...new Set([...known.after, ...more.after])].sort() });
  }
  return joined;
}

/** Is everything in `a` also in `b`, and as free in its days? Then whoever does `b` could do with `a`. */
const isPartOf = (a: AcquisitionSet, b: AcquisitionSet): boolean =>
  a.size <= b.size &&
  [...a.values()].every((one) => {
    const other = b.get(one.item);
    return other !== undefined && one.from <= other.from && other.to <= one.to;
  });

/** The sets that no other one is a part of. */
export function smallest(sets: readonly AcquisitionSet[]): readonly AcquisitionSet[] {
  const kept: AcquisitionSet[] = [];
  for (const set of [...sets].sort((a, b) => a.size - b.size))
    if (!kept.some((other) => isPartOf(other, set))) kept.push(set);
  return kept;
}
