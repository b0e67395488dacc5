import { type Day, dayNumber } from '../time/day.ts';
import type { Duration } from '../time/duration.ts';
import { riskAllowed, riskOf } from './risk.ts';

/** How sure a plan has to be, and within how many days everything has to be done. */
export interface Sureness {
  readonly riskOf: (pass: number, tries: number) => number;
  readonly days: number;
}

/** @param sure In per mille, 1 to 999. */
export function surenessOf(sure: number, today: Day, deadlines: readonly Day[]): Sureness {
  const known = new Map<string, number>();
  return {
    riskOf: (pass, tries) => {
      const key = `${pass} ${tries}`;
      const risk = known.get(key) ?? riskOf(pass, tries, sure);
      known.set(key, risk);
      return risk;
    },
    days: deadlines.reduce((most, one) => Math.max(most, dayNumber(one) - dayNumber(today)), 0),
  };
}

/**
 * The same way with time kept for one try, for two, and so on: as long as another try makes it safer and there could be time for it.
 * What is riskier alone than all of the plan may be is left out.
 */
export function withTimeForTries<Way extends { readonly pass: number; readonly retakeWait: Duration }>(
  way: Way,
  { riskOf: risks, days }: Sureness,
): readonly (Way & { readonly tries: number; readonly risk: number })[] {
  const ways: (Way & { readonly tries: number; readonly risk: number })[] = [];
  for (let tries = 1; tries === 1 || daysKept(way.retakeWait, tries) <= days; tries++) {
    const risk = risks(way.pass, tries);
    if (risk <= riskAllowed) ways.push({ ...way, tries, risk });
    if (risk <= 1) break;
  }
  return ways;
}

/** The days from the first of so many tries to the last one, at the least. */
export const daysKept = (wait: Duration, tries: number): number =>
  (tries - 1) * Math.max(1, 'days' in wait ? wait.days : 28 * wait.months);

/** At the most, were everybody always there. */
export const mostDaysKept = (wait: Duration, tries: number): number =>
  (tries - 1) * Math.max(1, 'days' in wait ? wait.days : 31 * wait.months);
