import { z } from 'zod';
import { WrittenDay } from '../../domain/catalogue/written/scalars.ts';
import { problem } from '../../domain/problems/problem.ts';
import { closeDemotion, demotionWithId } from '../../store/standing/demotions.ts';
import { changedBy } from '../changed-by.ts';
import type { Context } from '../context.ts';
import { mayDecideDemotion } from '../policies/demotion.ts';
import { mayReadPartner } from '../policies/partner.ts';
import { refuse } from '../policies/refuse.ts';
import { type Done, done, refused } from '../refusal.ts';
import { decision } from '../rulings/decision.ts';
import { type PartnerWriting, type PartnerWritten, writeAboutPartner } from '../write-about-partner.ts';
import { writeStatement } from '../write-statement.ts';
import { endLapsedAward } from './end-lapsed-award.ts';
import { type LapseNow, lapseNow } from './lapse-now.ts';

export const DemotionToDecide = z.discriminatedUnion('decision', [
  z.strictObject({
    decision: z.literal('demote').meta({ description: 'The award ends, on the last day on which it was held.' }),
    reason: decision.reason,
  }),
  z.strictObject({
    decision: z
      .literal('keep')
      .meta({ description: 'The award is kept by an extension, in which the requirement can still be met.' }),
    until: WrittenDay.meta({ description: 'The last day of the extension: today or later.' }),
    ...decision,
  }),
]);
export type DemotionToDecide = z.infer<typeof DemotionToDecide>;

interface Asked {
  readonly programme: string;
  readonly partner: string;
  readonly id: string;
  readonly revision?: number | undefined;
  readonly decided: DemotionToDecide;
}

/**
 * Ends an award that has lapsed, by a correction of its recorded end, or keeps it by an extension. What was decided
 * already, or has mended itself, is decided by nobody; the reason stands with the decision and with what it wrote.
 */
export async function decideDemotion(
  context: Context,
  { id, decided, ...about }: Asked,
): Promise<Done<{ readonly id: string; readonly revision: number }>> {
  if (!mayReadPartner(context.actor, about)) return refused({ kind: 'not-found', what: 'partner' });
  if (!mayDecideDemotion(context.actor, about)) return refuse(context.actor);
  const reason = { text: decided.reason };
  return writeAboutPartner(
    context,
    { ...about, reason },
    async (writing) => {
      const { tx, now } = writing;
      const row = await demotionWithId(tx, about.partner, id);
      if (!row) return refused({ kind: 'not-found', what: 'demotion' });
      if (row.state !== 'open') return refused({ kind: 'conflict', code: `demotion-${row.state}` });
      const lapse = await lapseNow(context, writing, row);
      if (!lapse) return refused({ kind: 'conflict', code: 'demotion-withdrawn' });
      const written =
        decided.decision === 'demote'
          ? await endLapsedAward(context, writing, lapse, reason)
          : await keepAward(context, writing, lapse, decided);
      if (!written.ok) return written;
      const by = changedBy(context.actor);
      await closeDemotion(tx, about.partner, id, {
        ...{
          decision: decided.decision,
          decided_by_kind: by.kind,
          decided_by: by.id,
          now,
          today: context.clock.today(),
        },
        ...{ reason_code: null, reason_text: decided.reason },
        kept_until: decided.decision === 'keep' ? decided.until : null,
      });
      const { decision: what } = decided;
      const content = { state: 'decided', decision: what, competency: row.competency, level: row.level };
      return done({
        value: { id },
        action: what === 'demote' ? 'demote' : 'keep-award',
        touched: [{ kind: 'demotion', id, content }, ...written.value.touched],
      });
    },
    { asOffice: true },
  );
}

type Kept = Extract<DemotionToDecide, { decision: 'keep' }>;

/** More time, without a gap to what was missed, so that whoever meets the requirement in it has renewed. */
async function keepAward(
  context: Context,
  writing: PartnerWriting,
  { claim, moreTimeFrom }: LapseNow,
  { until, by, reason }: Kept,
): Promise<Done<PartnerWritten<object>>> {
  const today = context.clock.today();
  if (until < today)
    return refused({ kind: 'invalid', problems: [problem('kept-until-past', ['until'], { found: until, on: today })] });
  const body = { kind: 'extension', ...claim, from: moreTimeFrom, to: until, by, reason };
  return writeStatement(context, writing, { ...writing.tenant, kind: 'exception', body, reason: { text: reason } });
}
