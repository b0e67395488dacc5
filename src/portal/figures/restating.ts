import type { FigureOfListInput, FiguresToRestateInput, RestatementForeseen } from '../../client/index.ts';
import type { Language } from '../../domain/catalogue/text.ts';
import { addMonths, day, lastOfMonth } from '../../domain/time/day.ts';
import type { Figure } from './asking.ts';
import type { PastedFigures, WrongLine } from './figures-pasted.ts';
import { numberWritten } from './number-written.ts';

/** A list that was compared, and what was reported of its period before: that would take it back. */
export interface ComparedList {
  readonly list: FiguresToRestateInput;
  readonly foreseen: RestatementForeseen;
  readonly before: FiguresToRestateInput;
}

/** The days from the first of one month to the last of another. */
export const periodOf = (from: string, through: string) => ({
  from: `${from}-01`,
  through: lastOfMonth(day(`${through}-01`)) as string,
});

/** A place in the table of a period: what is reported there, or room for it. */
export interface FigureRow {
  readonly key: string;
  readonly figure: Omit<FigureOfListInput, 'value'>;
  readonly value?: FigureOfListInput['value'];
}

type About = Pick<FiguresToRestateInput, 'metrics' | 'from' | 'through'>;

/** What is reported of the figures that a list is about, in its period. */
export const reportedIn = (
  figures: readonly Figure[],
  { metrics, from, through }: About,
): readonly FigureOfListInput[] =>
  figures.flatMap(({ statement: { metric, value, month, on, country, location } }) => {
    const [first, last] = month === undefined ? [on, on] : [`${month}-01`, lastOfMonth(day(`${month}-01`))];
    if (first === undefined || last === undefined || first < from || last > through) return [];
    if (!metrics.includes(metric)) return [];
    return [
      {
        ...{ metric, value },
        ...(month !== undefined && { month }),
        ...(on !== undefined && { on }),
        ...(country !== undefined && { country }),
        ...(location !== undefined && { location }),
      },
    ];
  });

/** Every month of the period for each metric, and what else is reported in it. */
export function rowsOfPeriod(figures: readonly Figure[], about: About): readonly FigureRow[] {
  const reported = reportedIn(figures, about).map(({ value, ...figure }) => rowOf(figure, value));
  const known = new Set(reported.map(({ key }) => key));
  const empty = about.metrics.flatMap((metric) =>
    monthsIn(about)
      .map((month) => rowOf({ metric, month }))
      .filter(({ key }) => !known.has(key)),
  );
  const timeOf = ({ figure: { month, on } }: FigureRow) => month ?? on ?? '';
  return [...reported, ...empty].sort(
    (a, b) =>
      about.metrics.indexOf(a.figure.metric) - about.metrics.indexOf(b.figure.metric) ||
      timeOf(a).localeCompare(timeOf(b)) ||
      a.key.localeCompare(b.key),
  );
}

const rowOf = (figure: FigureRow['figure'], value?: FigureRow['value']): FigureRow => ({
  key: JSON.stringify([figure.metric, figure.month, figure.on, figure.country, figure.location]),
  figure,
  ...(value !== undefined && { value }),
});

function monthsIn({ from, through }: About): readonly string[] {
  const months: string[] = [];
  for (let first = day(from); first <= through; first = addMonths(first, 1)) months.push(first.slice(0, 7));
  return months;
}

/** A value as it can be written over; a figure that is not known exactly stays as it is. */
export const writtenValue = (value: FigureRow['value'], language: Language): string | undefined => {
  if (value === undefined) return '';
  if (typeof value === 'object') return undefined;
  return typeof value === 'number'
    ? value.toLocaleString(language, { maximumFractionDigits: 10, useGrouping: false })
    : value;
};

/** What is written into the table, by the keys of its rows; a row that nobody touched says what it said. */
export function figuresWritten(
  rows: readonly FigureRow[],
  texts: Readonly<Record<string, string>>,
  language: Language,
): PastedFigures {
  const read = rows.flatMap(
    ({ key, figure, value }, index): readonly (PastedFigures['figures'][number] | WrongLine)[] => {
      const line = index + 1;
      const text = texts[key]?.trim();
      if (text === undefined || text === writtenValue(value, language))
        return value === undefined ? [] : [{ line, figure: { ...figure, value } }];
      if (text === '') return [];
      const number = numberWritten(text, language);
      return number === undefined
        ? [{ line, code: 'number', found: text }]
        : [{ line, figure: { ...figure, value: number } }];
    },
  );
  return {
    figures: read.flatMap((one) => ('figure' in one ? [one] : [])),
    wrong: read.flatMap((one) => ('code' in one ? [one] : [])),
  };
}
