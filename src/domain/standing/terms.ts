import type { Lifecycle } from '../catalogue/programme.ts';
import type { StatusHeld } from '../membership/facts.ts';
import { addDays, addMonths, type Day, readDay } from '../time/day.ts';
import { shift } from '../time/duration.ts';
import type { Period } from '../time/period.ts';
import type { Renewal } from './situation.ts';

/** The renewal day of an award after its n-th term. Counted from its first day, so that 29 February comes back in leap years. */
export function anniversaryOf(award: StatusHeld, { term }: Lifecycle, number: number): Day {
  const begin = award.termFrom ?? award.from;
  const own = award.anniversary === undefined ? undefined : ownRenewalDay(award.anniversary, begin);
  const origin = own?.origin ?? begin;
  const [months, terms] = own ? [12 * own.years, number - 1] : [0, number];
  return 'months' in term
    ? addMonths(origin, months + term.months * terms)
    : addDays(addMonths(origin, months), term.days * terms);
}

/** A day on which the partner's own renewal day fell, and how many years later it first falls after the award began. */
function ownRenewalDay(monthDay: string, begin: Day): { readonly origin: Day; readonly years: number } {
  const year = Number(begin.slice(0, 4));
  const leapYear = year - (year % 4);
  const origin = readDay(`${year}-${monthDay}`) ?? readDay(`${leapYear}-${monthDay}`) ?? begin;
  let years = 0;
  while (addMonths(origin, 12 * years) <= begin) years++;
  return { origin, years };
}

export const windowAround = (anniversary: Day, { window }: Lifecycle): Period => ({
  from: shift(anniversary, window.opens),
  to: shift(anniversary, window.closes),
});

export function renewalOf(award: StatusHeld, lifecycle: Lifecycle, number: number): Renewal {
  const anniversary = anniversaryOf(award, lifecycle, number);
  return { number, anniversary, window: windowAround(anniversary, lifecycle) };
}

/** The first renewal whose window has not closed before `day`. */
export function renewalAhead(award: StatusHeld, lifecycle: Lifecycle, day: Day): Renewal {
  let number = 1;
  while (renewalOf(award, lifecycle, number).window.to < day) number++;
  return renewalOf(award, lifecycle, number);
}

/** The first day of the term that runs on `day`: the award's first day or its last anniversary. */
export function termStart(
  award: StatusHeld,
  lifecycle: Lifecycle,
  day: Day,
): { readonly from: Day; readonly number: number } {
  let [from, number] = [award.termFrom ?? award.from, 0];
  for (let next = anniversaryOf(award, lifecycle, 1); next <= day; next = anniversaryOf(award, lifecycle, number + 1))
    [from, number] = [next, number + 1];
  return { from, number };
}
