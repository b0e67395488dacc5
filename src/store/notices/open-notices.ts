import type { Tx } from '../tenant.ts';
import { type NoticeRow, noticeColumns } from './notices.ts';

/** What was planned or said of a partner, and was still so when it was last looked at. */
export const openNotices = (tx: Tx, partner: string): Promise<readonly NoticeRow[]> =>
  tx
    .selectFrom('notices')
    .select(noticeColumns)
    .where('partner_id', '=', partner)
    .where('over_at', 'is', null)
    .where('state', 'not in', ['withdrawn', 'superseded'])
    .orderBy('id')
    .execute();
