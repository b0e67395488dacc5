import { useQuery, useSuspenseQueries } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { samePersonWords } from '../../wording/portal/same-person-words.ts';
import { catalogueAsked } from '../catalogue/asking.ts';
import { locationsAsked } from '../company/asking.ts';
import { NotDone } from '../design/not-done.tsx';
import { type Column, Table } from '../design/table.tsx';
import { useReading, useWords } from '../reading/reading.tsx';
import { ImpactOnAwards } from '../standing/impact-on-awards.tsx';
import type { PartnerPlace } from './asking.ts';
import { type ComparedRow, recordsCompared } from './records-compared.ts';
import { onePersonAsked, type TwoRecords } from './same-person-asking.ts';

/** Two records side by side, the one person that they become, and what that does to the awards. */
export function OnePersonAhead({ place, two }: { readonly place: PartnerPlace; readonly two: TwoRecords }): ReactNode {
  const words = useWords(samePersonWords);
  const { language } = useReading();
  const [
    {
      data: { locations },
    },
    {
      data: { affiliations: kinds },
    },
  ] = useSuspenseQueries({ queries: [locationsAsked(place), catalogueAsked(place.programme, language)] });
  const { data, error } = useQuery(onePersonAsked(place, two, language));
  if (error) return <NotDone failure={error} />;
  if (!data) return <p role="status">{words.working}</p>;
  const { stays, goes } = data.compared;
  const column = (id: 'stays' | 'goes' | 'one', title: string): Column<ComparedRow> => ({
    id,
    title,
    of: (row) => lines(row[id], words.none),
  });
  const columns: readonly Column<ComparedRow>[] = [
    { id: 'what', title: words.what, of: ({ what }) => what },
    column('stays', stays.name ?? stays.person),
    column('goes', goes.name ?? goes.person),
    column('one', words.one),
  ];
  return (
    <>
      <Table
        caption={words.compared}
        columns={columns}
        rows={recordsCompared(data.compared, { kinds, locations }, language)}
        idOf={({ key }) => key}
      />
      <ImpactOnAwards impact={data.impact} error={undefined} />
    </>
  );
}

const lines = (texts: readonly string[], none: string): ReactNode =>
  texts.length === 0 ? none : texts.map((text) => <div key={text}>{text}</div>);
