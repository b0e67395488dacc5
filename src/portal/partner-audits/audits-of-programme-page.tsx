import '../design/inline-form.css';
import { useSuspenseQueries } from '@tanstack/react-query';
import { Link, useNavigate, useParams, useSearch } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { AuditsOfProgramme, Catalogue } from '../../client/index.ts';
import { partnerAuditsWords } from '../../wording/portal/partner-audits-words.ts';
import { catalogueAsked } from '../catalogue/asking.ts';
import { AwardName } from '../design/award-name.tsx';
import { Filter } from '../design/filter.tsx';
import { ListFoot } from '../design/list-foot.tsx';
import { Page } from '../design/page.tsx';
import { Empty } from '../design/states.tsx';
import { type Column, Table } from '../design/table.tsx';
import { OfficePages } from '../office/office-pages.tsx';
import { DayText } from '../reading/day-text.tsx';
import { useReading, useWords } from '../reading/reading.tsx';
import { auditsOfProgrammeAsked, waitsForOf } from './asking.ts';
import { AuditStateMark } from './audit-state-mark.tsx';

const from = '/programmes/$programme/partner-audits';

/** The audits of all partners, as the office works through them: what was applied for first comes first. */
export function AuditsOfProgrammePage(): ReactNode {
  const { programme } = useParams({ from });
  const search = useSearch({ from });
  const go = useNavigate({ from });
  const words = useWords(partnerAuditsWords);
  const { language } = useReading();
  const [{ data: page }, { data: catalogue }] = useSuspenseQueries({
    queries: [auditsOfProgrammeAsked(programme, search, language), catalogueAsked(programme, language)],
  });
  const { audits, next } = page;
  const waits = search.waits ?? 'anybody';
  const choose = (value: string): void => {
    const chosen = waitsForOf.find((one) => one === value);
    void go({ search: chosen ? { waits: chosen } : {} });
  };
  return (
    <Page
      name={words.list}
      above={catalogue.name}
      title={words.listTitle[waits](audits.length, next !== undefined || search.cursor !== undefined)}
      lead={words.listLead}
    >
      <OfficePages programme={programme} />
      <div className="inline-form">
        <Filter
          label={words.waitsFor}
          every={words.waits.anybody}
          value={search.waits}
          options={waitsForOf.map((one) => [one, words.waits[one]])}
          choose={choose}
        />
      </div>
      {audits.length === 0 ? (
        <Empty>{words.listNone[waits]}</Empty>
      ) : (
        <AuditsTable programme={programme} audits={audits} catalogue={catalogue} />
      )}
      <ListFoot cursor={search.cursor} next={next} />
    </Page>
  );
}

type Listed = AuditsOfProgramme['audits'][number];

function AuditsTable({
  programme,
  audits,
  catalogue,
}: {
  readonly programme: string;
  readonly audits: readonly Listed[];
  readonly catalogue: Catalogue;
}): ReactNode {
  const words = useWords(partnerAuditsWords);
  const columns: readonly Column<Listed>[] = [
    {
      id: 'partner',
      title: words.partner,
      of: ({ partner, name }) => (
        <Link to="/programmes/$programme/partners/$partner/audits" params={{ programme, partner }}>
          {name}
        </Link>
      ),
    },
    { id: 'award', title: words.award, of: (row) => <AwardName {...row} catalogue={catalogue} /> },
    { id: 'state', title: words.state, of: ({ state }) => <AuditStateMark state={state} /> },
    { id: 'waits', title: words.waitsFor, of: ({ waitsFor }) => words.waits[waitsFor] },
    { id: 'applied', title: words.appliedOn, of: ({ appliedOn }) => <DayText day={appliedOn} /> },
    {
      id: 'day',
      title: words.day,
      of: ({ heldOn, scheduledFor }) => <DayOrNone day={heldOn ?? scheduledFor} />,
    },
    { id: 'cureBy', title: words.cureBy, of: ({ cureBy }) => <DayOrNone day={cureBy} /> },
    { id: 'open', title: words.open, isNumber: true, of: ({ open }) => open },
  ];
  return <Table caption={words.list} columns={columns} rows={audits} idOf={({ id }) => id} />;
}

const DayOrNone = ({ day }: { readonly day: string | undefined }): ReactNode =>
  day === undefined ? '–' : <DayText day={day} />;
