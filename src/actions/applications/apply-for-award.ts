import { problem } from '../../domain/problems/problem.ts';
import { applyingPolicyOf } from '../../store/catalogue/programme-settings.ts';
import { newId } from '../../store/new-id.ts';
import {
  addApplication,
  applicationsOf,
  decideApplication,
  type NewApplication,
} from '../../store/standing/award-applications.ts';
import type { Context } from '../context.ts';
import { millisecondsOf } from '../moments.ts';
import { partnerAsKnown } from '../partner-as-known.ts';
import { mayApplyForAward } from '../policies/award.ts';
import { mayReadPartner } from '../policies/partner.ts';
import { refuse } from '../policies/refuse.ts';
import { type Done, done, refused } from '../refusal.ts';
import { agreementOn } from '../renewals/renewal-in-hand.ts';
import { type AboutOnePartner, type PartnerWriting, writeAboutPartner } from '../write-about-partner.ts';
import { applicationNow } from './application-now.ts';
import type { ApplicationToMake } from './application-to-make.ts';
import { giveAward } from './give-award.ts';

/**
 * Applies for an award whose requirement is met today, one at a time for a competency. It is given at once, or waits for
 * somebody of the office, as the programme has settled it.
 */
export async function applyForAward(
  context: Context,
  { asked, ...about }: Omit<AboutOnePartner, 'reason'> & { readonly asked: ApplicationToMake },
): Promise<Done<{ readonly id: string; readonly revision: number }>> {
  const { actor, clock } = context;
  if (!mayReadPartner(actor, about)) return refused({ kind: 'not-found', what: 'partner' });
  if (!mayApplyForAward(actor, about) || actor.kind === 'system') return refuse(actor);
  const by = { applied_by_kind: actor.kind, applied_by: actor.id } as const;
  return writeAboutPartner(
    context,
    about,
    async (writing) => {
      const { tx, tenant, kept, now } = writing;
      const known = await partnerAsKnown(tx, tenant.programme, kept);
      if (!known) return refused({ kind: 'conflict', code: 'no-catalogue' });
      const { competency, level } = asked;
      const today = clock.today();
      if (await isOpen(writing, competency)) return refused({ kind: 'conflict', code: 'application-open' });
      const wanted = { partner: tenant.partner, competency, level, today, appliedOn: today };
      const found = await applicationNow(tx, known, wanted);
      if (!found.ok) return found;
      const agreement = agreementOn(known.programme, today);
      if (agreement && asked.agreement !== agreement.id)
        return refused({
          kind: 'invalid',
          problems: [problem('award-not-agreed', ['agreement'], { wanted: agreement.id })],
        });
      const row: NewApplication = {
        ...{ id: newId(millisecondsOf(now)), competency, level, agreement: agreement?.id ?? null },
        ...{ applied_at: now, applied_on: today, ...by },
      };
      await addApplication(tx, tenant, row);
      const { id } = row;
      const made = { kind: 'award-application', id, content: { competency, level, agreement: row.agreement } };
      if ((await applyingPolicyOf(tx, tenant.programme)) === 'office')
        return done({ value: { id }, action: 'apply-for-award', touched: [made] });
      const given = await giveAward(context, writing, { competency, level }, found.value);
      if (!given.ok) return given;
      await decideApplication(tx, tenant.partner, id, {
        ...{ decision: 'granted', decided_at: now, decided_on: today, decided_by_kind: 'system', decided_by: null },
        ...{ reason: null, award_id: given.value.award, ended: given.value.ended },
      });
      return done({ value: { id }, action: 'apply-for-award', touched: [made, ...given.value.touched] });
    },
    { asOffice: true },
  );
}

async function isOpen({ tx, tenant }: PartnerWriting, competency: string): Promise<boolean> {
  const rows = await applicationsOf(tx, tenant.partner);
  return rows.some((one) => one.competency === competency && one.decision === null && one.taken_back_at === null);
}
