import { endReinstatement, type ReinstatementRow, reinstatementWithId } from '../../store/standing/reinstatements.ts';
import type { Context } from '../context.ts';
import { mayReinstate } from '../policies/award.ts';
import { mayReadPartner } from '../policies/partner.ts';
import { refuse } from '../policies/refuse.ts';
import { type Done, done, refused } from '../refusal.ts';
import { type AboutOnePartner, type PartnerWriting, writeAboutPartner } from '../write-about-partner.ts';
import { writeStatement } from '../write-statement.ts';
import { areAsWritten, goesOnAgain } from './award-goes-on-again.ts';
import { undoableUntil } from './reinstatement-in-hand.ts';

interface Asked extends Omit<AboutOnePartner, 'reason'> {
  readonly id: string;
  readonly reason: string;
}

/** Takes a reinstatement back, until it binds: its record goes, and the one that had lapsed goes on as before. */
export async function withdrawReinstatement(
  context: Context,
  { id, reason, ...about }: Asked,
): Promise<Done<{ readonly id: string; readonly revision: number }>> {
  const { actor, clock } = context;
  if (!mayReadPartner(actor, about)) return refused({ kind: 'not-found', what: 'partner' });
  if (!mayReinstate(actor, about) || actor.kind === 'system') return refuse(actor);
  const by = { withdrawn_by_kind: actor.kind, withdrawn_by: actor.id } as const;
  return writeAboutPartner(
    context,
    { ...about, reason: { text: reason } },
    async (writing) => {
      const { tx, tenant, now } = writing;
      const row = await reinstatementWithId(tx, tenant.partner, id);
      if (!row) return refused({ kind: 'not-found', what: 'reinstatement' });
      if (row.withdrawn_at !== null) return refused({ kind: 'conflict', code: 'reinstatement-withdrawn' });
      const until = undoableUntil(row);
      const today = clock.today();
      if (today > until) return refused({ kind: 'conflict', code: 'reinstatement-binds', values: { until } });
      if (isChanged(row, writing)) return refused({ kind: 'conflict', code: 'reinstatement-changed' });
      const input = { ...tenant, kind: 'award', corrects: row.award_id, reason: { text: reason } } as const;
      const gone = await writeStatement(context, writing, input);
      if (!gone.ok) return gone;
      const restored = await goesOnAgain(context, writing, row.ended_id, reason);
      if (!restored.ok) return restored;
      const withdrawn = { withdrawn_at: now, withdrawn_on: today, ...by, withdrawal_reason: reason };
      await endReinstatement(tx, tenant.partner, id, withdrawn);
      const { competency, level } = row;
      return done({
        value: { id },
        action: 'withdraw-reinstatement',
        touched: [
          { kind: 'reinstatement', id, content: { state: 'withdrawn', competency, level } },
          ...[...gone.value.touched, ...restored.value.touched],
        ],
      });
    },
    { asOffice: true },
  );
}

/** Somebody has corrected one of the two records since. */
const isChanged = ({ award_id, ended_id }: ReinstatementRow, writing: PartnerWriting): boolean =>
  !areAsWritten(writing, [award_id, ...(ended_id === null ? [] : [ended_id])]);
