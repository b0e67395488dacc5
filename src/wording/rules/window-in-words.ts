import type { Language } from '../../domain/catalogue/text.ts';
import type { Duration } from '../../domain/time/duration.ts';
import type { Window } from '../../domain/time/window.ts';
import type { Bilingual } from '../bilingual.ts';
import { periodInWords } from '../time-in-words.ts';

const en = {
  lastMonths: (count: number) => (count === 1 ? 'in the last month' : `in the last ${count} months`),
  lastDays: (count: number) => (count === 1 ? 'on the day itself' : `in the last ${count} days`),
  monthsToDate: (before: number) =>
    before === 0
      ? 'in this month so far'
      : `in this month so far and the ${before} ${before === 1 ? 'month' : 'months'} before it`,
  thisYear: 'in this calendar year',
  yearsBefore: (count: number) =>
    count === 1 ? 'in the calendar year before' : `in the calendar year ${count} years before`,
  thisMonth: 'in this month',
  monthBefore: 'in the month before',
  yearBefore: 'in the same month a year before',
  monthsBefore: (count: number) => `in the month ${count} months before`,
  renewal: 'in the renewal window',
};

const de: typeof en = {
  lastMonths: (count) => (count === 1 ? 'im letzten Monat' : `in den letzten ${count} Monaten`),
  lastDays: (count) => (count === 1 ? 'am Tag selbst' : `in den letzten ${count} Tagen`),
  monthsToDate: (before) =>
    before === 0
      ? 'im laufenden Monat'
      : `im laufenden Monat und ${before === 1 ? 'dem Monat' : `den ${before} Monaten`} davor`,
  thisYear: 'in diesem Kalenderjahr',
  yearsBefore: (count) => (count === 1 ? 'im Kalenderjahr davor' : `im Kalenderjahr vor ${count} Jahren`),
  thisMonth: 'in diesem Monat',
  monthBefore: 'im Monat davor',
  yearBefore: 'im selben Monat des Vorjahres',
  monthsBefore: (count) => `im Monat vor ${count} Monaten`,
  renewal: 'im Verlängerungszeitraum',
};

const words: Bilingual<typeof en> = { en, de };

/** Over which days something is counted, as the end of a sentence: "in the last 12 months". */
export function windowInWords(window: Window, language: Language): string {
  const { thisYear, yearsBefore, thisMonth, monthBefore, yearBefore, monthsBefore, monthsToDate, renewal } =
    words[language];
  switch (window.kind) {
    case 'trailing':
      return recentlyInWords(window.length, language);
    case 'calendar-year':
      return window.offset === 0 ? thisYear : yearsBefore(-window.offset);
    case 'whole-months':
      return monthsToDate(window.months);
    case 'month':
      if (window.offset === 0) return thisMonth;
      if (window.offset === -1) return monthBefore;
      return window.offset === -12 ? yearBefore : monthsBefore(-window.offset);
    case 'fixed':
      return periodInWords(window, language);
    case 'renewal':
      return renewal;
    default:
      return window satisfies never;
  }
}

/** "in the last 12 months" */
export const recentlyInWords = (length: Duration, language: Language): string =>
  'months' in length ? words[language].lastMonths(length.months) : words[language].lastDays(length.days);
