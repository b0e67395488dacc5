import { type AwardForecast, type Forecast, type ForecastRequest, isSucceeded } from '../impact/forecast.ts';
import type { Day } from '../time/day.ts';
import type { BenefitLibrary } from './benefit.ts';
import { type BenefitsAtRisk, benefitsAtRisk, type Lapsing } from './benefits-at-risk.ts';
import type { Giver } from './giver.ts';
import { giversOfPartner } from './givers-of-partner.ts';

/** What goes with the awards of a forecast that are at risk. */
export interface BenefitsInForecast {
  /** With one of them alone; nothing where it is not at risk. */
  of(award: AwardForecast): BenefitsAtRisk | undefined;
  /** With all of them: more than the sum, where one gives what another one would have given instead. */
  readonly together?: BenefitsAtRisk;
}

/** Nothing at all where the programme says nothing of benefits. */
export function benefitsInForecast(
  library: BenefitLibrary | undefined,
  { awards, day }: Pick<Forecast, 'awards' | 'day'>,
  request: ForecastRequest,
): BenefitsInForecast {
  if (!library) return { of: () => undefined };
  const givers: readonly Giver[] = giversOfPartner(request);
  const lost = (lapsing: readonly Lapsing[], on: Day) => benefitsAtRisk(library, givers, lapsing, on);
  const atRisk = awards.filter(isAtRisk);
  return {
    of: (award) => (isAtRisk(award) ? lost([lapsingOf(award)], day) : undefined),
    ...(atRisk.length > 1 && { together: lost(atRisk.map(lapsingOf), day) }),
  };
}

/** What goes on as another award is not lost. */
export const isAtRisk = (award: AwardForecast): boolean =>
  award.heldToday && award.risk !== undefined && !isSucceeded(award);

export const lapsingOf = ({ claim, safeUntil }: AwardForecast): Lapsing => ({
  ...claim,
  ...(safeUntil !== undefined && { until: safeUntil }),
});
