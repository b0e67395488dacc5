import type { Columns } from '../../standing/columns/columns.ts';
import type { Day } from '../../time/day.ts';
import type { Comparison } from '../comparison.ts';
import type { Touched } from './touched.ts';

/** What is asked about all partners, and what their answers are collected in. */
export interface Asked {
  readonly columns: Columns;
  readonly comparison: Comparison;
  /** Today. */
  readonly day: Day;
  readonly touched: Touched;
}

/** The day on which statements were known, as of the moment that the columns were made for. */
export const knownOnOf = ({ knownAt }: Columns): Day => knownAt.slice(0, 10) as Day;
