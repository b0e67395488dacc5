import { policyInForce } from '../catalogue/policy-in-force.ts';
import type { Lifecycle } from '../catalogue/programme.ts';
import { type Day, readDay } from '../time/day.ts';
import type { Period } from '../time/period.ts';

/** The days of a period on which awards are checked, by the policy of each; 29 February is never one. */
export function checkDaysWithin(lifecycle: Lifecycle, { from, to }: Period): readonly Day[] {
  const policies = lifecycle.filter((policy) => policy.enforcement === 'check-days');
  const days = policies.flatMap((policy) =>
    daysOfYears(policy.checkDays, { from, to }).filter((day) => policyInForce(lifecycle, day) === policy),
  );
  return days.sort();
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
