import {
  generateRegistrationOptions,
  type RegistrationResponseJSON,
  verifyRegistrationResponse,
} from '@simplewebauthn/server';
import { instantAt } from '../../actions/moments.ts';
import { newId } from '../../store/new-id.ts';
import { addPasskey, passkeyByCredential, passkeysOfUser } from '../../store/sign-in/passkeys.ts';
import type { PasskeyParts } from './passkey-parts.ts';

/** Elliptic curves and RSA as browsers offer them: Ed25519, P-256, RSA with SHA-256. */
const algorithms = [-8, -7, -257];

/** What the browser asks an authenticator for; one that has a passkey of this user already says so. */
export async function askToRegister(
  { store, address }: PasskeyParts,
  user: { id: string; email: string; name: string },
) {
  const own = await passkeysOfUser(store.db, user.id);
  return generateRegistrationOptions({
    rpName: 'Assay',
    rpID: new URL(address).hostname,
    userID: new Uint8Array(Buffer.from(user.id)),
    userName: user.email,
    userDisplayName: user.name,
    attestationType: 'none',
    excludeCredentials: own.map(({ credential_id }) => ({ id: credential_id })),
    authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
    supportedAlgorithmIDs: algorithms,
  });
}

/** Keeps a new passkey where it is what was asked for. */
export async function register(
  { store, address, now }: PasskeyParts,
  user: string,
  { name, response }: { name: string; response: unknown },
  challenge: string,
): Promise<{ readonly id: string; readonly name: string } | undefined> {
  const checked = await verifyRegistrationResponse({
    response: response as RegistrationResponseJSON,
    expectedChallenge: challenge,
    expectedOrigin: address,
    expectedRPID: new URL(address).hostname,
    requireUserVerification: true,
    supportedAlgorithmIDs: algorithms,
  }).catch(() => undefined);
  if (!checked?.verified) return undefined;
  const { credential } = checked.registrationInfo;
  if (await passkeyByCredential(store.db, credential.id)) return undefined;
  const id = newId(now());
  await addPasskey(store.db, {
    id,
    user,
    name,
    credential: credential.id,
    publicKey: Buffer.from(credential.publicKey).toString('base64url'),
    counter: credential.counter,
    transports: credential.transports ?? [],
    now: instantAt(now()),
  });
  return { id, name };
}
