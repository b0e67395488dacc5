import { type Problem, problem } from '../problems/problem.ts';
import type { Day } from '../time/day.ts';
import type { Period } from '../time/period.ts';
import type { Training } from './training.ts';

/** How fast and at which cost the people of a partner learn, and what it has to spend. */
export interface LearningTerms {
  /** ISO 4217: that of the rates and the budget. */
  readonly currency: string;
  readonly minorUnits: number;
  /** What a working hour costs, by job role; never a person's pay. */
  readonly rates: ReadonlyMap<string, number>;
  readonly otherwiseRate: number;
  /** Exams in a calendar month, for everybody who has no pace of one's own. */
  readonly pace: number;
  readonly people: ReadonlyMap<string, PersonTerms>;
  /** Each pays the fee of one try. */
  readonly vouchers: readonly Voucher[];
  readonly budget?: number;
}

export interface PersonTerms {
  readonly role?: string;
  /** 0: takes no exams. */
  readonly pace?: number;
  readonly absences: readonly Period[];
  /** None: learns in any. */
  readonly languages: readonly string[];
}

export interface Voucher {
  readonly id: string;
  /** None: for any exam. */
  readonly items: readonly string[];
  readonly count: number;
  /** The last day on which an exam can be paid with it. */
  readonly until?: Day;
}

/** Where a partner says nothing of it: working hours cost nothing, and everybody takes one exam a month. */
export const unstatedLearning = ({ currency, minorUnits }: Training): LearningTerms => ({
  currency,
  minorUnits,
  rates: new Map(),
  otherwiseRate: 0,
  pace: 1,
  people: new Map(),
  vouchers: [],
});

/** Rates and prices are added up, so they must be in one currency; nothing is exchanged without a dated rate. */
export const currencyProblems = (
  terms: Pick<LearningTerms, 'currency'>,
  { currency }: Pick<Training, 'currency'>,
  file?: string,
): readonly Problem[] =>
  terms.currency === currency
    ? []
    : [problem('other-currency', ['learning', 'currency'], { found: terms.currency, expected: currency }, file)];
