import { endOfTime, type Instant } from '../../domain/time/instant.ts';
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
  const rows = credentials.map((one, index) =>
    copyOf(one, { id: ids[index] as string, member_id, now, corrects: null }),
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

/** Ends the copy of a credential and adds one of what took its place in the wallet. */
export async function correctCopies(
  { tx, tenant, kept, now }: PartnerWriting,
  { member_id }: Pick<WalletLink, 'member_id'>,
  credential: string,
  corrected: WalletCredential,
) {
  const before = openCopies(kept, member_id).filter((row) => row.wallet_credential_id === credential);
  const ids = newIds(Date.parse(now), before.length);
  const ended = before.map(({ id }) => ({ id, knownTo: now }));
  // What the office holds for doubtful stays so until it has settled that.
  const rows = before.map((one, index) => ({
    ...copyOf(corrected, { id: ids[index] as string, member_id, now, corrects: one.id }),
    state: one.state,
  }));
  await endStatements(tx, tenant, 'credentials', ended);
  if (rows.length > 0) await addStatements(tx, tenant, 'credentials', rows);
  return touchedBy(
    { added: new Map([['credentials', rows]]), ended: new Map([['credentials', ended]]) },
    tenant.partner,
  );
}

/** The rows as they would be with copies of these credentials for a person; nothing is written. */
export function withCopies(
  kept: PartnerRows,
  { member_id }: Pick<WalletLink, 'member_id'>,
  credentials: readonly WalletCredential[],
  now: Instant,
): PartnerRows {
  const ids = newIds(Date.parse(now), credentials.length);
  const rows = credentials.map((one, index) =>
    copyOf(one, { id: ids[index] as string, member_id, now, corrects: null }),
  );
  return { ...kept, credentials: [...kept.credentials, ...rows] };
}

/** The rows as they would be without the copies for a person; nothing is written. */
export function withoutCopies(kept: PartnerRows, { member_id }: Pick<WalletLink, 'member_id'>): PartnerRows {
  const gone = openCopies(kept, member_id);
  return { ...kept, credentials: kept.credentials.filter((row) => !gone.includes(row)) };
}

interface Copied {
  readonly id: string;
  readonly member_id: string;
  readonly now: Instant;
  readonly corrects: string | null;
}

const copyOf = (
  { id: original, item, earned, valid_through, never_expires, verification, source }: WalletCredential,
  { id, member_id, now, corrects }: Copied,
): PartnerRows['credentials'][number] => ({
  ...{ id, person_id: member_id, wallet_credential_id: original, state: 'confirmed' },
  ...{ item, earned, valid_through, never_expires, verification, source },
  ...{ known_from: now, known_to: endOfTime, corrects },
});

const openCopies = ({ credentials }: PartnerRows, member: string) =>
  credentials.filter(
    (row) => row.person_id === member && row.wallet_credential_id !== null && row.known_to === endOfTime,
  );
