/** An exact chance: so many parts of 1000 to the power of so many tries. */
export interface Chance {
  readonly parts: bigint;
  readonly tries: number;
}

export const certain: Chance = { parts: 1n, tries: 0 };
export const impossible: Chance = { parts: 0n, tries: 0 };

/** The chance that both happen, where neither depends on the other. */
export const both = (a: Chance, b: Chance): Chance => ({ parts: a.parts * b.parts, tries: a.tries + b.tries });

/** The same, with a chance in per mille. */
export const andThen = (chance: Chance, perMille: number): Chance =>
  perMille === 1000 ? chance : { parts: chance.parts * BigInt(perMille), tries: chance.tries + 1 };

/** The chance that one of two things happens that never happen both. */
export function either(a: Chance, b: Chance): Chance {
  const [more, less] = a.tries >= b.tries ? [a, b] : [b, a];
  return { parts: more.parts + less.parts * thousandTo(more.tries - less.tries), tries: more.tries };
}

/** In per mille, rounded down. */
export const perMilleOf = ({ parts, tries }: Chance): number => Number((parts * 1000n) / thousandTo(tries));

/** The chance that one of so many tries is passed. */
export const chanceWithin = (pass: number, tries: number): Chance => ({
  parts: thousandTo(tries) - BigInt(1000 - pass) ** BigInt(tries),
  tries,
});

export const thousandTo = (power: number): bigint => 1000n ** BigInt(power);
