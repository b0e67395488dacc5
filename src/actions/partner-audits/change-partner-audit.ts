import type { PartnerAuditState } from '../../domain/membership/partner-audit-state.ts';
import type { Instant } from '../../domain/time/instant.ts';
import { type Change, recordChange } from '../../store/audit/record-change.ts';
import { partnerAuditWithId } from '../../store/membership/partner-audits.ts';
import { lockPartner } from '../../store/membership/write-partner.ts';
import { goOnAsOffice, type Tx, withOffice, withTenant } from '../../store/tenant.ts';
import { changedBy } from '../changed-by.ts';
import type { Context } from '../context.ts';
import { planAuditNotices } from '../notices/plan-audit-notices.ts';
import { mayReadPartner } from '../policies/partner.ts';
import { mayApplyForAudit, mayJudgeAudit } from '../policies/partner-audit.ts';
import { refuse } from '../policies/refuse.ts';
import type { AboutPartner } from '../policies/roles.ts';
import { type Done, refused } from '../refusal.ts';
import { wholeOrNothing } from '../whole-or-nothing.ts';
import { withFindings } from './kept-partner-audits.ts';
import { type KeptPartnerAudit, stateOfPartnerAudit } from './state-of-partner-audit.ts';

/** One audit of a partner, by its id. */
export interface OnePartnerAudit extends AboutPartner {
  readonly id: string;
}

/** An audit inside of a transaction in which nobody else writes about its partner. */
export interface AuditInHand extends KeptPartnerAudit {
  readonly tx: Tx;
  readonly about: AboutPartner;
  readonly state: PartnerAuditState;
  readonly now: Instant;
}

/** The one way in which an audit of a partner goes on, by its own people or by the office: all of it or nothing. */
export function changePartnerAudit<Value>(
  context: Context,
  { id, ...about }: OnePartnerAudit,
  by: 'partner' | 'office',
  work: (audit: AuditInHand) => Promise<Done<Value>>,
): Promise<Done<Value>> {
  const { store, actor, clock } = context;
  const may = by === 'office' ? mayJudgeAudit : mayApplyForAudit;
  if (!mayReadPartner(actor, about)) return Promise.resolve(refused({ kind: 'not-found', what: 'partner' }));
  if (!may(actor, about)) return Promise.resolve(refuse(actor));
  return wholeOrNothing(
    context,
    (inside) => (by === 'office' ? withOffice(store.db, about.programme, inside) : withTenant(store.db, about, inside)),
    async (tx) => {
      if ((await lockPartner(tx, about)) === undefined) return refused({ kind: 'not-found', what: 'partner' });
      const row = await partnerAuditWithId(tx, about.partner, id);
      const [kept] = row ? await withFindings(tx, about.partner, [row]) : [];
      if (!kept) return refused({ kind: 'not-found', what: 'partner-audit' });
      const state = stateOfPartnerAudit(kept, clock.today());
      const done = await work({ ...kept, tx, about, state, now: clock.now() });
      if (!done.ok) return done;
      // The ledger of notices is the office's to write, whoever the audit goes on by.
      await goOnAsOffice(tx, about.programme);
      await planAuditNotices(context, tx, about);
      return done;
    },
  );
}

/** What the audit trail keeps of it: what was written stands in the audit alone, where it can be taken out. */
export const recordOfAudit = (
  { actor }: Context,
  { tx, about, now }: Pick<AuditInHand, 'tx' | 'about' | 'now'>,
  change: Pick<Change, 'action' | 'touched' | 'reason'>,
): Promise<unknown> =>
  recordChange(tx, { chain: { kind: 'partner', ...about }, at: now, by: changedBy(actor), ...change });

/** As what an audit stands in the audit trail. */
export const touchedAudit = (id: string, content: Change['touched'][number]['content']) => ({
  kind: 'partner-audit',
  id,
  content,
});
