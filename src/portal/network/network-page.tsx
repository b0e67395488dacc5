import './network.css';
import { useSuspenseQueries } from '@tanstack/react-query';
import { Link, useNavigate, useParams, useSearch } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { NetworkNumbers, NetworkStanding } from '../../client/index.ts';
import { networkWords } from '../../wording/portal/network-words.ts';
import { monthInWords } from '../../wording/time-in-words.ts';
import { catalogueAsked } from '../catalogue/asking.ts';
import { ListFoot } from '../design/list-foot.tsx';
import { Page } from '../design/page.tsx';
import { Empty } from '../design/states.tsx';
import { EnrolLink } from '../enrolment/enrol-link.tsx';
import { OfficePages } from '../office/office-pages.tsx';
import { useReading, useWords } from '../reading/reading.tsx';
import { turnedTo } from '../reading/sorting.ts';
import { networkAsked, numbersAsked, useNumbersAnew } from './asking.ts';
import { LapsesByMonth } from './lapses-by-month.tsx';
import { monthOf } from './months.ts';
import { NetworkDownload } from './network-download.tsx';
import { NetworkFilters } from './network-filters.tsx';
import type { NetworkSort } from './network-search.ts';
import { NetworkTable } from './network-table.tsx';
import { NumbersByAward } from './numbers-by-award.tsx';
import { NumbersByManager } from './numbers-by-manager.tsx';
import { OnlyMine } from './only-mine.tsx';

const from = '/programmes/$programme/network';

/** Where all partners stand: what is at risk, until when, and who it is. */
export function NetworkPage(): ReactNode {
  const { programme } = useParams({ from });
  const search = useSearch({ from });
  const go = useNavigate({ from });
  const words = useWords(networkWords);
  const { language } = useReading();
  // Over all months, so that another one can be chosen.
  const { lapse: _, ...anyMonth } = search;
  const [{ data: network }, { data: catalogue }, { data: numbers }, { data: whole }] = useSuspenseQueries({
    queries: [
      networkAsked(programme, search),
      catalogueAsked(programme, language),
      numbersAsked(programme, anyMonth),
      numbersAsked(programme, {}),
    ],
  });
  useNumbersAnew(programme, network.partnersBehind);
  const { totals, rows } = network;
  const lookAt = (manager: string | undefined): void => {
    const { cursor: _, manager: __, ...kept } = search;
    void go({ search: { ...kept, ...(manager && { manager }) }, resetScroll: false });
  };
  const sortBy = (column: NetworkSort): void => {
    const { cursor: _, ...kept } = search;
    void go({ search: turnedTo(kept, column, 'partner'), resetScroll: false });
  };
  return (
    <Page
      name={words.name}
      above={catalogue.name}
      title={<Title totals={totals} lapse={search.lapse} />}
      lead={words.lead}
    >
      <OfficePages programme={programme} />
      <EnrolLink programme={programme} />
      <OnlyMine programme={programme} manager={search.manager} choose={lookAt} />
      {network.partnersBehind > 0 && (
        <p className="note" role="status">
          {words.behind(network.partnersBehind)}
        </p>
      )}
      {search.lapse === undefined && <NextMonth programme={programme} numbers={numbers} />}
      <LapsesByMonth programme={programme} today={network.day} lapses={numbers.deadlines} shown={search.lapse} />
      <NetworkFilters programme={programme} search={search} catalogue={catalogue} whole={whole} />
      {rows.length === 0 ? (
        <Empty>{words.none}</Empty>
      ) : (
        <NetworkTable {...{ rows, catalogue, programme }} sorting={search} sortBy={sortBy} />
      )}
      <ListFoot cursor={search.cursor} next={network.next}>
        {rows.length > 0 && (
          <NetworkDownload {...{ programme, search, catalogue }} awards={totals.awards} day={network.day} />
        )}
      </ListFoot>
      <NumbersByAward awards={numbers.awards} catalogue={catalogue} programme={programme} />
      <NumbersByManager managers={numbers.accountManagers} programme={programme} />
    </Page>
  );
}

function Title({
  totals: { atRisk, awards, partners },
  lapse,
}: {
  readonly totals: NetworkStanding['totals'];
  readonly lapse: string | undefined;
}): ReactNode {
  const words = useWords(networkWords);
  const { language } = useReading();
  return lapse
    ? words.titleOfMonth(awards, partners, monthInWords(lapse, language))
    : words.title(atRisk, awards, partners);
}

/** What the office comes for most: who lapses next month. */
function NextMonth({
  programme,
  numbers,
}: {
  readonly programme: string;
  readonly numbers: NetworkNumbers;
}): ReactNode {
  const words = useWords(networkWords);
  const { language } = useReading();
  const lapse = monthOf(numbers.day, 1);
  const found = numbers.deadlines.find(({ month }) => month === lapse);
  const month = monthInWords(lapse, language);
  if (!found) return <p>{words.nothingNextMonth(month)}</p>;
  return (
    <p className="next-month">
      <Link
        from={from}
        to={from}
        params={{ programme }}
        search={({ cursor: _, ...kept }) => ({ ...kept, lapse, sort: 'deadline' })}
      >
        {words.nextMonth(found.awards, found.partners, month)}
      </Link>
    </p>
  );
}
