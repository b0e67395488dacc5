import { queryOptions } from '@tanstack/react-query';
import { type AuditChange, listPartnerAudit, listProgrammeAudit } from '../../client/index.ts';
import { addDays, day as dayOf } from '../../domain/time/day.ts';
import { everyPage } from '../saving/every-page.ts';
import { answerOf } from '../server/refused.ts';
import type { AuditSearch } from './audit-search.ts';

/** A programme, or a partner of it. */
export interface AuditPlace {
  readonly programme: string;
  readonly partner?: string;
}

/** A page of what was done at a place, the newest first where it is not said. */
export const auditAsked = (place: AuditPlace, search: AuditSearch) =>
  queryOptions({
    queryKey: ['audit', place.programme, place.partner, search],
    queryFn: () => pageOf(place, search),
  });

/** All pages of the same, for a file. */
export const allChanges = (
  place: AuditPlace,
  { cursor: _, ...search }: AuditSearch,
  tell: (read: number) => void,
): Promise<readonly AuditChange[]> =>
  everyPage(async (cursor) => {
    const { changes, next } = await pageOf(place, { ...search, ...(cursor && { cursor }) }, '200');
    return { items: changes, next };
  }, tell);

/** The last day that is asked for belongs to it. */
function pageOf({ programme, partner }: AuditPlace, search: AuditSearch, limit?: string) {
  const { action, from, until, first, cursor } = search;
  const query = {
    ...(action && { action }),
    ...(from && { from }),
    ...(until && { until: addDays(dayOf(until), 1) }),
    ...(first && { first }),
    ...(cursor && { cursor }),
    ...(limit && { limit }),
  };
  return answerOf(
    partner === undefined
      ? listProgrammeAudit({ path: { programme }, query })
      : listPartnerAudit({ path: { programme, partner }, query }),
  );
}
