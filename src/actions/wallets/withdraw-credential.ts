import { endWalletCredential, walletCredentials } from '../../store/wallets/wallet.ts';
import type { Context } from '../context.ts';
import { type Done, done, refused } from '../refusal.ts';
import { atLinks } from './at-links.ts';
import { changeWallet } from './change-wallet.ts';
import { endCopies } from './copies.ts';

/** Takes a credential out of one's own wallet, and ends the copies of it. */
export const withdrawCredential = (context: Context, id: string): Promise<Done<{ readonly copies: number }>> =>
  changeWallet(context, async (writing) => {
    const { tx, person } = writing;
    const held = (await walletCredentials(tx, person)).find((one) => one.id === id);
    if (!held) return refused({ kind: 'not-found', what: 'credential' });
    await endWalletCredential(tx, person, id, context.clock.now());
    const ended = await atLinks(context, writing, held.programme_id, async (at, link) => ({
      action: 'end-copy-of-wallet',
      touched: await endCopies(at, link, id),
    }));
    return ended.ok ? done({ copies: ended.value.length }) : ended;
  });
