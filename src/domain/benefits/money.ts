/** An amount in the smallest unit of its currency. */
export interface Money {
  readonly minor: number;
  readonly currency: string;
  /** Figures that are invented are in it. */
  readonly sample: boolean;
}

/** Sums currency by currency, in the order in which they come: nothing is exchanged. */
export function sumsOf(amounts: readonly Money[]): readonly Money[] {
  const sums = new Map<string, Money>();
  for (const { currency, minor, sample } of amounts) {
    const before = sums.get(currency);
    sums.set(currency, { currency, minor: (before?.minor ?? 0) + minor, sample: before?.sample === true || sample });
  }
  return [...sums.values()];
}
