import { z } from 'zod';
import { isAtLeast, type Verification } from '../domain/catalogue/verification.ts';
import { problem } from '../domain/problems/problem.ts';
import { endOfTime, type Instant } from '../domain/time/instant.ts';
import type { Row } from '../store/membership/partner-rows.ts';
import { addStatements, endStatements } from '../store/membership/write-partner.ts';
import { newIds } from '../store/new-id.ts';
import type { Context } from './context.ts';
import { mayReadPartner, mayVerifyCredentials } from './policies/partner.ts';
import { refuse } from './policies/refuse.ts';
import { type Done, done, refused } from './refusal.ts';
import { touchedBy } from './touched-by.ts';
import { type AboutOnePartner, writeAboutPartner } from './write-about-partner.ts';

export const CredentialsToVerify = z.strictObject({
  credentials: z
    .array(z.uuid())
    .min(1)
    .max(500)
    .meta({ description: 'The ids of the statements, of one person or of several: all of them, or none.' }),
  verification: z
    .enum(['documented', 'verified'])
    .meta({ description: 'documented: somebody has seen a document; verified: the issuer confirms it.' }),
  source: z.string().min(1).max(500).meta({ description: 'What it was verified by, or where it can be looked up.' }),
});
export type CredentialsToVerify = z.infer<typeof CredentialsToVerify>;

type Credential = Row<'credentials'>;

/**
 * The office says of credentials that a partner or a person has claimed that they are proved, and by what. Each statement
 * is ended and kept, and a better proved one takes its place. The copy of a wallet stays one: it ends with the link, and a
 * correction by the person is a claim again.
 */
export async function verifyCredentials(
  context: Context,
  { asked, ...about }: AboutOnePartner & { readonly asked: CredentialsToVerify },
): Promise<Done<{ readonly verified: number; readonly revision: number }>> {
  if (!mayReadPartner(context.actor, about)) return refused({ kind: 'not-found', what: 'partner' });
  if (!mayVerifyCredentials(context.actor, about)) return refuse(context.actor);
  return writeAboutPartner(context, about, async ({ tx, tenant, kept, now }) => {
    const open = new Map(kept.credentials.filter((row) => row.known_to === endOfTime).map((row) => [row.id, row]));
    const wanted = [...new Set(asked.credentials)];
    const problems = wanted.flatMap((id, index) => {
      const row = open.get(id);
      if (!row) return [problem('unknown-credential', ['credentials', index], { id })];
      // A file without a word about it says that it is verified.
      if (!isAtLeast((row.verification ?? 'verified') as Verification, asked.verification)) return [];
      return [problem('proved-already', ['credentials', index], { name: row.item })];
    });
    if (problems.length > 0) return refused({ kind: 'invalid', problems });
    const before = wanted.map((id) => open.get(id) as Credential);
    const ids = newIds(Date.parse(now), before.length);
    const rows = before.map((row, index) => better(row, asked, { id: ids[index] as string, now }));
    const ended = before.map(({ id }) => ({ id, knownTo: now }));
    await endStatements(tx, tenant, 'credentials', ended);
    await addStatements(tx, tenant, 'credentials', rows);
    return done({
      value: { verified: rows.length },
      action: 'verify-credentials',
      touched: touchedBy(
        { added: new Map([['credentials', rows]]), ended: new Map([['credentials', ended]]) },
        tenant.partner,
      ),
    });
  });
}

function better(
  { id: corrects, person_id, wallet_credential_id, item, earned, valid_through, never_expires, state }: Credential,
  { verification, source }: CredentialsToVerify,
  { id, now }: { readonly id: string; readonly now: Instant },
) {
  return {
    ...{ id, person_id, wallet_credential_id, item, earned, valid_through, never_expires, state },
    ...{ verification, source, corrects, known_from: now, known_to: endOfTime },
  };
}
