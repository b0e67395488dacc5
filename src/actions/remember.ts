import type { AwardInShort } from '../domain/impact/award-in-short.ts';
import type { Day } from '../domain/time/day.ts';
import { type AwardRow, rememberStanding } from '../store/standing/remember-standing.ts';
import { type Tenant, withOffice } from '../store/tenant.ts';
import { letGo } from './answers-in-hand.ts';
import type { Context } from './context.ts';
import { noticeDemotions } from './demotions/notice-demotions.ts';
import { planApplicationNotices } from './notices/plan-application-notices.ts';
import { planAuditNotices } from './notices/plan-audit-notices.ts';
import { planDisputeNotices } from './notices/plan-dispute-notices.ts';
import { planStandingNotices } from './notices/plan-standing-notices.ts';
import type { PartnerToReckon } from './partner-to-reckon.ts';
import type { StandingReckoned } from './reckoner.ts';

/**
 * Keeps what was worked out, unless the partner or the rules have changed meanwhile. It is an answer and no fact: no entry
 * of the audit tells of it. What has lapsed by it is noticed with it, for somebody to decide, and of that there is an entry; what
 * somebody must hear of it is planned with it, and taken back where it is solved.
 */
export const remember = (
  context: Pick<Context, 'store' | 'queue' | 'clock'>,
  tenant: Tenant,
  { revision, rules, day }: Pick<PartnerToReckon, 'revision' | 'rules'> & { readonly day: Day },
  { answers, awards, lapsed, due, country }: StandingReckoned,
): Promise<boolean> =>
  withOffice(context.store.db, tenant.programme, async (tx) => {
    const isRemembered = await rememberStanding(tx, tenant, {
      revision,
      rules,
      day,
      now: context.clock.now(),
      country,
      answers: { en: answers.en as string, de: answers.de as string },
      awards: awards.map(rowOf),
    });
    if (isRemembered) {
      letGo(tenant.partner);
      await noticeDemotions(context, tx, tenant, { lapsed, day });
      await planStandingNotices(context, tx, tenant, { awards, due, day });
      // Days pass for audits as well: a reminder comes, or the time for a cure is over.
      await planAuditNotices(context, tx, tenant);
      await planDisputeNotices(context, tx, tenant);
      await planApplicationNotices(context, tx, tenant);
    }
    return isRemembered;
  });

const rowOf = ({ claim, isClaimed, verdict, held, because, renewal, deadline, risk }: AwardInShort): AwardRow => ({
  ...claim,
  is_claimed: isClaimed,
  verdict,
  is_held: held,
  because,
  renewal: renewal ?? null,
  deadline: deadline ?? null,
  is_at_risk: risk !== undefined,
  at_risk_from: risk?.from ?? null,
  causes: risk?.causes ?? [],
});
