import { z } from 'zod';
import { WrittenDay } from '../../domain/catalogue/written/scalars.ts';
import { problem } from '../../domain/problems/problem.ts';
import { disputesOf, settleDispute as settle } from '../../store/membership/credential-disputes.ts';
import type { Context } from '../context.ts';
import { mayReadPartner, mayVerifyCredentials } from '../policies/partner.ts';
import { refuse } from '../policies/refuse.ts';
import { type Done, done, refused } from '../refusal.ts';
import { type AboutOnePartner, writeAboutPartner } from '../write-about-partner.ts';
import { asRevoked, asUpheld, credentialKnown } from './disputed-credential.ts';
import { replaceCredential } from './replace-credential.ts';

const reason = z.string().trim().min(1).max(2000).meta({ description: 'Why. Whoever reads the partner reads it.' });

export const DisputeToSettle = z.discriminatedUnion('outcome', [
  z.strictObject({ outcome: z.literal('upheld').meta({ description: 'The credential counts as before.' }), reason }),
  z.strictObject({
    outcome: z.literal('revoked').meta({ description: 'It counts no more from a day on.' }),
    on: WrittenDay.meta({
      description:
        'The first day on which it counts no more, today or earlier; the day it was earned, where it never counted.',
    }),
    reason,
  }),
]);
export type DisputeToSettle = z.infer<typeof DisputeToSettle>;

/**
 * Settles what is in doubt: the credential counts as before, or is revoked from a day on. What was known before is kept, and
 * the dispute stays with its day and reason.
 */
export async function settleDispute(
  context: Context,
  {
    person,
    id,
    settled,
    ...about
  }: AboutOnePartner & {
    readonly person: string;
    readonly id: string;
    readonly settled: DisputeToSettle;
  },
): Promise<Done<{ readonly id: string; readonly revision: number }>> {
  const { actor, clock } = context;
  if (!mayReadPartner(actor, about)) return refused({ kind: 'not-found', what: 'partner' });
  if (!mayVerifyCredentials(actor, about)) return refuse(actor);
  const today = clock.today();
  return writeAboutPartner(
    context,
    { ...about, reason: { text: settled.reason } },
    async (writing) => {
      const { tx, tenant, kept } = writing;
      const owner = kept.people.find(({ code }) => code === person)?.id ?? tenant.partner;
      const found = (await disputesOf(tx, tenant.partner, owner)).find((one) => one.id === id);
      if (!found) return refused({ kind: 'not-found', what: 'dispute' });
      if (found.outcome !== null) return refused({ kind: 'conflict', code: 'dispute-settled' });
      const row = credentialKnown(kept, person, found.credential_id);
      if (!row) return refused({ kind: 'conflict', code: 'dispute-overtaken' });
      if (settled.outcome === 'revoked' && settled.on > today)
        return refused({
          kind: 'invalid',
          problems: [problem('revoked-still-to-come', ['settled', 'on'], { found: settled.on, on: today })],
        });
      const after = settled.outcome === 'revoked' ? asRevoked(row, settled.on) : asUpheld(row);
      const { touched } = await replaceCredential(writing, row, after);
      await settle(tx, tenant.partner, id, {
        ...{ outcome: settled.outcome, settlement: settled.reason, settled_on: today },
        revoked_on: settled.outcome === 'revoked' ? settled.on : null,
      });
      const action = settled.outcome === 'revoked' ? 'revoke-credential' : 'uphold-credential';
      return done({ value: { id }, action, touched });
    },
    { asOffice: true },
  );
}
