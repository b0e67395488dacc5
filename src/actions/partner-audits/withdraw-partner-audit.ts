import { withdrawPartnerAudit as withdraw } from '../../store/membership/partner-audits.ts';
import type { Context } from '../context.ts';
import { type Done, done, refused } from '../refusal.ts';
import { changePartnerAudit, type OnePartnerAudit, recordOfAudit, touchedAudit } from './change-partner-audit.ts';

/** Takes an application back before the audit was held. */
export const withdrawPartnerAudit = (
  context: Context,
  about: OnePartnerAudit,
): Promise<Done<{ readonly id: string }>> =>
  changePartnerAudit(context, about, 'partner', async (audit) => {
    const { tx, row, state, now } = audit;
    const { id } = row;
    if (state === 'withdrawn') return done({ id });
    if (row.held_on !== null) return refused({ kind: 'conflict', code: 'partner-audit-held' });
    await withdraw(tx, about.partner, id, now);
    const touched = [touchedAudit(id, { withdrawn: true })];
    await recordOfAudit(context, audit, { action: 'withdraw-partner-audit', touched });
    return done({ id });
  });
