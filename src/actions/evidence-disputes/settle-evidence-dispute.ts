import { evidenceDisputesOf } from '../../store/membership/disputes.ts';
import type { Context } from '../context.ts';
import type { DisputeToSettle } from '../disputes/dispute-to-settle.ts';
import { evidenceKnown } from '../disputes/disputed-statement.ts';
import { settleFound } from '../disputes/settle-found.ts';
import { mayDecide, mayReadPartner } from '../policies/partner.ts';
import { refuse } from '../policies/refuse.ts';
import { type Done, refused } from '../refusal.ts';
import { type AboutOnePartner, writeAboutPartner } from '../write-about-partner.ts';

/** The office settles a dispute about evidence: it counts as before, or is revoked from a day on. */
export async function settleEvidenceDispute(
  context: Context,
  { id, settled, ...about }: AboutOnePartner & { readonly id: string; readonly settled: DisputeToSettle },
): Promise<Done<{ readonly id: string; readonly revision: number }>> {
  const { actor } = context;
  if (!mayReadPartner(actor, about)) return refused({ kind: 'not-found', what: 'partner' });
  if (!mayDecide(actor, about)) return refuse(actor);
  return writeAboutPartner(
    context,
    { ...about, reason: { text: settled.reason } },
    async (writing) => {
      const { tx, tenant, kept } = writing;
      const found = (await evidenceDisputesOf(tx, tenant.partner)).find((one) => one.id === id);
      const row = found && evidenceKnown(kept, found.statement_id);
      return settleFound(context, writing, { found, row, settled });
    },
    { asOffice: true },
  );
}
