import { type ApplicationToTell, applicationNotices } from '../../domain/notices/application-notices.ts';
import { isOfApplication } from '../../domain/notices/notice.ts';
import type { Day } from '../../domain/time/day.ts';
import { openNotices } from '../../store/notices/open-notices.ts';
import { type AwardApplicationRow, applicationsOf } from '../../store/standing/award-applications.ts';
import type { Tenant, Tx } from '../../store/tenant.ts';
import { stateOf } from '../applications/list-applications.ts';
import type { Context } from '../context.ts';
import { keepLedger } from './keep-ledger.ts';

/**
 * Keeps the ledger in step with what the office decided about the awards that a partner applied for. For the office's role,
 * with the partner held.
 */
export async function planApplicationNotices(
  { queue, clock }: Pick<Context, 'queue' | 'clock'>,
  tx: Tx,
  tenant: Tenant,
): Promise<void> {
  const kept = (await openNotices(tx, tenant.partner)).filter(({ cause }) => isOfApplication(cause));
  const applications = await applicationsOf(tx, tenant.partner);
  if (applications.length === 0 && kept.length === 0) return;
  const day = clock.today();
  const due = applicationNotices(applications.flatMap(toTell), day);
  await keepLedger({ queue, clock }, tx, tenant, { due, kept, day });
}

function toTell(row: AwardApplicationRow): readonly ApplicationToTell[] {
  const { id, competency, level, decided_on, withdrawn_on, decided_by_kind } = row;
  const ended = stateOf(row);
  const on = withdrawn_on ?? decided_on;
  if (ended === 'waiting' || ended === 'taken-back' || on === null) return [];
  return [{ id, award: { competency, level }, ended, on: on as Day, atOnce: decided_by_kind === 'system' }];
}
