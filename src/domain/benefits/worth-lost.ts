import type { Programme } from '../catalogue/programme.ts';
import type { Claim, Facts } from '../membership/facts.ts';
import { addDays, type Day } from '../time/day.ts';
import type { Instant } from '../time/instant.ts';
import type { BenefitLibrary } from './benefit.ts';
import { benefitsAtRisk } from './benefits-at-risk.ts';
import { giversOfPartner } from './givers-of-partner.ts';
import type { Money } from './money.ts';

/**
 * What went with an award that was lost, in a year, as it was on the last day on which it was held: only what no other award
 * gives. Nothing is exchanged, so that of several currencies the first one that is stated is told.
 */
export function worthLost(
  claim: Claim,
  lostFrom: Day,
  asked: {
    readonly library: BenefitLibrary;
    readonly programme: Programme;
    readonly facts: Facts;
    readonly knownAt: Instant;
  },
): Money | undefined {
  const day = addDays(lostFrom, -1);
  const givers = giversOfPartner({ ...asked, day });
  return benefitsAtRisk(asked.library, givers, [{ ...claim, until: day }], day).worth[0];
}
