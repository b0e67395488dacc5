/** A column of a linear programme: what it adds to which row. */
export interface SparseColumn {
  readonly rows: readonly number[];
  readonly amounts: readonly number[];
}

/**
 * The basis of a linear programme "least cost, rows equal to their right-hand sides, nothing below zero", and the step that
 * takes a column into it (revised simplex with an explicit inverse). It begins with one unit column for each row.
 * Floating point: what comes out is a proposal, which others check in whole numbers.
 */
export class Basis<Tag> {
  readonly size: number;
  /** What is in the basis, by row. */
  readonly tags: Tag[];
  /** How much of it. */
  readonly values: Float64Array;
  /** The price of each row. */
  readonly prices: Float64Array;
  readonly #costs: Float64Array;
  readonly #columns: SparseColumn[];
  readonly #rightHandSides: Float64Array;
  /** The right-hand sides as they were, while they are a little different so that steps lead on. */
  #meant: Float64Array | undefined;
  #stepsForNothing = 0;
  /** Rows whose content has to stay at nothing. */
  readonly #closed: Uint8Array;
  /** Column by column. */
  #inverse: Float64Array;
  readonly #direction: Float64Array;
  #stepsSinceInversion = 0;

  constructor(start: readonly { readonly value: number; readonly cost: number; readonly tag: Tag }[]) {
    this.size = start.length;
    this.tags = start.map((one) => one.tag);
    this.values = Float64Array.from(start, (one) => one.value);
    this.#rightHandSides = Float64Array.from(this.values);
    this.#costs = Float64Array.from(start, (one) => one.cost);
    this.prices = Float64Array.from(this.#costs);
    this.#columns = start.map((_, row) => ({ rows: [row], amounts: [1] }));
    this.#closed = new Uint8Array(this.size);
    this.#inverse = identity(this.size);
    this.#direction = new Float64Array(this.size);
  }

  /** What all costs together. */
  get total(): number {
    return this.#costs.reduce((sum, cost, row) => sum + cost * (this.values[row] as number), 0);
  }

  /** Goes on with other costs; what `isClosed` says of stays at nothing from now on. */
  withCosts(costOf: (tag: Tag) => number, isClosed: (tag: Tag) => boolean): void {
    for (const [row, tag] of this.tags.entries()) {
      this.#costs[row] = costOf(tag);
      this.#closed[row] = isClosed(tag) ? 1 : 0;
    }
    for (let column = 0; column < this.size; column++) this.prices[column] = this.#priceOf(column);
  }

  /** Takes a column in whose reduced cost is below zero, or says that nothing limits it. */
  enter(column: SparseColumn, cost: number, reduced: number, tag: Tag): 'entered' | 'unlimited' {
    const { size, values } = this;
    const direction = this.#directionOf(column);
    let leaving = -1;
    let step = Infinity;
    for (let row = 0; row < size; row++) {
      const slope = direction[row] as number;
      const isClosed = this.#closed[row] === 1 && Math.abs(slope) > 1e-7;
      if (slope <= smallest && !isClosed) continue;
      const ratio = isClosed ? 0 : Math.max(0, values[row] as number) / slope;
      const better =
        ratio < step - 1e-12 || (ratio <= step + 1e-12 && Math.abs(slope) > Math.abs(direction[leaving] as number));
      if (better) {
        step = Math.min(ratio, step);
        leaving = row;
      }
    }
    if (leaving < 0) return 'unlimited';
    const pivot = direction[leaving] as number;
    const amount = this.#closed[leaving] === 1 ? 0 : Math.max(0, values[leaving] as number) / pivot;
    for (let row = 0; row < size; row++) values[row] = (values[row] as number) - amount * (direction[row] as number);
    values[leaving] = amount;
    this.#stepsForNothing = amount < hardlyAnything ? this.#stepsForNothing + 1 : 0;
    this.#pivot(leaving, pivot, reduced);
    this.tags[leaving] = tag;
    this.#closed[leaving] = 0;
    this.#costs[leaving] = cost;
    this.#columns[leaving] = column;
    if (++this.#stepsSinceInversion >= stepsBetweenInversions) this.workOutAnew();
    if (this.#stepsForNothing > 2 * size) this.#leaveTheCircle();
    return 'entered';
  }

  /**
   * So many steps that lead nowhere may go round in a circle: with a little more of everything, each row by another amount, they do
   * not. (As prices do not depend on it, what is worked out in the end is what was asked.)
   */
  #leaveTheCircle(): void {
    this.#stepsForNothing = 0;
    this.#meant ??= Float64Array.from(this.#rightHandSides);
    for (const [position, { rows, amounts }] of this.#columns.entries()) {
      const more = aLittle * (1 + ((position * 7919) % 1009) / 1009);
      this.values[position] = Math.max(0, this.values[position] as number) + more;
      for (const [index, row] of rows.entries())
        this.#rightHandSides[row] = (this.#rightHandSides[row] as number) + more * (amounts[index] as number);
    }
  }

  /** Goes on with what was asked, where a little was added; says whether it was. */
  asMeant(): boolean {
    if (!this.#meant) return false;
    this.#rightHandSides.set(this.#meant);
    this.#meant = undefined;
    this.workOutAnew();
    return true;
  }

  #directionOf({ rows, amounts }: SparseColumn): Float64Array {
    const { size } = this;
    const direction = this.#direction;
    const inverse = this.#inverse;
    direction.fill(0);
    for (let index = 0; index < rows.length; index++) {
      const amount = amounts[index] as number;
      const offset = (rows[index] as number) * size;
      for (let row = 0; row < size; row++)
        direction[row] = (direction[row] as number) + amount * (inverse[offset + row] as number);
    }
    return direction;
  }

  #pivot(leaving: number, pivot: number, reduced: number): void {
    const { size, prices } = this;
    const inverse = this.#inverse;
    const direction = this.#direction;
    for (let column = 0; column < size; column++) {
      const offset = column * size;
      const before = inverse[offset + leaving] as number;
      if (before === 0) continue;
      const scaled = before / pivot;
      for (let row = 0; row < size; row++)
        inverse[offset + row] = (inverse[offset + row] as number) - scaled * (direction[row] as number);
      inverse[offset + leaving] = scaled;
      prices[column] = (prices[column] as number) + reduced * scaled;
    }
  }

  /** Small errors add up from step to step; now and then all is worked out again. */
  workOutAnew(): void {
    const { size } = this;
    this.#stepsSinceInversion = 0;
    const inverse = inverted(this.#columns, size);
    if (!inverse) return;
    this.#inverse = inverse;
    this.values.fill(0);
    for (let column = 0; column < size; column++) {
      const offset = column * size;
      const rightHandSide = this.#rightHandSides[column] as number;
      for (let row = 0; row < size; row++) {
        const entry = inverse[offset + row] as number;
        if (entry !== 0) this.values[row] = (this.values[row] as number) + entry * rightHandSide;
      }
      this.prices[column] = this.#priceOf(column);
    }
  }

  /** What one more of the right-hand side of a row would cost. */
  #priceOf(column: number): number {
    const offset = column * this.size;
    let price = 0;
    for (let row = 0; row < this.size; row++)
      price += (this.#costs[row] as number) * (this.#inverse[offset + row] as number);
    return price;
  }

  /** Have there been so many steps that their errors may count? */
  get isStale(): boolean {
    return this.#stepsSinceInversion > stepsWithoutError;
  }
}

const smallest = 1e-9;
/** A step by which no more than this comes in leads nowhere. */
const hardlyAnything = 1e-9;
const aLittle = 1e-6;
const stepsBetweenInversions = 150;
const stepsWithoutError = 40;

function identity(size: number): Float64Array {
  const matrix = new Float64Array(size * size);
  for (let index = 0; index < size; index++) matrix[index * size + index] = 1;
  return matrix;
}

/** The inverse of a matrix of sparse columns, column by column; nothing where it has none. */
function inverted(columns: readonly SparseColumn[], size: number): Float64Array | undefined {
  // Row operations that make the matrix the identity make the identity its inverse. Rows are kept together here.
  const left: Float64Array[] = Array.from({ length: size }, () => new Float64Array(size));
  const right: Float64Array[] = Array.from({ length: size }, (_, index) => {
    const row = new Float64Array(size);
    row[index] = 1;
    return row;
  });
  for (const [position, { rows, amounts }] of columns.entries())
    for (const [index, row] of rows.entries()) (left[row] as Float64Array)[position] = amounts[index] as number;
  for (let position = 0; position < size; position++) {
    let best = position;
    for (let row = position + 1; row < size; row++)
      if (Math.abs(left[row]?.[position] as number) > Math.abs(left[best]?.[position] as number)) best = row;
    const pivot = left[best]?.[position] as number;
    if (Math.abs(pivot) < smallest) return undefined;
    [left[position], left[best]] = [left[best] as Float64Array, left[position] as Float64Array];
    [right[position], right[best]] = [right[best] as Float64Array, right[position] as Float64Array];
    scaleRow(left[position] as Float64Array, 1 / pivot);
    scaleRow(right[position] as Float64Array, 1 / pivot);
    for (let row = 0; row < size; row++) {
      const factor = left[row]?.[position] as number;
      if (row === position || factor === 0) continue;
      subtractRow(left[row] as Float64Array, left[position] as Float64Array, factor);
      subtractRow(right[row] as Float64Array, right[position] as Float64Array, factor);
    }
  }
  const inverse = new Float64Array(size * size);
  for (let row = 0; row < size; row++)
    for (let column = 0; column < size; column++) inverse[column * size + row] = right[row]?.[column] as number;
  return inverse;
}

function scaleRow(row: Float64Array, factor: number): void {
  for (let index = 0; index < row.length; index++) row[index] = (row[index] as number) * factor;
}

function subtractRow(row: Float64Array, other: Float64Array, factor: number): void {
  for (let index = 0; index < row.length; index++)
    if (other[index] !== 0) row[index] = (row[index] as number) - factor * (other[index] as number);
}
