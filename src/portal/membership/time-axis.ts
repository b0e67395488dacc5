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

/** Credentials as they are drawn: from where to where, and how they end. Those without end are one bar, as none of them needs a look. */
export interface Bar {
  readonly credentials: readonly CredentialShown[];
  readonly from: number;
  readonly to: number;
  readonly ending: Ending;
}

const monthsSoon = 6;

/** The bars of one person, one below the other. What had ended before the axis begins is not drawn. */
export function barsOf(credentials: readonly CredentialShown[], axis: TimeAxis, today: string): readonly Bar[] {
  const soon = addMonths(dayOf(today), monthsSoon);
  const fromOf = ({ earned }: CredentialShown) => (earned === undefined ? 0 : placeOn(axis, earned));
  const ending = credentials.flatMap((one): readonly Bar[] => {
    const { until } = one;
    if (until === undefined || until < axis.from) return [];
    const how = until < today ? 'over' : until <= soon ? 'soon' : 'later';
    return [{ credentials: [one], from: fromOf(one), to: placeOn(axis, until), ending: how }];
  });
  const open = credentials.filter(({ until }) => until === undefined);
  if (open.length === 0) return ending;
  return [...ending, { credentials: open, from: Math.min(...open.map(fromOf)), to: 100, ending: 'open' }];
}
