import { z } from 'zod';
import type { Day } from '../../domain/time/day.ts';
import { acceptCure, type FindingRow, rejectCure } from '../../store/membership/partner-audit-findings.ts';
import type { Context } from '../context.ts';
import { type Done, done, refused } from '../refusal.ts';
import { type AuditInHand, changePartnerAudit, recordOfAudit } from './change-partner-audit.ts';
import { findingInHand, type OneFinding } from './finding-in-hand.ts';
import { passAudit } from './pass-audit.ts';

export const CureAnswer = z.discriminatedUnion('answer', [
  z.strictObject({ answer: z.literal('accepted').meta({ description: 'The finding is cured.' }) }),
  z.strictObject({
    answer: z.literal('rejected').meta({ description: 'It is not: the finding is open again.' }),
    reason: z.string().trim().min(1).max(2000).meta({ description: 'Why. The partner reads it.' }),
  }),
]);
export type CureAnswer = z.infer<typeof CureAnswer>;

/**
 * Accepts what the partner says of a finding, or says why not. With the last one accepted the audit is passed, on the day
 * on which the partner said so of the last one: how long the office takes costs the partner nothing.
 */
export const answerCure = (
  context: Context,
  { finding, given, ...about }: OneFinding & { readonly given: CureAnswer },
): Promise<Done<{ readonly id: string }>> =>
  changePartnerAudit(context, about, 'office', async (audit) => {
    const found = findingInHand(audit, finding);
    if (!found.ok) return found;
    if (found.value.claimed_on === null) return refused({ kind: 'conflict', code: 'cure-not-claimed' });
    const today = context.clock.today();
    if (given.answer === 'accepted') return accept(context, audit, found.value, today);
    await rejectCure(audit.tx, about.partner, finding, today, given.reason);
    const touched = [{ kind: 'audit-finding', id: finding, content: { state: 'open', on: today } }];
    await recordOfAudit(context, audit, { action: 'reject-cure', touched });
    return done({ id: finding });
  });

async function accept(
  context: Context,
  audit: AuditInHand,
  { id }: FindingRow,
  today: Day,
): Promise<Done<{ readonly id: string }>> {
  await acceptCure(audit.tx, audit.about.partner, id, today);
  const touched = [{ kind: 'audit-finding', id, content: { state: 'cured', on: today } }];
  if (audit.findings.some((one) => one.id !== id && one.accepted_on === null)) {
    await recordOfAudit(context, audit, { action: 'accept-cure', touched });
    return done({ id });
  }
  const cured = audit.findings.flatMap(({ claimed_on }) => (claimed_on === null ? [] : [claimed_on as Day]));
  const passed = await passAudit(
    context,
    audit,
    cured.reduce((a, b) => (a > b ? a : b)),
    touched,
  );
  return passed.ok ? done({ id }) : passed;
}
