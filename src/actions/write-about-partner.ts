import type { AuditAction } from '../domain/audit/audit-action.ts';
import { problem } from '../domain/problems/problem.ts';
import type { Instant } from '../domain/time/instant.ts';
import { type Change, isCode, recordChange } from '../store/audit/record-change.ts';
import { type PartnerRows, partnerRows } from '../store/membership/partner-rows.ts';
import { lockPartner, raiseRevision } from '../store/membership/write-partner.ts';
import { type Tenant, type Tx, withOffice, withTenant } from '../store/tenant.ts';
import { changedBy } from './changed-by.ts';
import type { Context } from './context.ts';
import { mayReadPartner } from './policies/partner.ts';
import { type Done, done, refused } from './refusal.ts';
import { wholeOrNothing } from './whole-or-nothing.ts';

/** What every write about a partner is asked with. */
export interface AboutOnePartner {
  readonly programme: string;
  readonly partner: string;
  /** The revision that was read: refused where there is a newer one. */
  readonly revision?: number | undefined;
  /** Why, for the audit. */
  readonly reason?: Change['reason'] | undefined;
}

/** A transaction in which nobody else writes about the partner. */
export interface PartnerWriting {
  readonly tx: Tx;
  readonly tenant: Tenant;
  readonly kept: PartnerRows;
  /** The moment of everything that is written. */
  readonly now: Instant;
}

/** What was written, for the audit. */
export interface PartnerWritten<Value> {
  readonly value: Value;
  readonly action: AuditAction;
  readonly touched: Change['touched'];
}

/**
 * The one way in which something about a partner is written by itself: refused where it was changed since it was read;
 * then the revision grows, the standing is asked for and the audit knows of it, all of it or nothing.
 */
export function writeAboutPartner<Value extends object>(
  context: Context,
  { programme, partner, revision, reason }: AboutOnePartner,
  work: (writing: PartnerWriting) => Promise<Done<PartnerWritten<Value>>>,
  { asOffice = false }: { readonly asOffice?: boolean } = {},
): Promise<Done<Value & { readonly revision: number }>> {
  const { store, actor } = context;
  const tenant: Tenant = { programme, partner };
  if (reason?.code !== undefined && !isCode(reason.code))
    return Promise.resolve(
      refused({ kind: 'invalid', problems: [problem('not-an-id', ['reason', 'code'], { found: reason.code })] }),
    );
  if (!mayReadPartner(actor, tenant)) return Promise.resolve(refused({ kind: 'not-found', what: 'partner' }));
  return wholeOrNothing(
    context,
    (inside) => (asOffice ? withOffice(store.db, programme, inside) : withTenant(store.db, tenant, inside)),
    (tx) => writeInside(context, tx, { programme, partner, revision, reason }, work),
  );
}

/** The same inside a transaction that sees the partner already, for whoever has authorised it. */
export async function writeInside<Value extends object>(
  { actor, clock, queue }: Context,
  tx: Tx,
  { programme, partner, revision, reason }: AboutOnePartner,
  work: (writing: PartnerWriting) => Promise<Done<PartnerWritten<Value>>>,
): Promise<Done<Value & { readonly revision: number }>> {
  const tenant: Tenant = { programme, partner };
  const found = await lockPartner(tx, tenant);
  if (revision !== undefined && found !== undefined && found !== revision)
    return refused({ kind: 'conflict', code: 'changed-meanwhile', values: { revision: String(found) } });
  const kept = await partnerRows(tx, partner);
  if (!kept) return refused({ kind: 'not-found', what: 'partner' });
  const now = clock.now();
  const written = await work({ tx, tenant, kept, now });
  if (!written.ok) return written;
  const { value, action, touched } = written.value;
  // What says again what is so already is no change: nothing is worked out anew for it, and nothing recorded.
  if (touched.length === 0) return done({ ...value, revision: kept.partner.revision });
  const raised = await raiseRevision(tx, tenant);
  await queue.send(tx, 'standing', tenant, partner);
  await recordChange(tx, {
    chain: { kind: 'partner', ...tenant },
    at: now,
    by: changedBy(actor),
    action,
    touched,
    reason,
  });
  return done({ ...value, revision: raised });
}
