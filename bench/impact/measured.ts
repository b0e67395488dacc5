import type { ImpactTotals } from '../../src/domain/impact/impact-totals.ts';

/** One size, columns being there. */
export interface Measured {
  readonly partners: number;
  readonly seconds: number;
  /** The same in time on the processor: other work on the machine is not in it. */
  readonly processorSeconds: number;
  /** To generate the partners and put them into columns. */
  readonly loadSeconds: number;
  readonly judgedExactly: number;
  readonly totals: ImpactTotals;
  /** The most memory the process ever had, with the generator's. */
  readonly peakBytes: number;
}
