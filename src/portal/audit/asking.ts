import { queryOptions } from '@tanstack/react-query';
import { listPartnerAudit, listProgrammeAudit } from '../../client/index.ts';
import { addDays, day as dayOf } from '../../domain/time/day.ts';
import { answerOf } from '../server/refused.ts';
import type { AuditSearch } from './audit-search.ts';

/** A programme, or a partner of it. */
interface AuditPlace {
  readonly programme: string;
  readonly partner?: string;
}

/** A page of what was done at a place, the newest first. The last day that is asked for belongs to it. */
export const auditAsked = ({ programme, partner }: AuditPlace, search: AuditSearch) =>
  queryOptions({
    queryKey: ['audit', programme, partner, search],
    queryFn: () => {
      const { action, from, until, cursor } = search;
      const query = {
        ...(action && { action }),
        ...(from && { from }),
        ...(until && { until: addDays(dayOf(until), 1) }),
        ...(cursor && { cursor }),
      };
      return answerOf(
        partner === undefined
          ? listProgrammeAudit({ path: { programme }, query })
          : listPartnerAudit({ path: { programme, partner }, query }),
      );
    },
  });
