import { monthNamed } from './month-named.ts';

const yearFirst = /^((?:19|20)\d{2})[-/.](\d{1,2})$/;
const monthFirst = /^(\d{1,2})[-/.](\d{4})$/;
// Excel shortens a year to two digits, where it is one of this century.
const named = /^([\p{L}]{3,})[.]?[ -]?'?(\d{4}|\d{2})$/u;

/** The month that a cell names, as 2017-12: 2017-12, 12/2017, December 2017, Dec-17. */
export function monthInCell(text: string): string | undefined {
  const [, year, number] = yearFirst.exec(text) ?? [];
  if (year !== undefined) return composed(year, number);
  const [, first, yearLast] = monthFirst.exec(text) ?? [];
  if (first !== undefined) return composed(yearLast, first);
  const [, name, yearNamed = ''] = named.exec(text) ?? [];
  return name === undefined
    ? undefined
    : composed(yearNamed.length === 2 ? `20${yearNamed}` : yearNamed, monthNamed(name));
}

const composed = (year = '', month = ''): string | undefined =>
  Number(month) >= 1 && Number(month) <= 12 ? `${year}-${month.padStart(2, '0')}` : undefined;
