import { recordChange } from '../../store/audit/record-change.ts';
import { forgetReferenceContact, referenceWithId } from '../../store/membership/references.ts';
import { lockPartner } from '../../store/membership/write-partner.ts';
import { withTenant } from '../../store/tenant.ts';
import { changedBy } from '../changed-by.ts';
import type { Context } from '../context.ts';
import { mayReadPartner } from '../policies/partner.ts';
import { mayErasePerson } from '../policies/person.ts';
import { refuse } from '../policies/refuse.ts';
import { type Done, done, refused } from '../refusal.ts';
import type { OneReference } from './one-reference.ts';
import { stateOfReference } from './state-of-reference.ts';

/**
 * Takes out whom a request was for before its time, as somebody at a customer may ask. Whoever erases people does so. What
 * is still to be answered is withdrawn instead: without an address there is nobody to answer it.
 */
export function forgetContact(
  { store, actor, clock }: Context,
  { id, ...about }: OneReference,
): Promise<Done<{ readonly id: string }>> {
  if (!mayReadPartner(actor, about)) return Promise.resolve(refused({ kind: 'not-found', what: 'partner' }));
  if (!mayErasePerson(actor, about)) return Promise.resolve(refuse(actor));
  return withTenant(store.db, about, async (tx) => {
    await lockPartner(tx, about);
    const row = await referenceWithId(tx, about.partner, id);
    if (!row) return refused({ kind: 'not-found', what: 'reference' });
    if (['asked', 'awaiting'].includes(stateOfReference(row, undefined, clock.today())))
      return refused({ kind: 'conflict', code: 'reference-still-open' });
    if (row.contact_mail === null) return done({ id });
    await forgetReferenceContact(tx, about.partner, id);
    await recordChange(tx, {
      chain: { kind: 'partner', programme: about.programme, partner: about.partner },
      at: clock.now(),
      by: changedBy(actor),
      action: 'forget-contact',
      touched: [{ kind: 'reference', id }],
    });
    return done({ id });
  });
}
