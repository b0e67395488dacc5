import { proofKeys, rememberProofKey } from '../../store/proofs/proof-keys.ts';
import type { Context } from '../context.ts';
import type { Sealer } from './sealer.ts';

/** The key that signs now, to be found for good: what it signed is to be checked when the secret is another one. */
export const keepPublicKey = (
  { store, clock }: Pick<Context, 'store' | 'clock'>,
  { publicKey }: Pick<Sealer, 'publicKey'>,
): Promise<void> => rememberProofKey(store.db, publicKey, clock.now());

/** All by which was ever signed, the one of now first. */
export async function publicKeysOfProofs(
  { store }: Pick<Context, 'store'>,
  { publicKey }: Pick<Sealer, 'publicKey'>,
): Promise<readonly string[]> {
  const kept = await proofKeys(store.db);
  return [publicKey, ...kept.filter((one) => one !== publicKey)];
}
