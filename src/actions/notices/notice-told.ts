import type { Programme } from '../../domain/catalogue/programme.ts';
import type { NoticeCause, NoticeState } from '../../domain/notices/notice.ts';
import type { TransferLoss } from '../../domain/notices/transfer.ts';
import type { Day } from '../../domain/time/day.ts';
import { namesAround } from '../../store/notices/names-around.ts';
import type { NoticeRow } from '../../store/notices/notices.ts';
import type { Tenant, Tx } from '../../store/tenant.ts';
import { catalogueInUse } from '../loaded-catalogue.ts';

/** A notice with the names that its sentences need. */
export interface NoticeTold extends TransferLoss {
  readonly id: string;
  readonly cause: NoticeCause;
  readonly state: NoticeState;
  /** The first day on which it is so. */
  readonly since: Day;
  readonly plannedAt: string;
  /** Its code, and its name where it has one. */
  readonly person: { readonly code: string; readonly name: string | null; readonly isErased: boolean };
}

/** What all notices of a partner are told with. */
export interface NoticesAround {
  readonly programme: Programme;
  readonly partner: { readonly code: string; readonly name: string };
  told(row: NoticeRow, loss: TransferLoss): NoticeTold;
}

/** Reads the names as they are now; undefined where the partner is gone, or the programme has no rules. */
export async function noticesAround(tx: Tx, { programme, partner }: Tenant): Promise<NoticesAround | undefined> {
  const catalogue = await catalogueInUse(tx, programme);
  const names = await namesAround(tx, partner);
  if (!catalogue || !names) return undefined;
  return {
    programme: catalogue.programme,
    partner: names.partner,
    told: ({ id, cause, state, since, planned_at, subject_id }, loss) => ({
      ...{ id, cause, state, since: since as Day, plannedAt: planned_at, ...loss },
      person: names.people.get(subject_id) ?? { code: subject_id, name: null, isErased: true },
    }),
  };
}
