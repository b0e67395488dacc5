import { z } from 'zod';
import { WrittenDay } from '../../domain/catalogue/written/scalars.ts';
import { schedulePartnerAudit as schedule } from '../../store/membership/partner-audits.ts';
import type { Context } from '../context.ts';
import { type Done, done, refused } from '../refusal.ts';
import { changePartnerAudit, type OnePartnerAudit, recordOfAudit, touchedAudit } from './change-partner-audit.ts';
import { dayProblems } from './day-of-audit.ts';
import { whyNotOpen } from './why-not-open.ts';

export const AuditToSchedule = z.strictObject({
  on: WrittenDay.meta({ description: 'The day of the audit.' }),
  auditor: z.string().trim().min(1).max(200).meta({ description: 'The firm that audits.' }),
});
export type AuditToSchedule = z.infer<typeof AuditToSchedule>;

/** Says when an audit is and who comes; as long as it was not held, another day can be said. */
export const schedulePartnerAudit = (
  context: Context,
  { scheduled: { on, auditor }, ...about }: OnePartnerAudit & { readonly scheduled: AuditToSchedule },
): Promise<Done<{ readonly id: string }>> =>
  changePartnerAudit(context, about, 'office', async (audit) => {
    const { tx, row } = audit;
    const { id } = row;
    const closed = whyNotOpen(audit);
    if (closed) return refused({ kind: 'conflict', code: closed });
    const problems = dayProblems(row, on);
    if (problems.length > 0) return refused({ kind: 'invalid', problems });
    await schedule(tx, about.partner, id, { on, auditor });
    const touched = [touchedAudit(id, { on })];
    await recordOfAudit(context, audit, { action: 'schedule-partner-audit', touched });
    return done({ id });
  });
