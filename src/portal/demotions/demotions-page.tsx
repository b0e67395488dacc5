import '../design/inline-form.css';
import '../design/sentences.css';
import { useSuspenseQueries } from '@tanstack/react-query';
import { Link, useNavigate, useParams, useSearch } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { Catalogue, Demotion, NetworkNumbers } from '../../client/index.ts';
import { demotionPageWords } from '../../wording/portal/demotion-page-words.ts';
import { networkWords } from '../../wording/portal/network-words.ts';
import { catalogueAsked } from '../catalogue/asking.ts';
import { AwardName } from '../design/award-name.tsx';
import { Filter } from '../design/filter.tsx';
import { ListFoot } from '../design/list-foot.tsx';
import { Page } from '../design/page.tsx';
import { Empty } from '../design/states.tsx';
import { type Column, Table } from '../design/table.tsx';
import { numbersAsked } from '../network/asking.ts';
import { managersOf } from '../network/network-filters.tsx';
import { OnlyMine } from '../network/only-mine.tsx';
import { OfficePages } from '../office/office-pages.tsx';
import { DayText } from '../reading/day-text.tsx';
import { useReading, useWords } from '../reading/reading.tsx';
import { turnedTo } from '../reading/sorting.ts';
import { type DemotionsSearch, demotionStates, demotionsAsked } from './asking.ts';
import { DemotionsDownload } from './demotions-download.tsx';

const from = '/programmes/$programme/demotions';

/** What has lapsed and waits for somebody to decide, the oldest first. */
export function DemotionsPage(): ReactNode {
  const { programme } = useParams({ from });
  const search = useSearch({ from });
  const go = useNavigate({ from });
  const words = useWords(demotionPageWords);
  const { language } = useReading();
  const [{ data: page }, { data: catalogue }, { data: numbers }] = useSuspenseQueries({
    queries: [
      demotionsAsked(programme, search, language),
      catalogueAsked(programme, language),
      numbersAsked(programme, {}),
    ],
  });
  const { demotions, next } = page;
  const state = search.state ?? 'open';
  const lookAt = (manager: string | undefined): void => {
    const { cursor: _, manager: __, ...kept } = search;
    void go({ search: { ...kept, ...(manager && { manager }) } });
  };
  return (
    <Page
      name={words.name}
      above={catalogue.name}
      title={words.titles[state](demotions.length, next !== undefined || search.cursor !== undefined)}
      lead={words.lead}
    >
      <OfficePages programme={programme} />
      <OnlyMine programme={programme} manager={search.manager} choose={lookAt} />
      <Choices catalogue={catalogue} numbers={numbers} />
      {demotions.length === 0 ? (
        <Empty>{words.none[state]}</Empty>
      ) : (
        <DemotionsTable demotions={demotions} catalogue={catalogue} programme={programme} />
      )}
      <ListFoot cursor={search.cursor} next={next}>
        {demotions.length > 0 && <DemotionsDownload {...{ programme, search, catalogue }} />}
      </ListFoot>
    </Page>
  );
}

function Choices({
  catalogue,
  numbers,
}: {
  readonly catalogue: Catalogue;
  readonly numbers: NetworkNumbers;
}): ReactNode {
  const search = useSearch({ from });
  const words = useWords(demotionPageWords);
  const network = useWords(networkWords);
  const go = useNavigate({ from });
  const choose = (name: 'state' | 'competency' | 'manager', value: string) => {
    const { cursor: _, [name]: __, ...others } = search;
    void go({ search: { ...others, ...(value && { [name]: value }) } });
  };
  return (
    <div className="inline-form">
      <label>
        {words.state}
        <select
          value={search.state ?? 'open'}
          onChange={({ target: { value } }) => choose('state', value === 'open' ? '' : value)}
        >
          {demotionStates.map((one) => (
            <option key={one} value={one}>
              {words.states[one]}
            </option>
          ))}
        </select>
      </label>
      <Filter
        label={words.competency}
        every={words.every}
        value={search.competency}
        options={catalogue.competencies.map(({ id, name }) => [id, name])}
        choose={(value) => choose('competency', value)}
      />
      <Filter
        label={network.accountManager}
        every={words.every}
        value={search.manager}
        options={managersOf(numbers, network.noAccountManager)}
        choose={(value) => choose('manager', value)}
      />
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
  const network = useWords(networkWords);
  const search = useSearch({ from });
  const go = useNavigate({ from });
  const columns: readonly Column<Demotion>[] = [
    {
      id: 'partner',
      title: words.partner,
      isSorted: true,
      of: ({ partner, name }) => (
        <Link to="/programmes/$programme/partners/$partner" params={{ programme, partner }}>
          {name}
        </Link>
      ),
    },
    { id: 'competency', title: words.award, isSorted: true, of: (row) => <AwardName {...row} catalogue={catalogue} /> },
    { id: 'since', title: words.since, isSorted: true, of: ({ since }) => <DayText day={since} /> },
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
    { id: 'manager', title: network.accountManager, of: ({ accountManager }) => accountManager?.name },
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
  const sorted = {
    by: search.sort ?? 'since',
    down: search.down === true,
    choose: (column: string) => {
      const { cursor: _, ...first } = search;
      void go({ search: turnedTo(first, column as NonNullable<DemotionsSearch['sort']>, 'since') });
    },
  };
  return <Table caption={words.name} columns={columns} rows={demotions} idOf={({ id }) => id} sorted={sorted} />;
}
