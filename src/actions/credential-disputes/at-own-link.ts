import { atPartner, type Tenant, type Tx } from '../../store/tenant.ts';
import { isLinked } from '../../store/wallets/members.ts';
import { openLinks, type WalletLink } from '../../store/wallets/wallet.ts';

/** A partner that names somebody among its people, by the link of their wallet. */
export interface OwnLink {
  readonly link: WalletLink;
  readonly tenant: Tenant;
}

/**
 * Where somebody's wallet is linked: the transaction sees that partner from then on. Nothing where there is no such link of
 * theirs, or where the partner has erased them meanwhile.
 */
export async function atOwnLink(tx: Tx, person: string, id: string): Promise<OwnLink | undefined> {
  const link = (await openLinks(tx, person)).find((one) => one.id === id);
  if (!link) return undefined;
  const tenant = { programme: link.programme_id, partner: link.partner_id };
  await atPartner(tx, tenant);
  return (await isLinked(tx, tenant.partner, link.member_id, person)) ? { link, tenant } : undefined;
}
