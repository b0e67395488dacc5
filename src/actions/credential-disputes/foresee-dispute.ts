import type { Language } from '../../domain/catalogue/text.ts';
import type { PartnerRows } from '../../store/membership/partner-rows.ts';
import { afterChange, type ChangeOfDispute, credentialKnown } from '../disputes/disputed-statement.ts';
import { foreseeChange } from '../foresee-change.ts';
import { partnerAndIf } from '../partner-to-reckon.ts';
import { mayReadPartner } from '../policies/partner.ts';
import type { AboutPartner } from '../policies/roles.ts';
import type { ReckoningContext } from '../reckoner.ts';
import { type Done, refused } from '../refusal.ts';
import type { IsKnown, Told } from '../told.ts';

export interface DisputeToForesee extends AboutPartner {
  readonly person: string;
  readonly credential: string;
  readonly change: ChangeOfDispute;
  readonly language: Language;
  readonly isKnown?: IsKnown;
}

/** What it would do to the awards if a credential was disputed, upheld or revoked, before it is done. Nothing changes. */
export async function foreseeDispute(
  context: ReckoningContext,
  { programme, partner, person, credential, change, ...told }: DisputeToForesee,
): Promise<Done<Told>> {
  const tenant = { programme, partner };
  if (!mayReadPartner(context.actor, tenant)) return refused({ kind: 'not-found', what: 'partner' });
  let isThere = false;
  const read = await partnerAndIf(context.store, tenant, (rows) => {
    isThere = credentialKnown(rows, person, credential) !== undefined;
    return rowsIf(rows, credential, change);
  });
  if (!read.ok) return read;
  if (!isThere) return refused({ kind: 'not-found', what: 'credential' });
  return foreseeChange(context, read.value, { ...told, onlyChanged: false });
}

const rowsIf = (rows: PartnerRows, id: string, change: ChangeOfDispute): PartnerRows => ({
  ...rows,
  credentials: rows.credentials.flatMap((row) => (row.id === id ? (afterChange(row, change) ?? []) : [row])),
});
