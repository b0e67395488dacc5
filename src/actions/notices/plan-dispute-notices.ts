import { disputeState } from '../../domain/membership/dispute-state.ts';
import { type DisputeToTell, disputeNotices } from '../../domain/notices/dispute-notices.ts';
import { isOfDispute } from '../../domain/notices/notice.ts';
import type { Day } from '../../domain/time/day.ts';
import { evidenceDisputesOf, type ListedEvidenceDispute } from '../../store/membership/disputes.ts';
import { openNotices } from '../../store/notices/open-notices.ts';
import type { Tenant, Tx } from '../../store/tenant.ts';
import type { Context } from '../context.ts';
import { keepLedger } from './keep-ledger.ts';

/**
 * Keeps the ledger in step with the disputes about a partner's evidence: that there is one, and how it ended. For the office's
 * role, with the partner held.
 */
export async function planDisputeNotices(
  { queue, clock }: Pick<Context, 'queue' | 'clock'>,
  tx: Tx,
  tenant: Tenant,
): Promise<void> {
  const kept = (await openNotices(tx, tenant.partner)).filter(({ cause }) => isOfDispute(cause));
  const disputes = await evidenceDisputesOf(tx, tenant.partner);
  if (disputes.length === 0 && kept.length === 0) return;
  const day = clock.today();
  await keepLedger({ queue, clock }, tx, tenant, { due: disputeNotices(disputes.map(toTell), day), kept, day });
}

const toTell = (row: ListedEvidenceDispute): DisputeToTell => ({
  ...{ id: row.id, kind: row.item, on: row.happened_on as Day, disputedOn: row.disputed_on as Day },
  state: disputeState({ outcome: row.outcome, isStatementKnown: Boolean(row.is_known) }),
  ...(row.settled_on !== null && { settledOn: row.settled_on as Day }),
  ...(row.revoked_on !== null && { revokedOn: row.revoked_on as Day }),
});
