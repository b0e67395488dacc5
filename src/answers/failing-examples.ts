import type { LocatedProblem } from '../exchange/located-problems.ts';

/** A pack whose rules do not say what its own examples expect of them. */
export interface FailingExamples {
  readonly pack: string;
  readonly examples: number;
  /** Each expectation that is not met, with its file and line. */
  readonly problems: readonly LocatedProblem[];
}
