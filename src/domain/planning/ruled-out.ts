import type { Worth } from './column-source.ts';

/** The rows that a column can fill, each as often as it does, and those of which it can use something up. */
export interface TouchedRows {
  readonly filled: readonly number[];
  readonly used: readonly number[];
}

interface Answer {
  readonly scale: number;
  readonly below: number;
  readonly filled: readonly number[];
  readonly used: readonly number[];
}

/**
 * What was asked of one block and found to be nothing, so that the same is not asked twice. Nothing came to less than so much at some
 * prices: then at other ones nothing comes to less than that without what the places have become dearer, as long as nothing that is used
 * up has become cheaper. Where money counts for nothing, answers are kept apart.
 */
export class RuledOut {
  readonly #rows: TouchedRows;
  #withMoney: Answer | undefined;
  #withoutMoney: Answer | undefined;

  constructor(rows: TouchedRows) {
    this.#rows = rows;
  }

  /** Nothing came to less than this. */
  note({ prices, scale }: Worth, below: number): void {
    const priceOf = (row: number) => prices[row] as number;
    const answer = { scale, below, filled: this.#rows.filled.map(priceOf), used: this.#rows.used.map(priceOf) };
    if (scale > 0) this.#withMoney = answer;
    else this.#withoutMoney = answer;
  }

  /** Is it known without asking that nothing comes to less? */
  isKnown({ prices, scale }: Worth, below: number): boolean {
    const answer = scale > 0 ? this.#withMoney : this.#withoutMoney;
    if (!answer) return false;
    const times = scale > 0 ? scale / answer.scale : 1;
    let least = times * answer.below;
    let isWhole = Number.isInteger(scale) && Number.isInteger(below);
    for (const [index, row] of this.#rows.used.entries()) {
      const price = prices[row] as number;
      if (price < times * (answer.used[index] as number)) return false;
      isWhole &&= Number.isInteger(price);
    }
    for (const [index, row] of this.#rows.filled.entries()) {
      const price = prices[row] as number;
      least -= Math.max(0, price - times * (answer.filled[index] as number));
      isWhole &&= Number.isInteger(price);
    }
    // At whole prices everything comes to a whole number; what is left off is far more than steps in floating point go wrong by.
    return (isWhole ? Math.ceil(least - 0.25) : least) >= below;
  }
}
