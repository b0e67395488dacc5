import type { ReactNode } from 'react';
import type { Catalogue } from '../../client/index.ts';
import { figuresWords } from '../../wording/portal/figures-words.ts';
import { restateWords } from '../../wording/portal/restate-words.ts';
import { type Column, Table } from '../design/table.tsx';
import { useReading, useWords } from '../reading/reading.tsx';
import { timeInWords, valueInWords } from './figure-in-words.ts';
import { type FigureRow, writtenValue } from './restating.ts';

/** The figures of a period in a table whose values can be written over. */
export function FiguresToEdit({
  rows,
  metrics,
  texts,
  write,
}: {
  readonly rows: readonly FigureRow[];
  readonly metrics: Catalogue['metrics'];
  readonly texts: Readonly<Record<string, string>>;
  readonly write: (key: string, text: string) => void;
}): ReactNode {
  const words = useWords(restateWords);
  const figures = useWords(figuresWords);
  const { language } = useReading();
  const nameOf = (id: string) => metrics.find((one) => one.id === id)?.name ?? id;
  const whereOf = ({ figure: { location, country } }: FigureRow) => [location ?? [], country ?? []].flat().join(', ');
  const isSomewhere = rows.some((row) => whereOf(row) !== '');
  const columns: readonly Column<FigureRow>[] = [
    { id: 'period', title: figures.period, of: ({ figure }) => timeInWords(figure, figures, language) },
    { id: 'metric', title: figures.metric, of: ({ figure }) => nameOf(figure.metric) },
    ...(isSomewhere ? [{ id: 'where', title: figures.where, of: whereOf }] : []),
    {
      id: 'value',
      title: figures.value,
      isNumber: true,
      of: (row) => {
        const { key, figure, value } = row;
        const written = writtenValue(value, language);
        if (written === undefined) return value === undefined ? '' : valueInWords(value, figures, language);
        const about = [nameOf(figure.metric), timeInWords(figure, figures, language), whereOf(row)];
        return (
          <span className="field">
            <input
              inputMode="decimal"
              aria-label={about.filter((one) => one !== '').join(', ')}
              value={texts[key] ?? written}
              onChange={({ target }) => write(key, target.value)}
            />
          </span>
        );
      },
    },
  ];
  return (
    <>
      <p className="note">{words.tableHint}</p>
      <Table caption={words.table} columns={columns} rows={rows} idOf={({ key }) => key} />
    </>
  );
}
