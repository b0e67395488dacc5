import '../design/inline-form.css';
import { useSuspenseQueries } from '@tanstack/react-query';
import { Link, useNavigate, useParams, useSearch } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { RenewalsOfProgramme } from '../../client/index.ts';
import { renewalWords } from '../../wording/portal/renewal-words.ts';
import { catalogueAsked } from '../catalogue/asking.ts';
import { ListFoot } from '../design/list-foot.tsx';
import { Page } from '../design/page.tsx';
import { Empty } from '../design/states.tsx';
import { type Column, Table } from '../design/table.tsx';
import { OfficePages } from '../office/office-pages.tsx';
import { DayText } from '../reading/day-text.tsx';
import { useReading, useWords } from '../reading/reading.tsx';
import { listedStates, renewalsOfProgramme } from './asking.ts';
import { RenewalStateMark } from './renewal-state-mark.tsx';

const from = '/programmes/$programme/renewals';

/** The renewals that partners asked for, as the office works through them: what closes first comes first. */
export function RenewalsPage(): ReactNode {
  const { programme } = useParams({ from });
  const search = useSearch({ from });
  const go = useNavigate({ from });
  const words = useWords(renewalWords);
  const { language } = useReading();
  const [{ data: page }, { data: catalogue }] = useSuspenseQueries({
    queries: [renewalsOfProgramme(programme, search, language), catalogueAsked(programme, language)],
  });
  const { renewals, next } = page;
  const state = search.state ?? 'unpaid';
  const choose = (value: string): void =>
    void go({ search: value === 'overdue' || value === 'bound' ? { state: value } : {} });
  return (
    <Page
      name={words.list}
      above={catalogue.name}
      title={words.listTitle[state](renewals.length, next !== undefined || search.cursor !== undefined)}
      lead={words.listLead}
    >
      <OfficePages programme={programme} />
      <div className="inline-form">
        <label>
          {words.state}
          <select value={state} onChange={({ target }) => choose(target.value)}>
            {listedStates.map((one) => (
              <option key={one} value={one}>
                {words.listStates[one]}
              </option>
            ))}
          </select>
        </label>
      </div>
      {renewals.length === 0 ? (
        <Empty>{words.none[state]}</Empty>
      ) : (
        <RenewalsTable programme={programme} renewals={renewals} />
      )}
      <ListFoot cursor={search.cursor} next={next} />
    </Page>
  );
}

type Listed = RenewalsOfProgramme['renewals'][number];

function RenewalsTable({
  programme,
  renewals,
}: {
  readonly programme: string;
  readonly renewals: readonly Listed[];
}): ReactNode {
  const words = useWords(renewalWords);
  const columns: readonly Column<Listed>[] = [
    {
      id: 'partner',
      title: words.partner,
      of: ({ partner, name }) => (
        <Link to="/programmes/$programme/partners/$partner/renewal" params={{ programme, partner }}>
          {name ?? partner}
        </Link>
      ),
    },
    { id: 'anniversary', title: words.anniversary, of: ({ anniversary }) => <DayText day={anniversary} /> },
    { id: 'lastDay', title: words.lastDay, of: ({ lastDay }) => <DayText day={lastDay} /> },
    { id: 'state', title: words.state, of: ({ state }) => <RenewalStateMark state={state} /> },
    { id: 'amount', title: words.amount, isNumber: true, of: ({ gross }) => gross?.text ?? '–' },
  ];
  return <Table caption={words.list} columns={columns} rows={renewals} idOf={({ id }) => id} />;
}
