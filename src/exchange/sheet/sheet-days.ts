import { type Day, dayFromNumber, dayNumber, day as dayOf, readDay } from '../../domain/time/day.ts';
import { monthNamed } from './month-named.ts';

/** In 03/04/2017, which number is the day. */
export type DayOrder = 'day-first' | 'month-first';

/** The day 0 of Excel's count, as it holds from March 1900 on: its day 60, 29 February 1900, never was. */
const excelDayZero = dayNumber(dayOf('1900-03-01')) - 61;
const excelNumber = /^[2-7]\d{4}(\.\d+)?$/;

const iso = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[T ].*)?$/;
const dotted = /^(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})(?: .*)?$/;
const slashed = /^(\d{1,2})[/-](\d{1,2})[/-](\d{4})(?: .*)?$/;
const dayMonthYear = /^(\d{1,2})[.]?[ -]([\p{L}]{3,})[.]?,?[ -](\d{4})$/u;
const monthDayYear = /^([\p{L}]{3,})[.]? (\d{1,2}),? (\d{4})$/u;

/**
 * The day that a cell names: 2017-12-15, 15.12.2017, 15 December 2017, Dec 15, 2017, or the number that Excel keeps of a day.
 * Of 12/11/2017 nobody knows whether it is in November or December until it is said which comes first: `ambiguous`.
 */
export function dayInCell(text: string, order: DayOrder | undefined): Day | 'ambiguous' | undefined {
  if (excelNumber.test(text)) return dayFromNumber(excelDayZero + Math.floor(Number(text)));
  const numbered = iso.exec(text);
  if (numbered) return composed(numbered[1], numbered[2], numbered[3]);
  const german = dotted.exec(text);
  if (german) return composed(german[3], german[2], german[1]);
  const [, first, second, year] = slashed.exec(text) ?? [];
  if (first !== undefined && second !== undefined) {
    if (order === 'month-first') return composed(year, first, second);
    if (order === 'day-first' || first === second) return composed(year, second, first);
    return Number(first) > 12 || Number(second) > 12 ? withOneReading(year, first, second) : 'ambiguous';
  }
  return named(text);
}

/** Whether a cell is written like a day, were it 31 February; a bare number may be anything. */
export const looksLikeDay = (text: string): boolean =>
  [iso, dotted, slashed].some((form) => form.test(text)) || named(text) !== undefined;

/** Which comes first in these cells, as far as one of them admits only one reading; not told where they contradict each other. */
export function orderOfDays(cells: Iterable<string>): DayOrder | undefined {
  let [isDayFirst, isMonthFirst] = [false, false];
  for (const text of cells) {
    const [, first, second] = slashed.exec(text) ?? [];
    if (Number(first) > 12) isDayFirst = true;
    if (Number(second) > 12) isMonthFirst = true;
  }
  if (isDayFirst === isMonthFirst) return undefined;
  return isDayFirst ? 'day-first' : 'month-first';
}

const withOneReading = (year: string | undefined, first: string, second: string) =>
  Number(first) > 12 ? composed(year, second, first) : composed(year, first, second);

function named(text: string): Day | undefined {
  const [, day, month, year] = dayMonthYear.exec(text) ?? [];
  if (month !== undefined) return composed(year, monthNamed(month), day);
  const [, monthFirst, dayAfter, yearLast] = monthDayYear.exec(text) ?? [];
  return monthFirst === undefined ? undefined : composed(yearLast, monthNamed(monthFirst), dayAfter);
}

const composed = (year = '', month = '', day = ''): Day | undefined =>
  readDay(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`);
