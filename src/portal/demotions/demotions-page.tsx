import '../catalogue/catalogue.css';
import '../design/sentences.css';
import { useSuspenseQueries } from '@tanstack/react-query';
import { Link, useNavigate, useParams, useSearch } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { Catalogue, Demotion } from '../../client/index.ts';
import { demotionPageWords } from '../../wording/portal/demotion-page-words.ts';
import { officeWords } from '../../wording/portal/office-words.ts';
import { catalogueAsked } from '../catalogue/asking.ts';
import { AwardName } from '../design/award-name.tsx';
import { Page } from '../design/page.tsx';
import { Empty } from '../design/states.tsx';
import { type Column, Table } from '../design/table.tsx';
import { OfficePages } from '../office/office-pages.tsx';
import { DayText } from '../reading/day-text.tsx';
import { useReading, useWords } from '../reading/reading.tsx';
import { demotionStates, demotionsAsked } from './asking.ts';

const from = '/programmes/$programme/demotions';

/** What has lapsed and waits for somebody to decide, the oldest first. */
export function DemotionsPage(): ReactNode {
  const { programme } = useParams({ from });
  const search = useSearch({ from });
  const words = useWords(demotionPageWords);
  const office = useWords(officeWords);
  const { language } = useReading();
  const [{ data: page }, { data: catalogue }] = useSuspenseQueries({
    queries: [demotionsAsked(programme, search, language), catalogueAsked(programme, language)],
  });
  const { demotions, next } = page;
  const state = search.state ?? 'open';
  return (
    <Page
      name={words.name}
      above={catalogue.name}
      title={words.titles[state](demotions.length, next !== undefined || search.cursor !== undefined)}
      lead={words.lead}
    >
      <OfficePages programme={programme} />
      <Choices catalogue={catalogue} />
      {demotions.length === 0 ? (
        <Empty>{words.none[state]}</Empty>
      ) : (
        <DemotionsTable demotions={demotions} catalogue={catalogue} programme={programme} />
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
            {office.first}
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
            {office.next}
          </Link>
        )}
      </p>
    </Page>
  );
}

function Choices({ catalogue }: { readonly catalogue: Catalogue }): ReactNode {
  const search = useSearch({ from });
  const words = useWords(demotionPageWords);
  const go = useNavigate({ from });
  const { cursor: _, ...kept } = search;
  return (
    <div className="inline-form">
      <label>
        {words.state}
        <select
          value={search.state ?? 'open'}
          onChange={({ target: { value } }) => {
            const { state: __, ...others } = kept;
            void go({ search: value === 'decided' || value === 'withdrawn' ? { ...others, state: value } : others });
          }}
        >
          {demotionStates.map((one) => (
            <option key={one} value={one}>
              {words.states[one]}
            </option>
          ))}
        </select>
      </label>
      <label>
        {words.competency}
        <select
          value={search.competency ?? ''}
          onChange={({ target: { value } }) => {
            const { competency: __, ...others } = kept;
            void go({ search: value ? { ...others, competency: value } : others });
          }}
        >
          <option value="">{words.every}</option>
          {catalogue.competencies.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      </label>
    </div>
  );
}

function DemotionsTable({
  demotions,
  catalogue,
  programme,
}: {
  readonly demotions: readonly Demotion[];
  readonly catalogue: Catalogue;
  readonly programme: string;
}): ReactNode {
  const words = useWords(demotionPageWords);
  const columns: readonly Column<Demotion>[] = [
    {
      id: 'partner',
      title: words.partner,
      of: ({ partner, name }) => (
        <Link to="/programmes/$programme/partners/$partner" params={{ programme, partner }}>
          {name}
        </Link>
      ),
    },
    { id: 'award', title: words.award, of: (row) => <AwardName {...row} catalogue={catalogue} /> },
    { id: 'since', title: words.since, of: ({ since }) => <DayText day={since} /> },
    {
      id: 'reasons',
      title: words.why,
      of: ({ reasons }) => (
        <ul className="sentences">
          {reasons.map(({ text }) => (
            <li key={text}>{text}</li>
          ))}
        </ul>
      ),
    },
    {
      id: 'decide',
      title: words.decision,
      of: ({ id, partner, decided, state }) => (
        <Link to="/programmes/$programme/partners/$partner/demotions/$id" params={{ programme, partner, id }}>
          {decided ? words.decisions[decided.decision] : state === 'open' ? words.decide : words.states.withdrawn}
        </Link>
      ),
    },
  ];
  return <Table caption={words.name} columns={columns} rows={demotions} idOf={({ id }) => id} />;
}
