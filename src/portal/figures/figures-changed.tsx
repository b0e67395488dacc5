import type { ReactNode } from 'react';
import type { Catalogue } from '../../client/index.ts';
import { figuresWords } from '../../wording/portal/figures-words.ts';
import { restateWords } from '../../wording/portal/restate-words.ts';
import { type Column, Table } from '../design/table.tsx';
import { useReading, useWords } from '../reading/reading.tsx';
import type { FigureChange } from './changes-shown.ts';
import { timeInWords, valueInWords } from './figure-in-words.ts';

/** What a list says otherwise, figure by figure. */
export function FiguresChanged({
  changes,
  metrics,
}: {
  readonly changes: readonly FigureChange[];
  readonly metrics: Catalogue['metrics'];
}): ReactNode {
  const words = useWords(restateWords);
  const figures = useWords(figuresWords);
  const { language } = useReading();
  const nameOf = (id: string) => metrics.find((one) => one.id === id)?.name ?? id;
  const told = (values: readonly FigureChange['before'][number][]) =>
    values.length === 0 ? words.noValue : values.map((value) => valueInWords(value, figures, language)).join(' + ');
  const isSomewhere = changes.some(({ figure: { country, location } }) => country ?? location);
  const columns: readonly Column<FigureChange>[] = [
    { id: 'period', title: figures.period, of: ({ figure }) => timeInWords(figure, figures, language) },
    { id: 'metric', title: figures.metric, of: ({ figure }) => nameOf(figure.metric) },
    ...(isSomewhere
      ? [
          {
            id: 'where',
            title: figures.where,
            of: ({ figure: { location, country } }: FigureChange) => [location ?? [], country ?? []].flat().join(', '),
          },
        ]
      : []),
    { id: 'before', title: words.before, isNumber: true, of: ({ before }) => told(before) },
    { id: 'after', title: words.after, isNumber: true, of: ({ after }) => told(after) },
    { id: 'kind', title: words.kind, of: ({ kind }) => words.kinds[kind] },
  ];
  return <Table caption={words.difference} columns={columns} rows={changes} idOf={({ key }) => key} />;
}
