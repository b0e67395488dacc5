import { askSignIn } from './ask-sign-in.ts';
import { NoPasskey } from './no-passkey.ts';

/** Whether this browser has passkeys, in the form in which we ask for them. */
export const hasPasskeys = (): boolean =>
  'PublicKeyCredential' in globalThis &&
  'parseCreationOptionsFromJSON' in PublicKeyCredential &&
  'parseRequestOptionsFromJSON' in PublicKeyCredential;

/** Signs in by a passkey of this device; it knows of which account. */
export async function signInByPasskey(): Promise<unknown> {
  const options = await askSignIn<PublicKeyCredentialRequestOptionsJSON>('/passkey/question', {});
  const publicKey = PublicKeyCredential.parseRequestOptionsFromJSON(options);
  const response = await asked(() => navigator.credentials.get({ publicKey }));
  return askSignIn('/sign-in/passkey', { response });
}

/** Makes a passkey on this device for whoever is signed in, under a name. */
export async function registerPasskey(name: string): Promise<void> {
  const options = await askSignIn<PublicKeyCredentialCreationOptionsJSON>('/passkey/registration', {});
  const publicKey = PublicKeyCredential.parseCreationOptionsFromJSON(options);
  const response = await asked(() => navigator.credentials.create({ publicKey }));
  await askSignIn('/passkey/register', { name, response });
}

async function asked(ask: () => Promise<Credential | null>): Promise<unknown> {
  const answer = await ask().catch((error: unknown) => {
    throw new NoPasskey(error instanceof Error ? error.message : String(error));
  });
  if (answer === null) throw new NoPasskey('The browser has no answer.');
  return (answer as PublicKeyCredential).toJSON();
}
