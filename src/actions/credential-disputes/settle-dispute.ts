import { disputesOf } from '../../store/membership/disputes.ts';
import type { Context } from '../context.ts';
import type { DisputeToSettle } from '../disputes/dispute-to-settle.ts';
import { credentialKnown } from '../disputes/disputed-statement.ts';
import { settleFound } from '../disputes/settle-found.ts';
import { personCalled } from '../person-called.ts';
import { mayReadPartner, mayVerifyCredentials } from '../policies/partner.ts';
import { refuse } from '../policies/refuse.ts';
import { type Done, refused } from '../refusal.ts';
import { type AboutOnePartner, writeAboutPartner } from '../write-about-partner.ts';

/** The office settles a dispute about a credential: it counts as before, or is revoked from a day on. */
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
  const { actor } = context;
  if (!mayReadPartner(actor, about)) return refused({ kind: 'not-found', what: 'partner' });
  if (!mayVerifyCredentials(actor, about)) return refuse(actor);
  return writeAboutPartner(
    context,
    { ...about, reason: { text: settled.reason } },
    async (writing) => {
      const { tx, tenant, kept } = writing;
      const owner = personCalled(kept, person)?.id ?? tenant.partner;
      const found = (await disputesOf(tx, tenant.partner, owner)).find((one) => one.id === id);
      const row = found && credentialKnown(kept, person, found.statement_id);
      return settleFound(context, writing, { found, row, settled });
    },
    { asOffice: true },
  );
}
