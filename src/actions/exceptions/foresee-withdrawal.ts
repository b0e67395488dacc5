import type { Language } from '../../domain/catalogue/text.ts';
import { endOfTime } from '../../domain/time/instant.ts';
import { foreseeChange } from '../foresee-change.ts';
import { partnerAndIf } from '../partner-to-reckon.ts';
import { mayReadPartner } from '../policies/partner.ts';
import type { AboutPartner } from '../policies/roles.ts';
import type { ReckoningContext } from '../reckoner.ts';
import { type Done, refused } from '../refusal.ts';
import type { IsKnown, Told } from '../told.ts';

export interface WithdrawalToForesee extends AboutPartner {
  /** The id of the statement. */
  readonly exception: string;
  readonly language: Language;
  readonly isKnown?: IsKnown;
}

/** What it would do to the awards if an exception was taken back, before it is. Nothing changes. */
export async function foreseeWithdrawal(
  context: ReckoningContext,
  { programme, partner, exception, ...told }: WithdrawalToForesee,
): Promise<Done<Told>> {
  const tenant = { programme, partner };
  if (!mayReadPartner(context.actor, tenant)) return refused({ kind: 'not-found', what: 'partner' });
  let isThere = false;
  const read = await partnerAndIf(context.store, tenant, (rows) => {
    isThere = rows.exceptions.some(({ id, known_to }) => id === exception && known_to === endOfTime);
    return { ...rows, exceptions: rows.exceptions.filter(({ id }) => id !== exception) };
  });
  if (!read.ok) return read;
  if (!isThere) return refused({ kind: 'not-found', what: 'statement' });
  return foreseeChange(context, read.value, { ...told, onlyChanged: false });
}
