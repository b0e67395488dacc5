import {
  type AuthenticationResponseJSON,
  generateAuthenticationOptions,
  verifyAuthenticationResponse,
} from '@simplewebauthn/server';
import { instantAt } from '../../actions/moments.ts';
import { markPasskeyUsed, passkeyByCredential } from '../../store/sign-in/passkeys.ts';
import type { PasskeyParts } from './passkey-parts.ts';

/** It names no passkeys, so that it tells nobody who has one: the authenticator knows what it has for us. */
export const askForPasskey = ({ address }: PasskeyParts) =>
  generateAuthenticationOptions({ rpID: new URL(address).hostname, userVerification: 'required' });

/** The user whose passkey signed the challenge. A counter that does not grow betrays a copy, and is refused. */
export async function signedInBy(
  { store, address, now }: PasskeyParts,
  response: { readonly id: string },
  challenge: string,
): Promise<string | undefined> {
  const passkey = await passkeyByCredential(store.db, response.id);
  if (!passkey) return undefined;
  const checked = await verifyAuthenticationResponse({
    response: response as AuthenticationResponseJSON,
    expectedChallenge: challenge,
    expectedOrigin: address,
    expectedRPID: new URL(address).hostname,
    requireUserVerification: true,
    credential: {
      id: passkey.credential_id,
      publicKey: new Uint8Array(Buffer.from(passkey.public_key, 'base64url')),
      counter: passkey.counter,
    },
  }).catch(() => undefined);
  if (!checked?.verified) return undefined;
  await markPasskeyUsed(store.db, passkey.id, checked.authenticationInfo.newCounter, instantAt(now()));
  return passkey.user_id;
}
