import { isWanted } from '../../domain/notices/rhythm.ts';
import { settleLetter } from '../../store/notices/letters.ts';
import {
  type NoticeRow,
  noteDelivery,
  noticesToSend,
  type Settled,
  settleNotices,
} from '../../store/notices/notices.ts';
import { type Tenant, withTenant } from '../../store/tenant.ts';
import type { Context } from '../context.ts';
import type { LetterToSend } from './letters-to-send.ts';
import { type Receivers, receiversOf } from './receivers.ts';

type Settling = Pick<Context, 'store' | 'clock'>;

/** The letter has left: in one transaction with what it told. */
export const letterSent = (
  { store, clock }: Settling,
  tenant: Tenant,
  { id, user, rows }: Pick<LetterToSend, 'id' | 'user' | 'rows'>,
): Promise<void> =>
  withTenant(store.db, tenant, async (tx) => {
    await settleLetter(tx, tenant.partner, { id, state: 'sent', now: clock.now() });
    await noteDelivery(tx, tenant.partner, rows, user.id);
  });

/** The letter could not go: what it told may be tried again. */
export const letterRefused = (
  { store, clock }: Settling,
  tenant: Tenant,
  { rows }: Pick<LetterToSend, 'rows'>,
): Promise<void> =>
  withTenant(store.db, tenant, (tx) =>
    settleNotices(tx, tenant.partner, rows, { state: 'failed', reason: 'letter-refused', now: clock.now() }),
  );

/** What everybody has got who must hear of it and wants letters is sent; who waits for Monday is waited for. */
export async function settleDue(context: Settling, tenant: Tenant): Promise<void> {
  const { store, clock } = context;
  const rows = await withTenant(store.db, tenant, (tx) => noticesToSend(tx, tenant.partner, clock.today()));
  const worked = rows.filter(({ content }) => content !== null);
  const receivers = await receiversOf(context, tenant, worked);
  const outcomes = Map.groupBy(worked, (row) => outcomeOf(row, receivers));
  await withTenant(store.db, tenant, async (tx) => {
    for (const [outcome, settled] of outcomes)
      if (outcome) {
        const ids = settled.map(({ id }) => id);
        await settleNotices(tx, tenant.partner, ids, { ...outcome, now: clock.now() });
      }
  });
}

type Outcome = Pick<Settled, 'state' | 'reason'>;
const sent: Outcome = { state: 'sent', reason: null };
const shown: Outcome = { state: 'shown', reason: 'no-letters-wanted' };
const nobody: Outcome = { state: 'failed', reason: 'nobody-to-tell' };

function outcomeOf(row: NoticeRow, receivers: Receivers): Outcome | undefined {
  const mustHear = receivers.mustHear(row);
  const isWaiting = mustHear.some(
    ({ user, rhythm }) => !row.delivered.includes(user.id) && isWanted(row.cause, rhythm),
  );
  if (isWaiting) return undefined;
  if (row.delivered.length > 0) return sent;
  return mustHear.length > 0 ? shown : nobody;
}
