import { openLinks, removeWallet } from '../../store/wallets/wallet.ts';
import type { Context } from '../context.ts';
import { type Done, done } from '../refusal.ts';
import { changeWallet } from './change-wallet.ts';
import { unlink } from './unlink-wallet.ts';

/** Ends all links of one's own wallet, and removes what it holds and ever held. */
export const eraseWallet = (context: Context): Promise<Done<object>> =>
  changeWallet(context, async (writing) => {
    const { tx, person } = writing;
    for (const link of await openLinks(tx, person)) {
      const ended = await unlink(context, writing, link);
      if (!ended.ok) return ended;
    }
    await removeWallet(tx, person);
    return done({});
  });
