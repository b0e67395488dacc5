import type { Reinstatement } from '../../domain/awards/reinstatement.ts';
import { newId } from '../../store/new-id.ts';
import { openDemotions, withdrawDemotions } from '../../store/standing/demotions.ts';
import { addReinstatement } from '../../store/standing/reinstatements.ts';
import type { Context } from '../context.ts';
import { endLapsedAward } from '../demotions/end-lapsed-award.ts';
import { millisecondsOf } from '../moments.ts';
import { mayReinstate } from '../policies/award.ts';
import { mayReadPartner } from '../policies/partner.ts';
import { refuse } from '../policies/refuse.ts';
import { type Done, done, refused } from '../refusal.ts';
import {
  type AboutOnePartner,
  type PartnerWriting,
  type PartnerWritten,
  writeAboutPartner,
} from '../write-about-partner.ts';
import { writeStatement } from '../write-statement.ts';
import { reinstatementNow } from './reinstatement-in-hand.ts';
import type { ReinstatementToMake } from './reinstatement-to-make.ts';

/**
 * An award that was lost is held again: its lapsed record ends on the last day on which it was held, and a new one begins.
 * What was pending about it needs no other decision.
 */
export async function reinstateAward(
  context: Context,
  { wanted, ...about }: Omit<AboutOnePartner, 'reason'> & { readonly wanted: ReinstatementToMake },
): Promise<Done<{ readonly id: string; readonly revision: number }>> {
  const { actor, clock } = context;
  if (!mayReadPartner(actor, about)) return refused({ kind: 'not-found', what: 'partner' });
  if (!mayReinstate(actor, about) || actor.kind === 'system') return refuse(actor);
  const by = { decided_by_kind: actor.kind, decided_by: actor.id } as const;
  const { competency, level, from, anniversary, reason } = wanted;
  return writeAboutPartner(
    context,
    { ...about, reason: { text: reason } },
    async (writing) => {
      const { tx, tenant, kept, now } = writing;
      const today = clock.today();
      const found = await reinstatementNow(tx, tenant.programme, kept, wanted, today);
      if (!found.ok) return found;
      const ended = await endLapsed(context, writing, found.value, reason);
      if (!ended.ok) return ended;
      const body = { status: competency, level, from, ...beginning(found.value) };
      const input = { ...tenant, kind: 'award', body, reason: { text: reason } } as const;
      const begun = await writeStatement(context, writing, input);
      if (!begun.ok) return begun;
      const id = newId(millisecondsOf(now));
      await addReinstatement(tx, tenant, {
        ...{ id, competency, level, reinstated_from: from, lost_from: found.value.lostFrom },
        ...{ keeps_anniversary: anniversary === 'kept', award_id: begun.value.value.id ?? '' },
        ...{ ended_id: ended.value.value.id ?? null, decided_at: now, decided_on: today, ...by, reason },
      });
      const pending = await withoutPending(writing, wanted, today);
      const content = { competency, level, from, anniversary };
      return done({
        value: { id },
        action: 'reinstate-award',
        touched: [
          { kind: 'reinstatement', id, content },
          ...[...ended.value.touched, ...begun.value.touched, ...pending],
        ],
      });
    },
    { asOffice: true },
  );
}

const beginning = ({ anniversary }: Reinstatement) => (anniversary === undefined ? {} : { anniversary });

const nothing: PartnerWritten<{ readonly id?: string }> = { value: {}, action: 'reinstate-award', touched: [] };

async function endLapsed(
  context: Context,
  writing: PartnerWriting,
  { lapsed: award, lostFrom: since }: Reinstatement,
  reason: string,
): Promise<Done<PartnerWritten<{ readonly id?: string }>>> {
  return award ? endLapsedAward(context, writing, { since, award }, { text: reason }) : done(nothing);
}

/** It is held again, or will be: nobody has to decide what becomes of it. */
async function withoutPending(
  { tx, tenant: { partner }, now }: PartnerWriting,
  { competency, level }: ReinstatementToMake,
  today: string,
): Promise<PartnerWritten<object>['touched']> {
  const open = await openDemotions(tx, partner);
  const ids = open.filter((row) => row.competency === competency && row.level === level).map(({ id }) => id);
  await withdrawDemotions(tx, partner, ids, { now, today });
  return ids.map((id) => ({ kind: 'demotion', id, content: { state: 'withdrawn' } }));
}
