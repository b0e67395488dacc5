/**
 * A calendar day as `YYYY-MM-DD`, without zone or time of day. Days compare with `<` and `===`, sort as text and
 * serialise as themselves. Which zone's calendar is meant is the programme's affair.
 */
export type Day = string & { readonly brand: 'Day' };

const form = /^(\d{4})-(\d{2})-(\d{2})$/;

/** The day that `text` names, or `undefined` when there is none (2023-02-29, 2023-13-01, another form). */
export function readDay(text: string): Day | undefined {
  const match = form.exec(text);
  if (!match) return undefined;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  const exists =
    year >= 1900 && year <= 9998 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
  return exists ? (text as Day) : undefined;
}

/** For days written in code and tests; throws where {@link readDay} answers `undefined`. */
export function day(text: string): Day {
  const read = readDay(text);
  if (read === undefined) throw new RangeError(`"${text}" is not a calendar day. Write it as 2017-09-15.`);
  return read;
}

const isLeapYear = (year: number) => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

function parts(of: Day): [year: number, month: number, day: number] {
  return [Number(of.slice(0, 4)), Number(of.slice(5, 7)), Number(of.slice(8, 10))];
}

const compose = (year: number, month: number, dayOfMonth: number): Day =>
  `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(dayOfMonth).padStart(2, '0')}` as Day;

/** Days since 1970-01-01, which is 0 (the civil-calendar count, with years taken to begin in March). */
export function dayNumber(of: Day): number {
  const [year, month, dayOfMonth] = parts(of);
  const shifted = month <= 2 ? year - 1 : year;
  const era = Math.floor(shifted / 400);
  const yearOfEra = shifted - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + dayOfMonth - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146097 + dayOfEra - 719468;
}

/** The inverse of {@link dayNumber}. */
export function dayFromNumber(number: number): Day {
  const shifted = number + 719468;
  const era = Math.floor(shifted / 146097);
  const dayOfEra = shifted - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const dayOfMonth = dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1;
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
  return compose(yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, dayOfMonth);
}

export const addDays = (to: Day, days: number): Day => dayFromNumber(dayNumber(to) + days);

/** `months` later (or earlier). A day that the target month lacks becomes its last: 31 January + 1 month is 28 or 29 February. */
export function addMonths(to: Day, months: number): Day {
  const [year, month, dayOfMonth] = parts(to);
  const index = year * 12 + (month - 1) + months;
  const [targetYear, targetMonth] = [Math.floor(index / 12), (index % 12) + 1];
  return compose(targetYear, targetMonth, Math.min(dayOfMonth, daysInMonth(targetYear, targetMonth)));
}

export const firstOfMonth = (of: Day): Day => `${of.slice(0, 7)}-01` as Day;

export function lastOfMonth(of: Day): Day {
  const [year, month] = parts(of);
  return compose(year, month, daysInMonth(year, month));
}

/** Before and after every day that {@link readDay} accepts: open ends of periods. */
export const firstDay = '0000-01-01' as Day;
export const lastDay = '9999-12-31' as Day;
