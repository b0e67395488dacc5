import { formOf } from './same-meaning.ts';

export interface Matched<Part> {
  readonly pairs: readonly (readonly [before: Part, after: Part])[];
  readonly removed: readonly Part[];
  readonly added: readonly Part[];
}

/** What tells which part of one list became which part of another. */
export interface Likeness<Part> {
  /** A name that the author gave; `undefined` where there is none. */
  name(part: Part): string | undefined;
  /** What a part is about: the names of items, figures and the like in it. */
  about(part: Part): readonly string[];
  /** Whether one could have become the other at all. */
  alike(a: Part, b: Part): boolean;
}

/** Parts about which less than this share of names agrees are not taken for the same. */
const leastLikeness = 0.25;

/** Pairs the parts of two lists: those with the same meaning are left out, then by name, then by what they are about. */
export function matched<Part extends object>(
  before: readonly Part[],
  after: readonly Part[],
  likeness: Likeness<Part>,
): Matched<Part> {
  const removed = [...before];
  const added = [...after];
  const pairs: (readonly [Part, Part])[] = [];
  const take = (a: Part, b: Part) => {
    removed.splice(removed.indexOf(a), 1);
    added.splice(added.indexOf(b), 1);
  };
  for (const a of before) {
    const same = added.find((b) => formOf(a) === formOf(b));
    if (same) take(a, same);
  }
  const pair = (a: Part, b: Part) => {
    take(a, b);
    pairs.push([a, b]);
  };
  for (const a of [...removed]) {
    const name = likeness.name(a);
    const same = name === undefined ? undefined : added.find((b) => likeness.name(b) === name && likeness.alike(a, b));
    if (same) pair(a, same);
  }
  for (let best = closest(removed, added, likeness); best; best = closest(removed, added, likeness)) pair(...best);
  const [a, b] = [removed[0], added[0]];
  // What is left alone on both sides took the other's place.
  if (a && b && removed.length === 1 && added.length === 1 && likeness.alike(a, b)) pair(a, b);
  return { pairs, removed, added };
}

function closest<Part>(
  removed: readonly Part[],
  added: readonly Part[],
  { alike, about }: Likeness<Part>,
): readonly [Part, Part] | undefined {
  let best: readonly [Part, Part] | undefined;
  let most = leastLikeness;
  for (const a of removed) {
    for (const b of added) {
      const share = alike(a, b) ? shareInCommon(about(a), about(b)) : 0;
      if (share > most || (best === undefined && share >= most)) [best, most] = [[a, b], share];
    }
  }
  return best;
}

export function shareInCommon(a: readonly string[], b: readonly string[]): number {
  const all = new Set([...a, ...b]);
  const common = a.filter((one) => b.includes(one)).length;
  return all.size === 0 ? 0 : common / all.size;
}
