import type { Language } from '../../domain/catalogue/text.ts';
import { atPartner, type Tenant, withWallet } from '../../store/tenant.ts';
import { isLinked } from '../../store/wallets/members.ts';
import { openLinks, type WalletLink } from '../../store/wallets/wallet.ts';
import { foreseeChange } from '../foresee-change.ts';
import { partnerAndIf } from '../partner-to-reckon.ts';
import { refuse } from '../policies/refuse.ts';
import { ownWallet } from '../policies/wallet.ts';
import type { ReckoningContext } from '../reckoner.ts';
import { type Done, refused } from '../refusal.ts';
import type { Told } from '../told.ts';
import { withoutCopies } from './copies.ts';

/** Says before it is done what the end of a link of one's own wallet would do at that partner. Nothing changes. */
export async function foreseeUnlink(
  context: ReckoningContext,
  { link: id, language }: { readonly link: string; readonly language: Language },
): Promise<Done<Told>> {
  const { store, actor } = context;
  const person = ownWallet(actor);
  if (person === undefined) return refuse(actor);
  const link = await withWallet(store.db, person, async (tx) => {
    const found = (await openLinks(tx, person)).find((one) => one.id === id);
    if (!found) return undefined;
    await atPartner(tx, tenantOf(found));
    return (await isLinked(tx, found.partner_id, found.member_id, person)) ? found : undefined;
  });
  return link ? impactOfUnlinking(context, link, language) : refused({ kind: 'not-found', what: 'link' });
}

/**
 * What the end of a link would do to the awards of its partner: of those alone that change, as the person reads no more of
 * the partner than what hangs on itself.
 */
export async function impactOfUnlinking(
  context: ReckoningContext,
  link: WalletLink,
  language: Language,
): Promise<Done<Told>> {
  const read = await partnerAndIf(context.store, tenantOf(link), (rows) => withoutCopies(rows, link));
  return read.ok ? foreseeChange(context, read.value, { language, onlyChanged: true }) : read;
}

const tenantOf = ({ programme_id, partner_id }: WalletLink): Tenant => ({
  programme: programme_id,
  partner: partner_id,
});
