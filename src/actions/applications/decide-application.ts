import type { Day } from '../../domain/time/day.ts';
import { type AwardApplicationRow, decideApplication as decide } from '../../store/standing/award-applications.ts';
import type { Context } from '../context.ts';
import { planApplicationNotices } from '../notices/plan-application-notices.ts';
import { partnerAsKnown } from '../partner-as-known.ts';
import { mayDecideApplication } from '../policies/award.ts';
import { mayReadPartner } from '../policies/partner.ts';
import { refuse } from '../policies/refuse.ts';
import { type Done, done, refused } from '../refusal.ts';
import { type AboutOnePartner, type PartnerWriting, writeAboutPartner } from '../write-about-partner.ts';
import { openApplication } from './application-in-hand.ts';
import { applicationNow } from './application-now.ts';
import type { ApplicationToDecide } from './application-to-make.ts';
import { type AwardGiven, giveAward } from './give-award.ts';

interface Asked extends Omit<AboutOnePartner, 'reason'> {
  readonly id: string;
  readonly decided: ApplicationToDecide;
}

/**
 * Grants or refuses what a partner has applied for. What is granted begins today; whether it can be is judged on the day of
 * the application, by what is known now. The partner's administrators hear of either.
 */
export async function decideApplication(
  context: Context,
  { id, decided: { decision, reason }, ...about }: Asked,
): Promise<Done<{ readonly id: string; readonly revision: number }>> {
  const { actor, clock } = context;
  if (!mayReadPartner(actor, about)) return refused({ kind: 'not-found', what: 'partner' });
  if (!mayDecideApplication(actor, about) || actor.kind === 'system') return refuse(actor);
  const by = { decided_by_kind: actor.kind, decided_by: actor.id } as const;
  return writeAboutPartner(
    context,
    { ...about, ...(reason !== undefined && { reason: { text: reason } }) },
    async (writing) => {
      const { tx, tenant, now } = writing;
      const open = await openApplication(writing, id);
      if (!open.ok) return open;
      const given = decision === 'granted' ? await granted(context, writing, open.value) : done(undefined);
      if (!given.ok) return given;
      await decide(tx, tenant.partner, id, {
        ...{ decision, decided_at: now, decided_on: clock.today(), ...by, reason: reason ?? null },
        ...{ award_id: given.value?.award ?? null, ended: given.value?.ended ?? [] },
      });
      await planApplicationNotices(context, tx, tenant);
      const { competency, level } = open.value;
      const content = { state: decision, competency, level };
      return done({
        value: { id },
        action: decision === 'granted' ? 'grant-award' : 'refuse-award',
        touched: [{ kind: 'award-application', id, content }, ...(given.value?.touched ?? [])],
      });
    },
    { asOffice: true },
  );
}

async function granted(
  context: Context,
  writing: PartnerWriting,
  { competency, level, applied_on }: AwardApplicationRow,
): Promise<Done<AwardGiven | undefined>> {
  const { tx, tenant, kept } = writing;
  const known = await partnerAsKnown(tx, tenant.programme, kept);
  if (!known) return refused({ kind: 'conflict', code: 'no-catalogue' });
  const appliedOn = applied_on as Day;
  const wanted = { partner: tenant.partner, competency, level, today: context.clock.today(), appliedOn };
  const found = await applicationNow(tx, known, wanted);
  return found.ok ? giveAward(context, writing, { competency, level }, found.value) : found;
}
