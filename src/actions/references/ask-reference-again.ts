import { recordChange } from '../../store/audit/record-change.ts';
import { askReferenceAnew, type ReferenceRow, referenceWithId } from '../../store/membership/references.ts';
import { lockPartner } from '../../store/membership/write-partner.ts';
import { withTenant } from '../../store/tenant.ts';
import { changedBy } from '../changed-by.ts';
import type { Context } from '../context.ts';
import { daysLater } from '../moments.ts';
import { mayReadPartner } from '../policies/partner.ts';
import { mayAskReferences } from '../policies/reference.ts';
import { refuse } from '../policies/refuse.ts';
import { type ConflictCode, type Done, done, refused } from '../refusal.ts';
import { wholeOrNothing } from '../whole-or-nothing.ts';
import type { OneReference } from './one-reference.ts';
import { queueReferenceLetter } from './queue-reference-letter.ts';

/**
 * Sends a customer another letter, also after the time of the first one is over: its time runs anew, and the link of the
 * earlier letter opens nothing from now on.
 */
export async function askReferenceAgain(
  context: Context,
  { id, ...about }: OneReference,
): Promise<Done<{ readonly id: string }>> {
  const { store, actor, clock } = context;
  if (!mayReadPartner(actor, about)) return refused({ kind: 'not-found', what: 'partner' });
  if (!mayAskReferences(actor, about)) return refuse(actor);
  return wholeOrNothing(
    context,
    (work) => withTenant(store.db, about, work),
    async (tx) => {
      await lockPartner(tx, about);
      const row = await referenceWithId(tx, about.partner, id);
      if (!row) return refused({ kind: 'not-found', what: 'reference' });
      const closed = whyNotAgain(row, context);
      if (closed) return refused({ kind: 'conflict', code: closed });
      const now = clock.now();
      const letter = await askReferenceAnew(tx, about.partner, { id, at: now, on: clock.today() });
      await queueReferenceLetter(context, tx, about, { id, letter, language: row.language });
      await recordChange(tx, {
        chain: { kind: 'partner', programme: about.programme, partner: about.partner },
        at: now,
        by: changedBy(actor),
        action: 'ask-reference-again',
        touched: [{ kind: 'reference', id, content: { letter } }],
      });
      return done({ id });
    },
  );
}

/** Nobody is reminded twice a day; where no letter has left yet, as while mail is down, nobody was. */
function whyNotAgain(row: ReferenceRow, { clock }: Context): ConflictCode | undefined {
  if (row.answer !== null) return 'reference-answered';
  if (row.withdrawn_at !== null) return 'reference-withdrawn';
  if (row.contact_mail === null) return 'reference-contact-forgotten';
  if (row.sent_at !== null && row.sent_at > daysLater(clock.now(), -1)) return 'reference-asked-lately';
  return undefined;
}
