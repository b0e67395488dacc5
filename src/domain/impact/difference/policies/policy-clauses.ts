import type { LifecyclePolicy, Programme } from '../../../catalogue/programme.ts';
import { lengths, values } from './compared-values.ts';
import {
  type ClauseChange,
  type ClauseComparisons,
  type Compared,
  clauseChanges,
  moreIsEasier,
} from './policy-direction.ts';

type Window = LifecyclePolicy['window'];

/** All that a policy of the life cycle says, clause by clause; `from` says when, and the rest is for people. When it was said changes no rule. */
type PolicyTerms = Omit<LifecyclePolicy, 'from' | 'stated' | 'source' | 'note' | 'window'> & {
  readonly [Key in keyof Window as `window.${Key}`]: Window[Key];
};

export type PolicyChange = ClauseChange<PolicyTerms>;

/** What else decides whether a clause can be said to be harder or easier. */
interface Around {
  /** Renewals are judged in the window by both, and no rule asks for something over the window as a whole. */
  readonly windowIsForJudgingOnly: boolean;
}

/** What is different between two policies; of the two programmes, whose rules may look over the renewal window. */
export function policyChanges(
  before: LifecyclePolicy,
  after: LifecyclePolicy,
  programmes: readonly Programme[],
): readonly PolicyChange[] {
  const atRenewal = [before, after].every(({ enforcement }) => enforcement === 'at-renewal');
  const windowIsForJudgingOnly = atRenewal && !programmes.some(({ competencies }) => looksOverWindow(competencies));
  return clauseChanges(termsOf(before), termsOf(after), comparisons, { windowIsForJudgingOnly });
}

function termsOf({ from: _, stated: ____, source: __, note: ___, window, ...terms }: LifecyclePolicy): PolicyTerms {
  const { opens, closes, wholeMonths } = window;
  return { ...terms, 'window.opens': opens, 'window.closes': closes, 'window.wholeMonths': wholeMonths };
}

const comparisons: ClauseComparisons<PolicyTerms, Around> = {
  enforcement: values,
  // With a longer term an award is judged on other days, of which each may be the one that fails.
  term: lengths(),
  'window.opens': (before, after, around) => ofWindow(lengths('harder')(before, after), around),
  'window.closes': (before, after, around) => ofWindow(lengths('easier')(before, after), around),
  'window.wholeMonths': (before, after, around) =>
    ofWindow(before === after ? 'same' : { direction: moreIsEasier(after, before) }, around),
  // A status is checked, or reached, on one such day after the other: with more of them the fateful one is another.
  checkDays: values,
  promotionDays: values,
  reminders: values,
  anniversary: values,
  afterLatePayment: (before, after) => (before && after ? lengths()(before, after) : values(before, after)),
  grace: lengths('easier'),
  lockIn: lengths('easier'),
  versionBinds: values,
  notice: lengths(),
};

/** A window that is longer, with the same text asked in it, can only help: any one day in it will do. */
const ofWindow = (compared: Compared, { windowIsForJudgingOnly }: Around): Compared =>
  windowIsForJudgingOnly || compared === 'same' ? compared : {};

/** Whether a rule takes figures or evidence from the renewal window, or asks for something on every day of it. */
function looksOverWindow(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  if (value instanceof Map) return [...value.values()].some(looksOverWindow);
  if (Array.isArray(value)) return value.some(looksOverWindow);
  if ('kind' in value && value.kind === 'renewal') return true;
  if ('within' in value && value.within === 'renewal') return true;
  return Object.values(value).some(looksOverWindow);
}
