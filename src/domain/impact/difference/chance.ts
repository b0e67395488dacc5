/** Chooses: a whole number from 0 up to, but not including, `below`. */
export type Choose = (below: number) => number;

/** The same choices every time, so that a difference always shows the same sample partners. */
export function chanceFrom(seed: number): Choose {
  let state = seed;
  return (below) => {
    // Numerical Recipes' generator; the upper bits are the good ones.
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return (state >>> 8) % below;
  };
}

/** So many of a list, in any order. */
export function someOf<Item>(list: readonly Item[], count: number, choose: Choose): readonly Item[] {
  const left = [...list];
  return Array.from({ length: Math.min(count, list.length) }, () => left.splice(choose(left.length), 1)[0] as Item);
}
