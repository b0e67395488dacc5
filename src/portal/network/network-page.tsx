import { useSuspenseQueries } from '@tanstack/react-query';
import { Link, useNavigate, useParams, useSearch } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { NetworkRow } from '../../client/index.ts';
import { networkWords } from '../../wording/portal/network-words.ts';
import { catalogueAsked, rankOf } from '../catalogue/asking.ts';
import '../catalogue/catalogue.css';
import { Hallmark } from '../design/hallmark.tsx';
import { Page } from '../design/page.tsx';
import { StateMark } from '../design/state-mark.tsx';
import { Empty } from '../design/states.tsx';
import { type Column, Table } from '../design/table.tsx';
import { DayText } from '../reading/day-text.tsx';
import { useReading, useWords } from '../reading/reading.tsx';
import { networkAsked } from './asking.ts';

const from = '/programmes/$programme/network';

/** Where all partners stand: what is at risk, until when, and who it is. */
export function NetworkPage(): ReactNode {
  const { programme } = useParams({ from });
  const search = useSearch({ from });
  const words = useWords(networkWords);
  const { language } = useReading();
  const [{ data: network }, { data: catalogue }] = useSuspenseQueries({
    queries: [networkAsked(programme, search), catalogueAsked(programme, language)],
  });
  const nameOf = (id: string) => catalogue.competencies.find((one) => one.id === id)?.name ?? id;
  const columns: readonly Column<NetworkRow>[] = [
    {
      id: 'partner',
      title: words.partner,
      of: ({ partner, name }) => (
        <Link to="/programmes/$programme/partners/$partner" params={{ programme, partner }}>
          {name}
        </Link>
      ),
    },
    {
      id: 'award',
      title: words.award,
      of: ({ competency, level }) => (
        <span className="levels">
          <Hallmark name={level} rank={rankOf(catalogue.levels, level)} alone />
          {catalogue.levels.find(({ id }) => id === level)?.name ?? level} {nameOf(competency)}
        </span>
      ),
    },
    { id: 'state', title: words.state, of: ({ atRisk }) => <StateMark state={atRisk ? 'at-risk' : 'safe'} /> },
    { id: 'deadline', title: words.deadline, of: ({ deadline }) => deadline && <DayText day={deadline} /> },
    { id: 'renewal', title: words.renewal, of: ({ renewal }) => renewal && <DayText day={renewal} /> },
    { id: 'country', title: words.country, of: ({ country }) => country },
  ];
  const { totals, rows, next } = network;
  const go = useNavigate({ from });
  return (
    <Page
      name={words.name}
      above={catalogue.name}
      title={words.title(totals.atRisk, totals.awards, totals.partners)}
      lead={words.lead}
    >
      <div className="inline-form">
        <label>
          {words.filter}
          <select
            value={search.days !== undefined ? String(search.days) : search.atRisk ? 'at-risk' : 'all'}
            onChange={({ target: { value } }) => {
              const { competency } = search;
              const kept = competency ? { competency } : {};
              void go({
                search:
                  value === 'all'
                    ? kept
                    : value === 'at-risk'
                      ? { ...kept, atRisk: true }
                      : { ...kept, atRisk: true, days: Number(value) },
              });
            }}
          >
            <option value="all">{words.all}</option>
            <option value="at-risk">{words.onlyAtRisk}</option>
            {[31, 92, 183].map((days) => (
              <option key={days} value={days}>
                {words.onlyAtRisk}, {words.within(days)}
              </option>
            ))}
          </select>
        </label>
        <label>
          {words.competency}
          <select
            value={search.competency ?? ''}
            onChange={({ target: { value } }) => {
              const { competency: _, cursor: __, ...kept } = search;
              void go({ search: value ? { ...kept, competency: value } : kept });
            }}
          >
            <option value="" />
            {catalogue.competencies
              .filter(({ levels }) => levels.length > 0)
              .map(({ id, name }) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
          </select>
        </label>
      </div>
      {rows.length === 0 ? (
        <Empty>{words.none}</Empty>
      ) : (
        <Table
          caption={words.name}
          columns={columns}
          rows={rows}
          idOf={({ partner, competency, level }) => `${partner} ${competency} ${level}`}
        />
      )}
      <p className="levels">
        {search.cursor && (
          <Link
            from={from}
            to={from}
            params={{ programme }}
            search={({ cursor: _, ...kept }) => kept}
            className="button"
          >
            {words.first}
          </Link>
        )}
        {next && (
          <Link
            from={from}
            to={from}
            params={{ programme }}
            search={(kept) => ({ ...kept, cursor: next })}
            className="button"
          >
            {words.next}
          </Link>
        )}
      </p>
    </Page>
  );
}
