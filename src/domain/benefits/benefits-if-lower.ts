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
}

/** All else stays as it is. No day is told: it goes down when its renewal is paid, which nobody knows before. */
export function benefitsIfLower(
  library: BenefitLibrary,
  givers: readonly Giver[],
  { claim, level }: Lowered,
  day: Day,
): BenefitsIfLower {
  const isIt = ({ status, level: at }: Giver) => status === claim.competency && at === claim.level;
  const lower = givers.filter(isIt).map((giver): Giver => ({ ...giver, level, to: lastDay }));
  const afterwards = [...givers.filter((giver) => !isIt(giver)), ...lower];
  const lost = benefitsAtRisk(library, givers, [{ ...claim, goesOnAt: level }], day);
  return {
    lost: { ...lost, losses: lost.losses.map(({ until: _, ...loss }) => loss) },
    kept: benefitsAtRisk(library, afterwards, [{ ...claim, level }], day),
  };
}
