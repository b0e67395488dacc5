import type { Instant } from '../../domain/time/instant.ts';
import { recordChange } from '../../store/audit/record-change.ts';
import { addReference, type ReferenceRow, referencesOf } from '../../store/membership/references.ts';
import { lockPartner } from '../../store/membership/write-partner.ts';
import { newId } from '../../store/new-id.ts';
import { withTenant } from '../../store/tenant.ts';
import { changedBy } from '../changed-by.ts';
import type { Context } from '../context.ts';
import { catalogueInUse } from '../loaded-catalogue.ts';
import { daysLater, millisecondsOf } from '../moments.ts';
import { mayReadPartner } from '../policies/partner.ts';
import { mayAskReferences } from '../policies/reference.ts';
import { refuse } from '../policies/refuse.ts';
import type { AboutPartner } from '../policies/roles.ts';
import { type Done, done, refused } from '../refusal.ts';
import { wholeOrNothing } from '../whole-or-nothing.ts';
import { queueReferenceLetter } from './queue-reference-letter.ts';
import { problemsOfReference, type ReferenceToAsk } from './reference-to-ask.ts';
import { stateOfReference } from './state-of-reference.ts';

/** How many customers a partner may write to within 24 hours: strangers get these letters, in Assay's name. */
export const mostInADay = 50;

/** Asks a customer for a reference: writes it down, and queues its letter with the id alone. */
export async function askReference(
  context: Context,
  { asked, ...about }: AboutPartner & { readonly asked: ReferenceToAsk },
): Promise<Done<{ readonly id: string }>> {
  const { store, actor, clock } = context;
  if (!mayReadPartner(actor, about)) return refused({ kind: 'not-found', what: 'partner' });
  if (!mayAskReferences(actor, about) || actor.kind === 'system') return refuse(actor);
  const askedBy = actor;
  return wholeOrNothing(
    context,
    (work) => withTenant(store.db, about, work),
    async (tx) => {
      if ((await lockPartner(tx, about)) === undefined) return refused({ kind: 'not-found', what: 'partner' });
      const catalogue = await catalogueInUse(tx, about.programme);
      if (!catalogue) return refused({ kind: 'conflict', code: 'no-catalogue' });
      const today = clock.today();
      const problems = problemsOfReference(asked, catalogue.programme, today);
      if (problems.length > 0) return refused({ kind: 'invalid', problems });
      const now = clock.now();
      const before = await referencesOf(tx, about.partner);
      if (before.some((row) => isSame(row, asked) && isOpen(row, context)))
        return refused({ kind: 'conflict', code: 'reference-asked-already' });
      if (askedSince(before, daysLater(now, -1)) >= mostInADay)
        return refused({ kind: 'conflict', code: 'too-many-references', values: { most: String(mostInADay) } });
      const { kind, competency = null, company, contact, email, language, project, on } = asked;
      const id = newId(millisecondsOf(now));
      await addReference(tx, about, {
        ...{ id, kind, competency, company, language, project, worked_on: on },
        ...{ contact_name: contact, contact_mail: email.toLowerCase() },
        ...{ asked_by_kind: askedBy.kind, asked_by: askedBy.id, asked_at: now, asked_on: today },
      });
      await queueReferenceLetter(context, tx, about, { id, letter: 1, language });
      await recordChange(tx, {
        chain: { kind: 'partner', programme: about.programme, partner: about.partner },
        at: now,
        by: changedBy(actor),
        action: 'ask-reference',
        // Whom it is for stands in the request alone, where it can be taken out.
        touched: [{ kind: 'reference', id, content: { kind, competency, on } }],
      });
      return done({ id });
    },
  );
}

const isSame = (row: ReferenceRow, { kind, competency, email }: ReferenceToAsk): boolean =>
  row.kind === kind && row.competency === (competency ?? null) && row.contact_mail === email.toLowerCase();

const isOpen = (row: ReferenceRow, { clock }: Context): boolean =>
  ['asked', 'awaiting'].includes(stateOfReference(row, undefined, clock.today()));

const askedSince = (rows: readonly ReferenceRow[], since: Instant): number =>
  rows.filter(({ asked_at }) => asked_at > since).length;
