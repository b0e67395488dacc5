/**
 * What a search has done so far, in steps that are the same on every machine, and how much it may do. A step is what it takes to price
 * one set of exams, or to go on from one course: some hundredths of a millisecond.
 */
export class Work {
  done = 0;
  readonly most: number;

  constructor(most = Infinity) {
    this.most = most;
  }

  get isOver(): boolean {
    return this.done >= this.most;
  }

  /** For a part of the search that is not to use up all. */
  part(share: number): Work {
    return new Work(this.most * share);
  }
}

/** With time for tries what people could do is so much that one case may take longer than many others. */
export const usualWorkIfSure = 500_000;

/** Among many people who may leave, one plan after the other is made: each costs no more than so much. */
export const usualWorkAmongMany = 160_000;
