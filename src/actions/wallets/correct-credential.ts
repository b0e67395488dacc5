import { readTree } from '../../domain/problems/read-tree.ts';
import { endWalletCredential, walletCredentials } from '../../store/wallets/wallet.ts';
import type { Context } from '../context.ts';
import { type Done, done, refused } from '../refusal.ts';
import { addHeld, HeldItem } from './add-held.ts';
import { atLinks } from './at-links.ts';
import { changeWallet } from './change-wallet.ts';
import { correctCopies } from './copies.ts';
import type { CredentialHeld } from './hold-credential.ts';

/**
 * Says of a credential in one's own wallet what it really is: the statement is ended and stays in the history, a new one
 * takes its place, and the same is done to the copies of it. It stays in the terms of its programme.
 */
export const correctCredential = (context: Context, id: string, body: unknown): Promise<Done<CredentialHeld>> =>
  changeWallet(context, async (writing) => {
    const { tx, person } = writing;
    const before = (await walletCredentials(tx, person)).find((one) => one.id === id);
    if (!before) return refused({ kind: 'not-found', what: 'credential' });
    const read = readTree(HeldItem, body);
    if (!read.ok) return refused({ kind: 'invalid', problems: read.problems });
    const held = await addHeld(context, writing, before.programme_id, read.value, id);
    if (!held.ok) return held;
    await endWalletCredential(tx, person, id, held.value.known_from);
    const corrected = await atLinks(context, writing, before.programme_id, async (at, link) => ({
      action: 'correct-copy-of-wallet',
      touched: await correctCopies(at, link, id, held.value),
    }));
    return corrected.ok ? done({ id: held.value.id, copies: corrected.value.length }) : corrected;
  });
