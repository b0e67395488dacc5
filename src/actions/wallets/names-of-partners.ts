import { nameOfPartner } from '../../store/sign-in/partner-name.ts';
import { atPartner, type Tx } from '../../store/tenant.ts';
import type { WalletLink } from '../../store/wallets/wallet.ts';

/** What partners are called that name the owner of a wallet among their people, by their ids. */
export async function namesOfPartners(
  tx: Tx,
  partners: readonly Pick<WalletLink, 'programme_id' | 'partner_id'>[],
): Promise<ReadonlyMap<string, string>> {
  const names = new Map<string, string>();
  for (const { programme_id: programme, partner_id: partner } of partners) {
    await atPartner(tx, { programme, partner });
    const name = await nameOfPartner(tx, partner);
    if (name !== undefined) names.set(partner, name);
  }
  return names;
}
