import { endOfTime } from '../../domain/time/instant.ts';
import type { AddedRow } from '../../store/membership/partner-difference.ts';
import type { PartnerRows } from '../../store/membership/partner-rows.ts';
import { addStatements, endStatements } from '../../store/membership/write-partner.ts';
import { newIds } from '../../store/new-id.ts';
import type { WalletCredential, WalletLink } from '../../store/wallets/wallet.ts';
import { touchedBy } from '../touched-by.ts';
import type { PartnerWriting } from '../write-about-partner.ts';

/** Adds the partner's own copies of credentials to one of its people; what evaluation reads are these and not the wallet. */
export async function addCopies(
  { tx, tenant, now }: PartnerWriting,
  { member_id }: Pick<WalletLink, 'member_id'>,
  credentials: readonly WalletCredential[],
) {
  const ids = newIds(Date.parse(now), credentials.length);
  const rows = credentials.map(
    ({ id, item, earned, valid_through, never_expires, verification, source }, index): AddedRow => ({
      ...{ id: ids[index], person_id: member_id, wallet_credential_id: id, state: 'confirmed' },
      ...{ item, earned, valid_through, never_expires, verification, source },
      ...{ known_from: now, known_to: endOfTime, corrects: null },
    }),
  );
  if (rows.length > 0) await addStatements(tx, tenant, 'credentials', rows);
  return touchedBy({ added: new Map([['credentials', rows]]), ended: new Map() }, tenant.partner);
}

/** Ends the copies of a person, of one credential where it is named: they stay in the history of the partner. */
export async function endCopies(
  { tx, tenant, kept, now }: PartnerWriting,
  { member_id }: Pick<WalletLink, 'member_id'>,
  credential?: string,
) {
  const ended = openCopies(kept, member_id)
    .filter(({ wallet_credential_id }) => credential === undefined || wallet_credential_id === credential)
    .map(({ id }) => ({ id, knownTo: now }));
  await endStatements(tx, tenant, 'credentials', ended);
  return touchedBy({ added: new Map(), ended: new Map([['credentials', ended]]) }, tenant.partner);
}

const openCopies = ({ credentials }: PartnerRows, member: string) =>
  credentials.filter(
    (row) => row.person_id === member && row.wallet_credential_id !== null && row.known_to === endOfTime,
  );
