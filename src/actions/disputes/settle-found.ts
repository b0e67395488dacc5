import { settleDispute } from '../../store/membership/disputes.ts';
import type { Context } from '../context.ts';
import { type Done, done, refused } from '../refusal.ts';
import type { PartnerWriting, PartnerWritten } from '../write-about-partner.ts';
import { changeOfSettling, type DisputeToSettle } from './dispute-to-settle.ts';
import { afterChange, type DisputedRow, isEvidence } from './disputed-statement.ts';
import { replaceDisputed } from './replace-disputed.ts';

interface Settling {
  readonly found: { readonly id: string; readonly outcome: 'upheld' | 'revoked' | null } | undefined;
  /** The statement that is in doubt, as it is known now. */
  readonly row: DisputedRow | undefined;
  readonly settled: DisputeToSettle;
}

/**
 * Settles what is in doubt: it counts as before, or is revoked from a day on. What was known before is kept, and the dispute
 * stays with its day and reason.
 */
export async function settleFound(
  { clock }: Pick<Context, 'clock'>,
  writing: PartnerWriting,
  { found, row, settled }: Settling,
): Promise<Done<PartnerWritten<{ readonly id: string }>>> {
  const { tx, tenant } = writing;
  if (!found) return refused({ kind: 'not-found', what: 'dispute' });
  if (found.outcome !== null) return refused({ kind: 'conflict', code: 'dispute-settled' });
  if (!row) return refused({ kind: 'conflict', code: 'dispute-overtaken' });
  const today = clock.today();
  const change = changeOfSettling(settled, today);
  if (!change.ok) return change;
  const { touched } = await replaceDisputed(writing, row, afterChange(row, change.value));
  await settleDispute(tx, tenant.partner, found.id, {
    ...{ outcome: settled.outcome, settlement: settled.reason, settled_on: today },
    revoked_on: settled.outcome === 'revoked' ? settled.on : null,
  });
  const what = isEvidence(row) ? 'evidence' : 'credential';
  const action = `${settled.outcome === 'revoked' ? 'revoke' : 'uphold'}-${what}` as const;
  return done({ value: { id: found.id }, action, touched });
}
