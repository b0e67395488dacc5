import { type Day, firstDay } from '../time/day.ts';

/** What is counted together by the requirements that take effect from a day on. */
export interface ScopePolicy {
  readonly from: Day;
  readonly per: 'company' | 'country' | 'location';
  readonly combine: 'all' | 'best' | 'each';
  readonly over?: readonly string[];
}

/** What a text that takes effect on a day counts together, by policies oldest first; the whole company, where none says more. */
export const scopeInForce = (policies: readonly ScopePolicy[], day: Day): ScopePolicy | undefined =>
  policies.findLast((one) => one.from <= day);

/** As it is where a programme says nothing of it. */
export const wholeCompany: ScopePolicy = { from: firstDay, per: 'company', combine: 'each' };
