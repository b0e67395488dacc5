import type { Objection } from '../../domain/membership/dispute-state.ts';
import { addDispute, disputesOf } from '../../store/membership/credential-disputes.ts';
import { newId } from '../../store/new-id.ts';
import type { Actor } from '../actor.ts';
import type { Context } from '../context.ts';
import { millisecondsOf } from '../moments.ts';
import { type Done, done, refused } from '../refusal.ts';
import type { PartnerWriting, PartnerWritten } from '../write-about-partner.ts';
import { asDisputed, type CredentialRow } from './disputed-credential.ts';
import { replaceCredential } from './replace-credential.ts';

interface Disputing {
  readonly reason: string;
  readonly by: Exclude<Actor, { readonly kind: 'system' }>;
  /** What its holder says is wrong with it; null where the office disputes it. */
  readonly objection: Objection | null;
}

/** Puts a credential in doubt, once at a time: its statement says so from now on, and the dispute says why. */
export async function recordDispute(
  { clock }: Pick<Context, 'clock'>,
  writing: PartnerWriting,
  row: CredentialRow,
  { reason, by, objection }: Disputing,
): Promise<Done<PartnerWritten<{ readonly id: string }>>> {
  const { tx, tenant, now } = writing;
  const before = await disputesOf(tx, tenant.partner, row.person_id);
  if (before.some((one) => one.credential_id === row.id && one.outcome === null))
    return refused({ kind: 'conflict', code: 'credential-disputed' });
  const replaced = await replaceCredential(writing, row, asDisputed(row));
  const id = newId(millisecondsOf(now));
  await addDispute(tx, tenant, {
    ...{ id, person_id: row.person_id, credential_id: replaced.id, item: row.item, reason, objection },
    ...{ disputed_at: now, disputed_on: clock.today(), disputed_by_kind: by.kind, disputed_by: by.id },
  });
  return done({ value: { id }, action: 'dispute-credential', touched: replaced.touched });
}
