import { recordChange } from '../../store/audit/record-change.ts';
import { referenceWithId, withdrawReference as withdraw } from '../../store/membership/references.ts';
import { lockPartner } from '../../store/membership/write-partner.ts';
import { withTenant } from '../../store/tenant.ts';
import { changedBy } from '../changed-by.ts';
import type { Context } from '../context.ts';
import { mayReadPartner } from '../policies/partner.ts';
import { mayAskReferences } from '../policies/reference.ts';
import { refuse } from '../policies/refuse.ts';
import { type Done, done, refused } from '../refusal.ts';
import type { OneReference } from './one-reference.ts';

/**
 * Takes a request back before it is answered: its link opens nothing, and the name and address of the customer's contact
 * are gone. What was answered is evidence by then, and is withdrawn as such.
 */
export function withdrawReference(
  { store, actor, clock }: Context,
  { id, ...about }: OneReference,
): Promise<Done<{ readonly id: string }>> {
  if (!mayReadPartner(actor, about)) return Promise.resolve(refused({ kind: 'not-found', what: 'partner' }));
  if (!mayAskReferences(actor, about)) return Promise.resolve(refuse(actor));
  return withTenant(store.db, about, async (tx) => {
    await lockPartner(tx, about);
    const row = await referenceWithId(tx, about.partner, id);
    if (!row) return refused({ kind: 'not-found', what: 'reference' });
    if (row.answer !== null) return refused({ kind: 'conflict', code: 'reference-answered' });
    if (row.withdrawn_at !== null) return done({ id });
    const now = clock.now();
    await withdraw(tx, about.partner, id, now);
    await recordChange(tx, {
      chain: { kind: 'partner', programme: about.programme, partner: about.partner },
      at: now,
      by: changedBy(actor),
      action: 'withdraw-reference',
      touched: [{ kind: 'reference', id, content: { withdrawn: true } }],
    });
    return done({ id });
  });
}
