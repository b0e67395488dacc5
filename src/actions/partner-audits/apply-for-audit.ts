import type { AuditTerms } from '../../domain/catalogue/audit-terms.ts';
import { partnerAuditWaits, retryFrom } from '../../domain/membership/partner-audit-state.ts';
import type { Day } from '../../domain/time/day.ts';
import { addPartnerAudit } from '../../store/membership/partner-audits.ts';
import { lockPartner } from '../../store/membership/write-partner.ts';
import { newId } from '../../store/new-id.ts';
import { withTenant } from '../../store/tenant.ts';
import type { Context } from '../context.ts';
import { catalogueInUse } from '../loaded-catalogue.ts';
import { millisecondsOf } from '../moments.ts';
import { mayReadPartner } from '../policies/partner.ts';
import { mayApplyForAudit } from '../policies/partner-audit.ts';
import { refuse } from '../policies/refuse.ts';
import type { AboutPartner } from '../policies/roles.ts';
import { type Done, done, refused } from '../refusal.ts';
import { wholeOrNothing } from '../whole-or-nothing.ts';
import { type AuditToApplyFor, problemsOfApplication } from './audit-to-apply-for.ts';
import { recordOfAudit, touchedAudit } from './change-partner-audit.ts';
import { keptPartnerAudits } from './kept-partner-audits.ts';
import { type KeptPartnerAudit, notPassedBy, stateOfPartnerAudit } from './state-of-partner-audit.ts';

/** Applies for an audit: one at a time for a competency, and after one that was not passed when its wait is over. */
export async function applyForAudit(
  context: Context,
  { asked, ...about }: AboutPartner & { readonly asked: AuditToApplyFor },
): Promise<Done<{ readonly id: string }>> {
  const { store, actor, clock } = context;
  if (!mayReadPartner(actor, about)) return refused({ kind: 'not-found', what: 'partner' });
  if (!mayApplyForAudit(actor, about) || actor.kind === 'system') return refuse(actor);
  const applying = actor;
  return wholeOrNothing(
    context,
    (work) => withTenant(store.db, about, work),
    async (tx) => {
      if ((await lockPartner(tx, about)) === undefined) return refused({ kind: 'not-found', what: 'partner' });
      const catalogue = await catalogueInUse(tx, about.programme);
      if (!catalogue) return refused({ kind: 'conflict', code: 'no-catalogue' });
      const { programme } = catalogue;
      const problems = problemsOfApplication(asked, programme);
      if (problems.length > 0) return refused({ kind: 'invalid', problems });
      const today = clock.today();
      const before = (await keptPartnerAudits(tx, about.partner)).filter(({ row }) => isSame(row, asked));
      if (before.some((audit) => partnerAuditWaits[stateOfPartnerAudit(audit, today)] !== 'nobody'))
        return refused({ kind: 'conflict', code: 'partner-audit-open' });
      const from = mayTryFrom(before, programme.evidence.get(asked.kind)?.audit, today);
      if (from !== undefined && from > today)
        return refused({ kind: 'conflict', code: 'partner-audit-too-soon', values: { from } });
      const now = clock.now();
      const id = newId(millisecondsOf(now));
      await addPartnerAudit(tx, about, {
        ...{ id, ...asked },
        ...{ applied_by_kind: applying.kind, applied_by: applying.id, applied_at: now, applied_on: today },
      });
      const { kind, competency, level } = asked;
      const touched = [touchedAudit(id, { kind, competency, level, on: today })];
      await recordOfAudit(context, { tx, about, now }, { action: 'apply-for-partner-audit', touched });
      return done({ id });
    },
  );
}

/** From when on another one can be applied for, after those that were not passed. */
export function mayTryFrom(
  before: readonly KeptPartnerAudit[],
  terms: AuditTerms | undefined,
  today: Day,
): Day | undefined {
  const days = before.flatMap((audit) => {
    const failed = notPassedBy(audit, today);
    return failed === undefined ? [] : [retryFrom(failed, terms?.retry)];
  });
  return days.length === 0 ? undefined : days.reduce((a, b) => (a > b ? a : b));
}

/** A pass counts for a competency, whatever level it was for. */
export const isSame = (
  a: Pick<AuditToApplyFor, 'kind' | 'competency'>,
  b: Pick<AuditToApplyFor, 'kind' | 'competency'>,
): boolean => a.kind === b.kind && a.competency === b.competency;
