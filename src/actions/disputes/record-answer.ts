import { disputeState } from '../../domain/membership/dispute-state.ts';
import { addAnswer } from '../../store/membership/disputes.ts';
import { newId } from '../../store/new-id.ts';
import type { Context } from '../context.ts';
import { millisecondsOf } from '../moments.ts';
import { type Done, done, refused } from '../refusal.ts';
import type { PartnerWriting } from '../write-about-partner.ts';

interface Answering {
  readonly found:
    | { readonly id: string; readonly outcome: 'upheld' | 'revoked' | null; readonly is_known: unknown }
    | undefined;
  readonly answer: string;
}

/** Keeps what is said to a dispute, as long as nobody has settled it. Answers with the id of that. */
export async function recordAnswer(
  { clock }: Pick<Context, 'clock'>,
  { tx, tenant, now }: PartnerWriting,
  { found, answer }: Answering,
): Promise<Done<string>> {
  if (!found) return refused({ kind: 'not-found', what: 'dispute' });
  const state = disputeState({ outcome: found.outcome, isStatementKnown: Boolean(found.is_known) });
  if (state !== 'open')
    return refused({ kind: 'conflict', code: state === 'overtaken' ? 'dispute-overtaken' : 'dispute-settled' });
  const id = newId(millisecondsOf(now));
  await addAnswer(tx, tenant, { id, dispute_id: found.id, answer, answered_at: now, answered_on: clock.today() });
  return done(id);
}
