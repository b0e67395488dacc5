import { z } from 'zod';
import { claimCure as claim } from '../../store/membership/partner-audit-findings.ts';
import type { Context } from '../context.ts';
import { type Done, done, refused } from '../refusal.ts';
import { changePartnerAudit, recordOfAudit } from './change-partner-audit.ts';
import { findingInHand, type OneFinding } from './finding-in-hand.ts';

export const CureToClaim = z.strictObject({
  cure: z.string().trim().min(1).max(2000).meta({ description: 'What was done about it.' }),
});
export type CureToClaim = z.infer<typeof CureToClaim>;

/** Says that a finding is cured, from today on. It can be said until the last day for a cure. */
export const claimCure = (
  context: Context,
  { finding, claimed: { cure }, ...about }: OneFinding & { readonly claimed: CureToClaim },
): Promise<Done<{ readonly id: string }>> =>
  changePartnerAudit(context, about, 'partner', async (audit) => {
    const found = findingInHand(audit, finding);
    if (!found.ok) return found;
    if (found.value.claimed_on !== null) return refused({ kind: 'conflict', code: 'cure-claimed' });
    const today = context.clock.today();
    await claim(audit.tx, about.partner, finding, today, cure);
    const touched = [{ kind: 'audit-finding', id: finding, content: { state: 'claimed', on: today } }];
    await recordOfAudit(context, audit, { action: 'claim-cure', touched });
    return done({ id: finding });
  });
