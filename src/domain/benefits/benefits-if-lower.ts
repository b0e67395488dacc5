import type { Claim } from '../membership/facts.ts';
import { type Day, lastDay } from '../time/day.ts';
import type { BenefitLibrary } from './benefit.ts';
import { type BenefitsAtRisk, benefitsAtRisk } from './benefits-at-risk.ts';
import type { Giver } from './giver.ts';

/** What an award that goes on at a lower level costs, and what it keeps beside letting it go. */
export interface BenefitsIfLower {
  readonly lost: BenefitsAtRisk;
  readonly kept: BenefitsAtRisk;
}

/** An award, and the lower level at which it goes on. */
export interface Lowered {
  readonly claim: Claim;
  readonly level: string;
  /** The last day on which it is surely at the one that is held; left out where it goes down as soon as it is paid. */
  readonly until?: Day;
}

/** All else stays as it is. */
export function benefitsIfLower(
  library: BenefitLibrary,
  givers: readonly Giver[],
  { claim, level, until }: Lowered,
  day: Day,
): BenefitsIfLower {
  const isIt = ({ status, level: at }: Giver) => status === claim.competency && at === claim.level;
  const lower = givers.filter(isIt).map((giver): Giver => ({ ...giver, level, to: lastDay }));
  const afterwards = [...givers.filter((giver) => !isIt(giver)), ...lower];
  const lapsing = [{ ...claim, ...(until !== undefined && { until }), goesOnAt: level }];
  const lost = benefitsAtRisk(library, givers, lapsing, day);
  return {
    lost: until === undefined ? { ...lost, losses: lost.losses.map(({ until: _, ...loss }) => loss) } : lost,
    kept: benefitsAtRisk(library, afterwards, [{ ...claim, level }], day),
  };
}
