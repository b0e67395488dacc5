import type { Lifecycle } from '../catalogue/programme.ts';
import type { StatusHeld } from '../membership/facts.ts';
import { addMonths, type Day, readDay } from '../time/day.ts';
import { shift } from '../time/duration.ts';
import type { Period } from '../time/period.ts';
import type { Renewal } from './situation.ts';

/** The renewal day of an award after its n-th term. Counted from the first day, so that 29 February comes back in leap years. */
export function anniversaryOf(award: StatusHeld, lifecycle: Lifecycle, number: number): Day {
  const begin = firstTermEnd(award, lifecycle);
  const terms = number - 1;
  return 'months' in lifecycle.term
    ? addMonths(begin, lifecycle.term.months * terms)
    : shift(begin, { days: lifecycle.term.days * terms });
}

/** One term after the award began, or the first of the partner's own renewal days after that. */
function firstTermEnd(award: StatusHeld, lifecycle: Lifecycle): Day {
  const begin = award.termFrom ?? award.from;
  if (award.anniversary === undefined) return shift(begin, lifecycle.term);
  const year = Number(begin.slice(0, 4));
  const days = [year, year + 1].map(
    (one) =>
      readDay(`${String(one).padStart(4, '0')}-${award.anniversary}`) ??
      readDay(`${String(one).padStart(4, '0')}-02-28`),
  );
  return days.find((day) => day !== undefined && day > begin) as Day;
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
