import { type Tx, withWallet } from '../../store/tenant.ts';
import { holdWallet } from '../../store/wallets/wallet.ts';
import type { Context } from '../context.ts';
import { refuse } from '../policies/refuse.ts';
import { ownWalletToWrite } from '../policies/wallet.ts';
import type { Done } from '../refusal.ts';
import { wholeOrNothing } from '../whole-or-nothing.ts';

/** A transaction in which nobody else changes the wallet; it sees its partners one after the other (store/tenant.ts). */
export interface WalletWriting {
  readonly tx: Tx;
  readonly person: string;
}

/** The one way in which somebody's own wallet is changed, with the copies of its partners: all of it or nothing. */
export function changeWallet<Value extends object>(
  context: Context,
  work: (writing: WalletWriting) => Promise<Done<Value>>,
): Promise<Done<Value>> {
  const { store, actor } = context;
  const person = ownWalletToWrite(actor);
  if (person === undefined) return Promise.resolve(refuse(actor));
  return wholeOrNothing(
    context,
    (inside) => withWallet(store.db, person, inside),
    async (tx) => {
      await holdWallet(tx, person);
      return work({ tx, person });
    },
  );
}
