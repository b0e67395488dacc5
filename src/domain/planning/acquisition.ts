import type { Day } from '../time/day.ts';

/** Something that one person is to pass or earn, and the days between which that counts. */
export interface Acquisition {
  readonly item: string;
  readonly from: Day;
  readonly to: Day;
  /** What has to be earned before it. */
  readonly after: readonly string[];
}

/** Things to earn that together bring what is asked, by item. Made by a pool only, so that equal ones are the same. */
export interface AcquisitionSet {
  readonly id: number;
  /** By item, sorted. */
  readonly items: ReadonlyMap<string, Acquisition>;
}

/** All sets of things to earn that one request is about, each once: they are put together over and over. */
export class AcquisitionPool {
  readonly nothing: AcquisitionSet = { id: 0, items: new Map() };
  readonly #sets = new Map<string, AcquisitionSet>([['', this.nothing]]);
  readonly #together: Map<number, AcquisitionSet | null>[] = [];

  only(acquisition: Acquisition): AcquisitionSet {
    return this.#setOf([acquisition]);
  }

  /** Both together: an item that both ask for is earned once, when it counts for both. Nothing where no day does. */
  together(a: AcquisitionSet, b: AcquisitionSet): AcquisitionSet | undefined {
    if (a === b || b.items.size === 0) return a;
    if (a.items.size === 0) return b;
    const [first, second] = a.id < b.id ? [a, b] : [b, a];
    this.#together[first.id] ??= new Map();
    const known = this.#together[first.id] as Map<number, AcquisitionSet | null>;
    let found = known.get(second.id);
    if (found === undefined) {
      found = this.#join(first, second) ?? null;
      known.set(second.id, found);
    }
    return found ?? undefined;
  }

  /** All of these together; nothing where an item would have to be earned on no day. */
  all(acquisitions: readonly Acquisition[]): AcquisitionSet | undefined {
    return acquisitions.reduce<AcquisitionSet | undefined>(
      (set, one) => set && this.together(set, this.only(one)),
      this.nothing,
    );
  }

  #join(a: AcquisitionSet, b: AcquisitionSet): AcquisitionSet | undefined {
    const joined = new Map(a.items);
    for (const [item, more] of b.items) {
      const own = joined.get(item);
      if (!own) {
        joined.set(item, more);
        continue;
      }
      const from = own.from > more.from ? own.from : more.from;
      const to = own.to < more.to ? own.to : more.to;
      if (from > to) return undefined;
      joined.set(item, { item, from, to, after: [...new Set([...own.after, ...more.after])].sort() });
    }
    return this.#setOf([...joined.values()]);
  }

  #setOf(all: readonly Acquisition[]): AcquisitionSet {
    const sorted = [...all].sort((a, b) => (a.item < b.item ? -1 : 1));
    const key = sorted.map(({ item, from, to, after }) => `${item} ${from} ${to} ${after.join('+')}`).join('|');
    const known = this.#sets.get(key);
    if (known) return known;
    const set = { id: this.#sets.size, items: new Map(sorted.map((one) => [one.item, one])) };
    this.#sets.set(key, set);
    return set;
  }
}

/** Is everything in `a` also in `b`, and as free in its days? Then whoever does `b` could do with `a`. */
export const isPartOf = (a: AcquisitionSet, b: AcquisitionSet): boolean => {
  if (a === b) return true;
  if (a.items.size > b.items.size) return false;
  for (const one of a.items.values()) {
    const other = b.items.get(one.item);
    if (other === undefined || one.from > other.from || other.to > one.to) return false;
  }
  return true;
};

/** The sets that no other one is a part of. */
export function smallest(sets: readonly AcquisitionSet[]): readonly AcquisitionSet[] {
  if (sets.length <= 1) return sets;
  const kept: AcquisitionSet[] = [];
  for (const set of [...new Set(sets)].sort((a, b) => a.items.size - b.items.size || a.id - b.id))
    if (!kept.some((other) => isPartOf(other, set))) kept.push(set);
  return kept;
}
