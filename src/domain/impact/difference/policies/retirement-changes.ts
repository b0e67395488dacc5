import type { Retirement } from '../../../catalogue/programme.ts';
import { days, lengths, values } from './compared-values.ts';
import { type ClauseChange, type ClauseComparisons, clauseChanges, type PolicyDirection } from './policy-direction.ts';

/** When it was said changes nothing of it. */
type RetirementTerms = Omit<Retirement, 'stated'>;

export type RetirementChange = ClauseChange<RetirementTerms>;

/** How a competency closes, day by day: each of them that is later is easier, and none at all the easiest. */
export const retirementChanges = (before: Retirement, after: Retirement): readonly RetirementChange[] =>
  clauseChanges<RetirementTerms, Around>(before, after, comparisons, {
    closes: before.heldFor === undefined && after.heldFor === undefined ? 'easier' : undefined,
  });

/** Where holders keep it for a time of their own, an earlier close gives them that time earlier: not always the worse. */
interface Around {
  readonly closes: PolicyDirection | undefined;
}

const comparisons: ClauseComparisons<RetirementTerms, Around> = {
  lastEnrolment: (before, after, { closes }) => days(closes)(before, after),
  lastRenewal: (before, after, { closes }) => days(closes)(before, after),
  ends: days('easier'),
  // Without it the award ends by the day on which it could last be renewed: neither is always the longer.
  heldFor: (before, after) => (before && after ? lengths('easier')(before, after) : values(before, after)),
};
