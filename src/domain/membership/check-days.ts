import { policyInForce } from '../catalogue/policy-in-force.ts';
import type { Lifecycle, LifecyclePolicy } from '../catalogue/programme.ts';
import { type Day, readDay } from '../time/day.ts';
import type { Period } from '../time/period.ts';

/** A day that comes back every year: in which year, and the how manieth of it. */
export interface DayOfYear {
  readonly day: Day;
  readonly year: number;
  readonly number: number;
}

/** The days of a period on which awards are checked, by the policy of each; 29 February is never one. */
export const checkDaysWithin = (lifecycle: Lifecycle, period: Period): readonly Day[] =>
  daysOfCheck(lifecycle, period).map((one) => one.day);

export const daysOfCheck = (lifecycle: Lifecycle, period: Period): readonly DayOfYear[] =>
  yearlyDays(lifecycle, period, (policy) => (policy.enforcement === 'check-days' ? policy.checkDays : []));

/** The days of a period on which levels are awarded, where that is not any day. */
export const daysOfPromotion = (lifecycle: Lifecycle, period: Period): readonly DayOfYear[] =>
  yearlyDays(lifecycle, period, (policy) => policy.promotionDays);

function yearlyDays(
  lifecycle: Lifecycle,
  period: Period,
  monthDaysOf: (policy: LifecyclePolicy) => readonly string[],
): readonly DayOfYear[] {
  const days = lifecycle.flatMap((policy) => {
    const monthDays = monthDaysOf(policy);
    return daysOfYears(monthDays, period)
      .filter((day) => policyInForce(lifecycle, day) === policy)
      .map((day) => ({ day, year: Number(day.slice(0, 4)), number: monthDays.indexOf(day.slice(5)) + 1 }));
  });
  return days.sort((a, b) => (a.day < b.day ? -1 : 1));
}

/** The first day, from `day` on, on which a level can be awarded; `undefined` where it can on any. */
export function nextPromotionDay(lifecycle: Lifecycle, day: Day): Day | undefined {
  const { promotionDays } = policyInForce(lifecycle, day);
  const nextYear = `${String(Number(day.slice(0, 4)) + 1)}${day.slice(4)}` as Day;
  return daysOfYears(promotionDays, { from: day, to: nextYear })[0];
}

function daysOfYears(monthDays: readonly string[], { from, to }: Period): readonly Day[] {
  const days: Day[] = [];
  for (let year = Number(from.slice(0, 4)); year <= Number(to.slice(0, 4)); year++)
    days.push(...monthDays.flatMap((monthDay) => readDay(`${year}-${monthDay}`) ?? []));
  return days.filter((day) => from <= day && day <= to);
}
