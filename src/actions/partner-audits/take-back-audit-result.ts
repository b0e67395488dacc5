import { z } from 'zod';
import { takeBackAuditResult as takeBack } from '../../store/membership/partner-audits.ts';
import type { Context } from '../context.ts';
import { type Done, done, refused } from '../refusal.ts';
import { writeInside } from '../write-about-partner.ts';
import { writeStatement } from '../write-statement.ts';
import { changePartnerAudit, type OnePartnerAudit, recordOfAudit, touchedAudit } from './change-partner-audit.ts';

export const ResultToTakeBack = z.strictObject({
  reason: z.string().trim().min(1).max(2000).meta({ description: 'Why. It stands in the audit trail.' }),
});
export type ResultToTakeBack = z.infer<typeof ResultToTakeBack>;

/**
 * Takes back what an audit came to: a pass takes its evidence with it, as that is known now, and standing follows. The
 * audit is scheduled as before, and can be recorded anew.
 */
export const takeBackAuditResult = (
  context: Context,
  { taken, ...about }: OnePartnerAudit & { readonly taken: ResultToTakeBack },
): Promise<Done<{ readonly id: string }>> =>
  changePartnerAudit(context, about, 'office', async (audit) => {
    const { tx, row, evidence, now } = audit;
    const { id } = row;
    if (row.held_on === null) return refused({ kind: 'conflict', code: 'partner-audit-not-held' });
    await takeBack(tx, about.partner, id, now);
    const reason = { text: taken.reason };
    const touched = [touchedAudit(id, { taken: 'back' })];
    const action = 'take-back-audit-result';
    if (!evidence) {
      await recordOfAudit(context, audit, { action, touched, reason });
      return done({ id });
    }
    return writeInside(context, tx, { ...audit.about, reason }, async (writing) => {
      const withdrawn = await writeStatement(context, writing, {
        ...audit.about,
        kind: 'evidence',
        corrects: evidence.id,
        reason,
      });
      if (!withdrawn.ok) return withdrawn;
      return done({ value: { id }, action, touched: [...touched, ...withdrawn.value.touched] });
    });
  });
