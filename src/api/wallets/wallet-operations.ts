import { z } from 'zod';
import { done } from '../../actions/refusal.ts';
import { HeldItem } from '../../actions/wallets/add-held.ts';
import { correctCredential } from '../../actions/wallets/correct-credential.ts';
import { eraseWallet } from '../../actions/wallets/erase-wallet.ts';
import { HeldCredential, holdCredential } from '../../actions/wallets/hold-credential.ts';
import { readWallet } from '../../actions/wallets/read-wallet.ts';
import { withdrawCredential } from '../../actions/wallets/withdraw-credential.ts';
import { type AnyOperation, onServer } from '../operations/operation.ts';

const tag = 'Wallet';
const params = z.strictObject({ id: z.string().max(80) });
const copies = z.number().int().meta({ description: 'At how many partners, or how many credentials.' });
/** What a person holds is its own: it says so once, and links it to whom it works for. */
export const walletOperations: readonly AnyOperation[] = [
  onServer({
    method: 'GET',
    path: '/me/wallet',
    id: 'readWallet',
    tag,
    summary: 'What you hold, and which partners have copies of it',
    answer: z
      .strictObject({
        credentials: z.array(
          z.strictObject({
            id: z.string(),
            programme: z.string(),
            item: z.string(),
            earned: z.string().optional(),
            validThrough: z.string().nullable().optional(),
            verification: z.string(),
            source: z.string().optional(),
          }),
        ),
        links: z.array(
          z.strictObject({
            ...{ id: z.string(), programme: z.string(), partner: z.string(), linkedAt: z.string() },
            name: z.string().meta({ description: 'What the partner is called.' }),
            isNamed: z.boolean().meta({ description: 'The partner may name you in the proofs that it hands out.' }),
          }),
        ),
      })
      .meta({ id: 'wallet' }),
    act: async ({ context }) => {
      const read = await readWallet(context);
      if (!read.ok) return read;
      const { credentials, links } = read.value;
      return done({
        body: () => ({
          credentials: credentials.map(({ id, programme, item, verification, ...row }) => ({
            ...{ id, programme, item, verification },
            ...(row.earned !== null && { earned: row.earned }),
            ...(row.never_expires ? { validThrough: null } : row.valid_through && { validThrough: row.valid_through }),
            ...(row.source !== null && { source: row.source }),
          })),
          links: links.map((one) => ({ ...one })),
        }),
      });
    },
  }),
  onServer({
    method: 'DELETE',
    path: '/me/wallet',
    id: 'eraseWallet',
    tag,
    summary: 'End all links, and remove all that the wallet holds and ever held',
    description: 'What partners had copies of ends there, and stays in their history as it was counted.',
    act: async ({ context }) => {
      const erased = await eraseWallet(context);
      return erased.ok ? done({}) : erased;
    },
  }),
  onServer({
    method: 'POST',
    path: '/me/wallet/credentials',
    id: 'holdCredential',
    tag,
    summary: 'Say that you hold a credential',
    description: 'Every partner to which your wallet is linked gets its own copy.',
    status: 201,
    isOnce: true,
    body: HeldCredential.meta({ id: 'heldCredential' }),
    answer: z.strictObject({ id: z.string(), copies }).meta({ id: 'credentialHeld' }),
    act: async ({ once, body }) => {
      const held = await once((context) => holdCredential(context, body));
      return held.ok ? done({ body: () => ({ ...held.value }) }) : held;
    },
  }),
  onServer({
    method: 'PUT',
    path: '/me/wallet/credentials/:id',
    id: 'correctHeldCredential',
    tag,
    summary: 'Correct a credential in your wallet, and the copies of it',
    description:
      'What was said before is ended and stays in the history; the new statement has an id of its own. It stays in the programme in whose terms it was named: for another programme, take it out and add it anew.',
    isOnce: true,
    params,
    body: HeldItem.meta({ id: 'heldItem' }),
    answer: z.strictObject({ id: z.string(), copies }).meta({ id: 'credentialCorrected' }),
    act: async ({ once, params: { id }, body }) => {
      const corrected = await once((context) => correctCredential(context, id, body));
      return corrected.ok ? done({ body: () => ({ ...corrected.value }) }) : corrected;
    },
  }),
  onServer({
    method: 'DELETE',
    path: '/me/wallet/credentials/:id',
    id: 'withdrawHeldCredential',
    tag,
    summary: 'Take a credential out of your wallet, and end the copies of it',
    params,
    act: async ({ context, params: { id } }) => {
      const withdrawn = await withdrawCredential(context, id);
      return withdrawn.ok ? done({}) : withdrawn;
    },
  }),
];
