import type { ItemCondition } from '../catalogue/condition.ts';
import { type Item, retirementKnownOn } from '../catalogue/item.ts';
import { isAtLeast, type Verification } from '../catalogue/verification.ts';
import type { Credential } from '../membership/facts.ts';
import type { Day } from '../time/day.ts';
import { backwards, shift } from '../time/duration.ts';

/** Whether a credential counts: surely, perhaps (its statement is provisional or disputed), or not. */
export type Counting = 'yes' | 'perhaps' | 'no';

/** The days that decide for all credentials of one item under one condition, worked out once. */
export interface ItemTerms {
  readonly countsUntil: Day | undefined;
  readonly earnedBy: Day | undefined;
  readonly earnedFrom: Day | undefined;
  readonly verification: Verification;
}

/** What `condition` asks of a credential of `item` on `day`, by the statements known on `knownOn`. */
export function termsOf(
  condition: ItemCondition,
  item: Item | undefined,
  day: Day,
  knownOn: Day,
  verification: Verification,
): ItemTerms {
  const retirement = item && !condition.inPath ? retirementKnownOn(item, knownOn) : undefined;
  return {
    countsUntil: earliest(condition.countsUntil, retirement?.acceptedUntil),
    earnedBy: earliest(condition.earnedBy, retirement?.earnedBy),
    earnedFrom: condition.earnedWithin && shift(day, backwards(condition.earnedWithin)),
    verification:
      condition.verification && isAtLeast(condition.verification, verification) ? condition.verification : verification,
  };
}

const earliest = (a: Day | undefined, b: Day | undefined): Day | undefined =>
  a !== undefined && b !== undefined ? (a < b ? a : b) : (a ?? b);

/** A credential counts from the day it was earned through its last valid day, as long as rules accept the item. */
export function counts(credential: Credential, terms: ItemTerms, day: Day): Counting {
  if (credential.earned > day || credential.validThrough < day) return 'no';
  if (terms.countsUntil !== undefined && day > terms.countsUntil) return 'no';
  if (terms.earnedBy !== undefined && credential.earned > terms.earnedBy) return 'no';
  if (terms.earnedFrom !== undefined && credential.earned < terms.earnedFrom) return 'no';
  if (!isAtLeast(credential.verification, terms.verification)) return 'no';
  return credential.state === 'confirmed' ? 'yes' : 'perhaps';
}
