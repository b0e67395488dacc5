import { type DisputeState, disputeState } from '../../domain/membership/dispute-state.ts';
import {
  type AnswerRow,
  answersTo,
  disputesOf,
  type ListedDispute,
} from '../../store/membership/credential-disputes.ts';
import { personWithCode } from '../../store/membership/person-data.ts';
import { type Tx, withTenant } from '../../store/tenant.ts';
import type { Context } from '../context.ts';
import { mayReadPartner } from '../policies/partner.ts';
import type { AboutPartner } from '../policies/roles.ts';
import { type Done, done, refused } from '../refusal.ts';

export interface DisputeListed extends ListedDispute {
  readonly state: DisputeState;
  /** What the holder said to it, in the order in which they did. */
  readonly answers: readonly AnswerRow[];
}

/** What was disputed about one of a partner's people, the newest first, and what became of it. */
export async function listDisputes(
  { store, actor }: Context,
  { person, ...tenant }: AboutPartner & { readonly person: string },
): Promise<Done<readonly DisputeListed[]>> {
  if (!mayReadPartner(actor, tenant)) return refused({ kind: 'not-found', what: 'partner' });
  return withTenant(store.db, tenant, async (tx) => {
    const owner = await personWithCode(tx, tenant.partner, person);
    if (owner === undefined) return refused({ kind: 'not-found', what: 'person' });
    return done(await disputesWithAnswers(tx, tenant.partner, owner));
  });
}

/** The same inside a transaction that sees the partner, for whoever has authorised it. */
export async function disputesWithAnswers(tx: Tx, partner: string, person: string): Promise<readonly DisputeListed[]> {
  const rows = await disputesOf(tx, partner, person);
  const answers = await answersTo(
    tx,
    partner,
    rows.map(({ id }) => id),
  );
  return rows.map((row) => ({
    ...row,
    state: disputeState({ outcome: row.outcome, isStatementKnown: Boolean(row.is_known) }),
    answers: answers.filter(({ dispute_id }) => dispute_id === row.id),
  }));
}
