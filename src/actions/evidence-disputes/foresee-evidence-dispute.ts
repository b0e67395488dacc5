import type { Language } from '../../domain/catalogue/text.ts';
import type { PartnerRows } from '../../store/membership/partner-rows.ts';
import { afterChange, type ChangeOfDispute, evidenceKnown } from '../disputes/disputed-statement.ts';
import { foreseeChange } from '../foresee-change.ts';
import { partnerAndIf } from '../partner-to-reckon.ts';
import { mayReadPartner } from '../policies/partner.ts';
import type { AboutPartner } from '../policies/roles.ts';
import type { ReckoningContext } from '../reckoner.ts';
import { type Done, refused } from '../refusal.ts';
import type { IsKnown, Told } from '../told.ts';

interface EvidenceDisputeToForesee extends AboutPartner {
  readonly evidence: string;
  readonly change: ChangeOfDispute;
  readonly language: Language;
  readonly isKnown?: IsKnown;
}

/** What it would do to the awards if evidence was disputed, upheld or revoked, before it is done. Nothing changes. */
export async function foreseeEvidenceDispute(
  context: ReckoningContext,
  { programme, partner, evidence, change, ...told }: EvidenceDisputeToForesee,
): Promise<Done<Told>> {
  const tenant = { programme, partner };
  if (!mayReadPartner(context.actor, tenant)) return refused({ kind: 'not-found', what: 'partner' });
  let isThere = false;
  const read = await partnerAndIf(context.store, tenant, (rows) => {
    isThere = evidenceKnown(rows, evidence) !== undefined;
    return rowsIf(rows, evidence, change);
  });
  if (!read.ok) return read;
  if (!isThere) return refused({ kind: 'not-found', what: 'evidence' });
  return foreseeChange(context, read.value, { ...told, onlyChanged: false });
}

const rowsIf = (rows: PartnerRows, id: string, change: ChangeOfDispute): PartnerRows => ({
  ...rows,
  evidence: rows.evidence.flatMap((row) => (row.id === id ? (afterChange(row, change) ?? []) : [row])),
});
