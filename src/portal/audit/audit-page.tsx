import { useSuspenseQueries } from '@tanstack/react-query';
import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { AuditChange } from '../../client/index.ts';
import { auditWords } from '../../wording/portal/audit-words.ts';
import { catalogueAsked } from '../catalogue/asking.ts';
import { ListFoot } from '../design/list-foot.tsx';
import { Page } from '../design/page.tsx';
import { Empty } from '../design/states.tsx';
import { OfficePages } from '../office/office-pages.tsx';
import { useReading, useWords } from '../reading/reading.tsx';
import { DownloadList } from '../saving/download-list.tsx';
import { PartnerLink } from '../standing/partner-link.tsx';
import { type AuditPlace, allChanges, auditAsked } from './asking.ts';
import { AuditFilters } from './audit-filters.tsx';
import type { AuditSearch } from './audit-search.ts';
import { AuditTable } from './audit-table.tsx';
import { changeLines } from './change-lines.ts';
import { VerifyAudit } from './verify-audit.tsx';

const ofProgramme = '/programmes/$programme/audit';
const ofPartner = '/programmes/$programme/partners/$partner/audit';

/** What was done in the programme itself, and whether the record of everything is whole. */
export function ProgrammeAuditPage(): ReactNode {
  const { programme } = useParams({ from: ofProgramme });
  const search = useSearch({ from: ofProgramme });
  const go = useNavigate({ from: ofProgramme });
  const words = useWords(auditWords);
  const { language } = useReading();
  const [{ data: page }, { data: catalogue }] = useSuspenseQueries({
    queries: [auditAsked({ programme }, search), catalogueAsked(programme, language)],
  });
  return (
    <Page name={words.name} above={catalogue.name} title={words.titleOfProgramme} lead={words.lead}>
      <OfficePages programme={programme} />
      <VerifyAudit programme={programme} />
      <Changes {...page} place={{ programme }} search={search} go={(wanted) => void go({ search: wanted })} />
    </Page>
  );
}

/** What was done at a partner. */
export function PartnerAuditPage(): ReactNode {
  const place = useParams({ from: ofPartner });
  const search = useSearch({ from: ofPartner });
  const go = useNavigate({ from: ofPartner });
  const words = useWords(auditWords);
  const [{ data: page }] = useSuspenseQueries({ queries: [auditAsked(place, search)] });
  return (
    <Page
      name={`${words.name}, ${place.partner}`}
      above={<PartnerLink place={place} />}
      title={words.titleOfPartner}
      lead={words.lead}
    >
      <Changes {...page} place={place} search={search} go={(wanted) => void go({ search: wanted })} />
    </Page>
  );
}

function Changes({
  changes,
  next,
  place,
  search,
  go,
}: {
  readonly changes: readonly AuditChange[];
  readonly next?: string;
  readonly place: AuditPlace;
  readonly search: AuditSearch;
  readonly go: (search: AuditSearch) => void;
}): ReactNode {
  const words = useWords(auditWords);
  const { cursor: _, ...first } = search;
  const { first: order, ...newest } = first;
  const turn = () => go(order === 'oldest' ? newest : { ...newest, first: 'oldest' });
  return (
    <>
      <AuditFilters search={search} go={go} />
      {changes.length === 0 ? (
        <Empty>{words.none}</Empty>
      ) : (
        <AuditTable changes={changes} isOldestFirst={order === 'oldest'} turn={turn} />
      )}
      <ListFoot cursor={search.cursor} next={next}>
        {changes.length > 0 && (
          <DownloadList
            name={words.fileName}
            lines={async (tell) => changeLines(await allChanges(place, search, tell), words)}
          />
        )}
      </ListFoot>
    </>
  );
}
