import { claimName } from '../membership/facts.ts';
import { baseSituation } from '../standing/evaluate.ts';
import type { PersonId } from '../standing/finding.ts';
import { neededAtRenewal } from '../standing/needed-at-renewal.ts';
import type { RenewalOutlook } from '../standing/renewal-outlook.ts';
import type { AwardForecast, Forecast, ForecastRequest } from './forecast.ts';

/** On whom the next renewal of each award hangs; nobody where it is not held, fails anyhow, or is done. */
export interface NeededAtRenewals {
  readonly of: (award: AwardForecast, renewal: RenewalOutlook) => readonly PersonId[];
}

/** Looks at the next renewal of each held award once: those after it are too far away to hang on anybody. */
export function neededAtRenewals({ awards }: Forecast, request: ForecastRequest): NeededAtRenewals {
  const base = baseSituation(request);
  const needed = new Map(
    awards.flatMap(({ claim, heldToday, renewals }) => {
      const next = renewals.find(({ done }) => !done);
      if (!heldToday || !next) return [];
      return [[claimName(claim), { next, people: neededAtRenewal(next, { ...request, ...claim }, base) }] as const];
    }),
  );
  return {
    of: ({ claim }, renewal) => {
      const found = needed.get(claimName(claim));
      return found?.next === renewal ? found.people : [];
    },
  };
}
