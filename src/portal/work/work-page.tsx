import '../design/inline-form.css';
import { useSuspenseQueries } from '@tanstack/react-query';
import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { workKinds } from '../../domain/membership/work-kinds.ts';
import { networkWords } from '../../wording/portal/network-words.ts';
import { workWords } from '../../wording/portal/work-words.ts';
import { catalogueAsked } from '../catalogue/asking.ts';
import { Filter } from '../design/filter.tsx';
import { ListFoot } from '../design/list-foot.tsx';
import { Page } from '../design/page.tsx';
import { Empty } from '../design/states.tsx';
import { numbersAsked } from '../network/asking.ts';
import { managersOf } from '../network/network-filters.tsx';
import { OnlyMine } from '../network/only-mine.tsx';
import { OfficePages } from '../office/office-pages.tsx';
import { useReading, useWords } from '../reading/reading.tsx';
import { workAsked } from './asking.ts';
import { WorkTable } from './work-table.tsx';

const from = '/programmes/$programme/work';

/** Everything that waits for somebody of the office, the oldest and dearest first. */
export function WorkPage(): ReactNode {
  const { programme } = useParams({ from });
  const search = useSearch({ from });
  const go = useNavigate({ from });
  const words = useWords(workWords);
  const network = useWords(networkWords);
  const { language } = useReading();
  const [{ data: page }, { data: catalogue }, { data: numbers }] = useSuspenseQueries({
    queries: [workAsked(programme, search, language), catalogueAsked(programme, language), numbersAsked(programme, {})],
  });
  const { work, next } = page;
  const choose = (name: 'kind' | 'manager', value: string | undefined): void => {
    const { cursor: _, [name]: __, ...kept } = search;
    void go({ search: { ...kept, ...(value && { [name]: value }) } });
  };
  return (
    <Page
      name={words.name}
      above={catalogue.name}
      title={words.title(work.length, next !== undefined || search.cursor !== undefined)}
      lead={words.lead}
    >
      <OfficePages programme={programme} />
      <OnlyMine programme={programme} manager={search.manager} choose={(manager) => choose('manager', manager)} />
      <div className="inline-form">
        <Filter
          label={words.which}
          every={words.all}
          value={search.kind}
          options={workKinds.map((one) => [one, words.kinds[one]])}
          choose={(value) => choose('kind', value)}
        />
        <Filter
          label={network.accountManager}
          every={words.all}
          value={search.manager}
          options={managersOf(numbers, network.noAccountManager)}
          choose={(value) => choose('manager', value)}
        />
      </div>
      {work.length === 0 ? <Empty>{words.none}</Empty> : <WorkTable work={work} programme={programme} />}
      <ListFoot cursor={search.cursor} next={next} />
    </Page>
  );
}
