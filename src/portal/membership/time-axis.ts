import { addMonths, dayNumber, day as dayOf } from '../../domain/time/day.ts';
import type { CredentialShown } from './credentials-shown.ts';

/** A stretch of time as it is drawn: from its first day on the left, 0, to its last on the right, 100. */
export interface TimeAxis {
  readonly from: string;
  readonly to: string;
  readonly today: number;
  /** The first days of the years in it. */
  readonly years: readonly { readonly year: string; readonly at: number }[];
}

const monthsBehind = 12;
const monthsAhead = 36;

export function timeAxis(today: string): TimeAxis {
  const [from, to] = [addMonths(dayOf(today), -monthsBehind), addMonths(dayOf(today), monthsAhead)];
  const first = Number(from.slice(0, 4)) + 1;
  const years = Array.from({ length: Number(to.slice(0, 4)) - first + 1 }, (_, index) => String(first + index));
  const at = (day: string) => placeOn({ from, to }, day);
  return { from, to, today: at(today), years: years.map((year) => ({ year, at: at(`${year}-01-01`) })) };
}

/** Where a day is on an axis, in hundredths; days beyond an end are at that end. */
export function placeOn({ from, to }: Pick<TimeAxis, 'from' | 'to'>, day: string): number {
  const [first, last, wanted] = [from, to, day].map((one) => dayNumber(dayOf(one))) as [number, number, number];
  const share = ((wanted - first) / (last - first)) * 100;
  return Math.round(Math.min(Math.max(share, 0), 100) * 100) / 100;
}

export type Ending = 'over' | 'soon' | 'later' | 'open';

/** One credential as it is drawn: from where to where, and how it ends. */
export interface Bar {
  readonly credential: CredentialShown;
  readonly from: number;
  readonly to: number;
  readonly ending: Ending;
}

const monthsSoon = 6;

/** The bars of one person, one below the other. What had ended before the axis begins is not drawn. */
export function barsOf(credentials: readonly CredentialShown[], axis: TimeAxis, today: string): readonly Bar[] {
  const soon = addMonths(dayOf(today), monthsSoon);
  return credentials
    .filter(({ until }) => until === undefined || until >= axis.from)
    .map((credential) => {
      const { earned, until } = credential;
      return {
        credential,
        from: earned === undefined ? 0 : placeOn(axis, earned),
        to: until === undefined ? 100 : placeOn(axis, until),
        ending: until === undefined ? 'open' : until < today ? 'over' : until <= soon ? 'soon' : 'later',
      };
    });
}
