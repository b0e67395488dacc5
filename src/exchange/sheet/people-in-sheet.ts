import type { Verification } from '../../domain/catalogue/verification.ts';
import type { Day } from '../../domain/time/day.ts';

/** A person as a sheet tells of it, all its rows together. */
export interface SheetPerson {
  /** By which a sheet tells one from another: its id, or its address where it has none. */
  readonly key: string;
  /** Its first row. */
  readonly row: number;
  readonly code?: string;
  readonly email?: string;
  readonly name?: string;
  readonly affiliation: SheetAffiliation;
  readonly credentials: readonly SheetCredential[];
}

export interface SheetAffiliation {
  readonly type?: string;
  readonly country?: string;
  readonly location?: string;
  readonly joined?: Day;
  readonly left?: Day;
}

export interface SheetCredential {
  readonly row: number;
  readonly item: string;
  readonly earned?: Day;
  /** Null: it never expires. */
  readonly validThrough?: Day | null;
  readonly verification?: Verification;
  readonly state?: 'confirmed' | 'provisional' | 'disputed';
  readonly source?: string;
}

/** Of how many rows it is made, and what became of the others. */
export interface SheetCounts {
  readonly rows: number;
  readonly people: number;
  readonly credentials: number;
  /** Exams that were not passed. */
  readonly notPassed: number;
  /** Rows that say again what an earlier one says. */
  readonly repeated: number;
  /** Rows with an exam that the programme does not have, left out as was asked for. */
  readonly leftOut: number;
}
