import { atPartner } from '../../store/tenant.ts';
import { isLinked, setWallet } from '../../store/wallets/members.ts';
import { endLink, openLinks, type WalletLink } from '../../store/wallets/wallet.ts';
import type { Context } from '../context.ts';
import { planTransferNotices } from '../notices/plan-transfer-notices.ts';
import { type Done, done, refused } from '../refusal.ts';
import { writeInside } from '../write-about-partner.ts';
import { changeWallet, type WalletWriting } from './change-wallet.ts';
import { endCopies } from './copies.ts';

/** Ends a link of one's own wallet: the partner's copies are ended, and stay in its history. */
export const unlinkWallet = (context: Context, id: string): Promise<Done<object>> =>
  changeWallet(context, async (writing) => {
    const link = (await openLinks(writing.tx, writing.person)).find((one) => one.id === id);
    return link ? unlink(context, writing, link) : refused({ kind: 'not-found', what: 'link' });
  });

/** The same inside a transaction over the wallet. */
export async function unlink(context: Context, { tx, person }: WalletWriting, link: WalletLink): Promise<Done<object>> {
  const { programme_id: programme, partner_id: partner, member_id: member } = link;
  await endLink(tx, link, context.clock.now(), context.clock.today());
  await atPartner(tx, { programme, partner });
  if (!(await isLinked(tx, partner, member, person))) return done({});
  await setWallet(tx, partner, member, null);
  return writeInside(context, tx, { programme, partner }, async (at) => {
    const ended = await endCopies(at, link);
    const since = context.clock.today();
    if (ended.length > 0) await planTransferNotices(context, at, 'link-ended', [{ subject: member, since }]);
    const unlinked = { kind: 'person', id: member, content: { linked: false } };
    return done({ value: {}, action: 'unlink-wallet', touched: [...ended, unlinked] });
  });
}
