import type { Language } from '../domain/catalogue/text.ts';
import { type Day, firstDay, lastDay } from '../domain/time/day.ts';
import type { Duration } from '../domain/time/duration.ts';
import { dayOfInstant, endOfTime, type Instant } from '../domain/time/instant.ts';
import type { Period } from '../domain/time/period.ts';
import type { Bilingual } from './bilingual.ts';
import { noBreak } from './no-break.ts';

const en = {
  months: [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ],
  day: (day: number, month: string, year: string) => `${day}${noBreak}${month} ${year}`,
  month: (month: string, year: string) => `${month} ${year}`,
  dayOfYear: (day: number, month: string) => `${day}${noBreak}${month}`,
  monthsLong: (count: number) => (count === 1 ? '1 month' : `${count} months`),
  daysLong: (count: number) => (count === 1 ? '1 day' : `${count} days`),
  fromTo: (from: string, to: string) => `from ${from} to ${to}`,
  on: (day: string) => `on ${day}`,
  until: (to: string) => `until ${to}`,
  since: (from: string) => `since ${from}`,
  always: 'at any time',
  moment: (day: string, time: string) => `${day}, ${time} UTC`,
};

const de: typeof en = {
  months: [
    'Januar',
    'Februar',
    'März',
    'April',
    'Mai',
    'Juni',
    'Juli',
    'August',
    'September',
    'Oktober',
    'November',
    'Dezember',
  ],
  day: (day, month, year) => `${day}.${noBreak}${month} ${year}`,
  month: (month, year) => `${month} ${year}`,
  dayOfYear: (day, month) => `${day}.${noBreak}${month}`,
  monthsLong: (count) => (count === 1 ? '1 Monat' : `${count} Monate`),
  daysLong: (count) => (count === 1 ? '1 Tag' : `${count} Tage`),
  fromTo: (from, to) => `vom ${from} bis ${to}`,
  on: (day) => `am ${day}`,
  until: (to) => `bis ${to}`,
  since: (from) => `seit ${from}`,
  always: 'jederzeit',
  moment: (day, time) => `${day}, ${time} UTC`,
};

const words: Bilingual<typeof en> = { en, de };

const month = (number: string, language: Language) => words[language].months[Number(number) - 1] ?? number;

/** `15 September 2017` or `15. September 2017`. */
export const dayInWords = (day: Day, language: Language): string =>
  words[language].day(Number(day.slice(8, 10)), month(day.slice(5, 7), language), day.slice(0, 4));

/** A month of one year, written as `2018-08`: `August 2018`. */
export const monthInWords = (yearMonth: string, language: Language): string =>
  words[language].month(month(yearMonth.slice(5, 7), language), yearMonth.slice(0, 4));

/** A day of every year, written as `03-01`: `1 March` or `1. März`. */
export const monthDayInWords = (monthDay: string, language: Language): string =>
  words[language].dayOfYear(Number(monthDay.slice(3, 5)), month(monthDay.slice(0, 2), language));

/** How long: `12 months`. Negative lengths are told without their sign. */
export const lengthInWords = (duration: Duration, language: Language): string =>
  'months' in duration
    ? words[language].monthsLong(Math.abs(duration.months))
    : words[language].daysLong(Math.abs(duration.days));

/** `from … to …`; an open end is left away. */
export function periodInWords({ from, to }: Period, language: Language): string {
  const { fromTo, on, until, since, always } = words[language];
  const [first, last] = [dayInWords(from, language), dayInWords(to, language)];
  if (from === to) return on(first);
  if (from === firstDay) return to === lastDay ? always : until(last);
  return to === lastDay ? since(first) : fromTo(first, last);
}

/** The day and minute in UTC; `undefined` for "with all that is known". */
export const momentInWords = (instant: Instant, language: Language): string | undefined =>
  instant === endOfTime
    ? undefined
    : words[language].moment(dayInWords(dayOfInstant(instant), language), instant.slice(11, 16));
