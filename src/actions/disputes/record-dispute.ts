import type { Objection } from '../../domain/membership/dispute-state.ts';
import { addDispute, disputesOf, evidenceDisputesOf } from '../../store/membership/disputes.ts';
import { newId } from '../../store/new-id.ts';
import type { Actor } from '../actor.ts';
import type { Context } from '../context.ts';
import { millisecondsOf } from '../moments.ts';
import { type Done, done, refused } from '../refusal.ts';
import type { PartnerWriting, PartnerWritten } from '../write-about-partner.ts';
import { afterChange, type DisputedRow, isEvidence } from './disputed-statement.ts';
import { replaceDisputed } from './replace-disputed.ts';

interface Disputing {
  readonly reason: string;
  readonly by: Exclude<Actor, { readonly kind: 'system' }>;
  /** What its holder says is wrong with it; null where the office disputes it. */
  readonly objection: Objection | null;
}

/** Puts a statement in doubt, once at a time: it says so itself from now on, and the dispute says why. */
export async function recordDispute(
  { clock }: Pick<Context, 'clock'>,
  writing: PartnerWriting,
  row: DisputedRow,
  { reason, by, objection }: Disputing,
): Promise<Done<PartnerWritten<{ readonly id: string }>>> {
  const { tx, tenant, now } = writing;
  const what = isEvidence(row) ? 'evidence' : 'credential';
  const before = isEvidence(row)
    ? await evidenceDisputesOf(tx, tenant.partner)
    : await disputesOf(tx, tenant.partner, row.person_id);
  if (before.some((one) => one.statement_id === row.id && one.outcome === null))
    return refused({ kind: 'conflict', code: `${what}-disputed` });
  const replaced = await replaceDisputed(writing, row, afterChange(row, { kind: 'disputed' }));
  const id = newId(millisecondsOf(now));
  await addDispute(tx, tenant, {
    ...(isEvidence(row)
      ? { person_id: null, credential_id: null, evidence_id: replaced.id, item: row.kind }
      : { person_id: row.person_id, credential_id: replaced.id, evidence_id: null, item: row.item }),
    ...{ id, reason, objection },
    ...{ disputed_at: now, disputed_on: clock.today(), disputed_by_kind: by.kind, disputed_by: by.id },
  });
  return done({ value: { id }, action: `dispute-${what}`, touched: replaced.touched });
}
