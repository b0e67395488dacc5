import type { Day } from '../time/day.ts';
import type { Period } from '../time/period.ts';

/** How fast and at which cost the people of a partner learn; what it has to spend. */
export interface LearningTerms {
  readonly rates: ReadonlyMap<string, number>;
  readonly otherwiseRate: number;
  readonly pace: number;
  readonly people: ReadonlyMap<string, PersonTerms>;
  readonly vouchers: readonly {
    readonly id: string;
    readonly items: readonly string[];
    readonly count: number;
    readonly until?: Day;
  }[];
  readonly budget?: number;
}

export interface PersonTerms {
  readonly role?: string;
  readonly pace?: number;
  readonly absences: readonly Period[];
  readonly languages: readonly string[];
}
