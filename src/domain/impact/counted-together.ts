import { awardsOf } from '../catalogue/counting-check.ts';
import type { Programme } from '../catalogue/programme.ts';
import { type Claim, claimName, type Facts } from '../membership/facts.ts';
import type { Renewal } from '../membership/terms.ts';
import { assess, type ClaimStanding } from '../standing/assess.ts';
import { awardHeld } from '../standing/binding-version.ts';
import type { Verdict } from '../standing/verdict.ts';
import type { Day } from '../time/day.ts';
import type { Instant } from '../time/instant.ts';
import type { Comparison } from './comparison.ts';

/** A level that the new rules find met alone, and not together with the other awards of the partner. */
export interface Together {
  readonly before: Verdict;
  readonly after: Verdict;
  readonly conflict?: ClaimStanding['conflict'];
}

/** A level as it was judged alone. */
interface JudgedAlone {
  readonly claim: Claim;
  readonly held: boolean;
  readonly on: Day;
  readonly renewal?: Renewal;
  readonly after: { readonly verdict: Verdict };
}

interface Asked {
  readonly comparison: Comparison;
  readonly facts: Facts;
  readonly knownAt: Instant;
}

/**
 * Counts the people of a level that is kept for all awards that are held on its day, by both states of the rules: each
 * award by the text of the term that runs on that day. Only what fails together is told.
 */
export function countedTogether(
  { claim, held, on, renewal, after }: JudgedAlone,
  awards: readonly Claim[],
  { comparison, facts, knownAt }: Asked,
): Together | undefined {
  // On the last day of a window before the anniversary the new term has not begun: there is no day to count on.
  if (!held || after.verdict !== 'met' || (renewal && renewal.anniversary > on)) return undefined;
  const rivals = awards.filter((one) => awardHeld(facts, one.competency, one.level, on, knownAt));
  if (!areLimited([claim, ...rivals], comparison.after)) return undefined;
  const claims = rivals.some((one) => claimName(one) === claimName(claim)) ? rivals : [...rivals, claim];
  const jointly = (programme: Programme) =>
    assess({ programme, facts, day: on, knownAt, claims }).claims.find(
      (one) => claimName(one.claim) === claimName(claim),
    ) as ClaimStanding;
  const now = jointly(comparison.after);
  if (now.together === 'met') return undefined;
  return {
    before: jointly(comparison.before).together,
    after: now.together,
    ...(now.conflict && { conflict: now.conflict }),
  };
}

/** Whether a counting rule limits the first of the awards beside another one. */
function areLimited([claim, ...others]: readonly Claim[], programme: Programme): boolean {
  const limited = new Set(programme.counting.rules.flatMap((rule) => [...awardsOf(rule, programme)]));
  const isLimited = (one: Claim | undefined) => one !== undefined && limited.has(claimName(one));
  return isLimited(claim) && others.some((one) => isLimited(one) && claimName(one) !== claimName(claim as Claim));
}
