import { addDays, addMonths, type Day, firstOfMonth, lastOfMonth } from './day.ts';
import { backwards, type Duration, shift } from './duration.ts';
import type { Period } from './period.ts';

/** Which days a measurement, a record or a judgement is taken over, seen from the day that is judged. */
export type Window =
  /** The last so many months or days, today included. */
  | { readonly kind: 'trailing'; readonly length: Duration }
  /** The current month to date and so many whole calendar months before it. */
  | { readonly kind: 'whole-months'; readonly months: number }
  /** One calendar month: 0 is the current one, -1 the one before, -12 the same month last year. */
  | { readonly kind: 'month'; readonly offset: number }
  /** A calendar year: 0 is this year, -1 the one before. */
  | { readonly kind: 'calendar-year'; readonly offset: number }
  | { readonly kind: 'fixed'; readonly from: Day; readonly to: Day }
  /** The renewal window that is being judged; outside a renewal, the day alone. */
  | { readonly kind: 'renewal' };

/** The days of `window` on `day`; `renewal` is the window of the renewal under judgement, where there is one. */
export function periodOf(window: Window, day: Day, renewal?: Period): Period {
  switch (window.kind) {
    case 'trailing':
      return { from: addDays(shift(day, backwards(window.length)), 1), to: day };
    case 'whole-months':
      return { from: firstOfMonth(addMonths(day, -window.months)), to: day };
    case 'month': {
      const inMonth = addMonths(firstOfMonth(day), window.offset);
      return { from: inMonth, to: lastOfMonth(inMonth) };
    }
    case 'calendar-year': {
      const year = String(Number(day.slice(0, 4)) + window.offset).padStart(4, '0');
      return { from: `${year}-01-01` as Day, to: `${year}-12-31` as Day };
    }
    case 'fixed':
      return { from: window.from, to: window.to };
    case 'renewal':
      return renewal ?? { from: day, to: day };
    default:
      return window satisfies never;
  }
}
