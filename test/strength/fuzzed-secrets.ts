import type { Context } from '../../src/actions/context.ts';
import { inviteToPartner } from '../../src/actions/roles/invite-to-partner.ts';
import { sendLetter } from '../../src/jobs/send-letter.ts';
import type { Letter } from '../../src/mail/letter.ts';
import { openSignIn, type SignIn } from '../../src/sign-in/sign-in.ts';
import { doneOf, type Office } from '../builders/an-office.ts';

const address = 'http://localhost:3000';

/** Invitations to a partner, one to `asker` and the others to whom nobody knows, each with the secret of its letter. */
export async function invitedBy(
  context: Context & Pick<Office, 'programme'>,
  { partner, asker, number }: { readonly partner: string; readonly asker: string; readonly number: number },
): Promise<readonly string[]> {
  const { programme } = context;
  const secrets: string[] = [];
  const send = sendLetter({
    ...{ context, address },
    post: { send: async (letter) => void secrets.push(secretIn(letter)) },
  });
  const addresses = Array.from({ length: number }, (_, index) => `invited-${index}-${partner}@example.org`);
  for (const email of [asker, ...addresses]) {
    const to = { programme, partner, role: 'partner-member', email, language: 'en' } as const;
    const { id } = doneOf(await inviteToPartner(context, to));
    await send({ to: email, kind: 'invitation', language: 'en', values: { invitation: id } });
  }
  return secrets;
}

/** The secrets of the letters by which customers answer, one for each of these references. */
export async function lettersOfReferences(
  context: Context & Pick<Office, 'programme'>,
  { partner, references }: { readonly partner: string; readonly references: readonly string[] },
): Promise<readonly string[]> {
  const { programme } = context;
  const secrets: string[] = [];
  const send = sendLetter({
    ...{ context, address },
    post: { send: async (letter) => void secrets.push(secretIn(letter)) },
  });
  for (const reference of references) {
    const values = { programme, partner, reference, letter: '1' };
    await send({ to: '', kind: 'reference', language: 'en', values });
  }
  return secrets;
}

function secretIn({ text }: Letter): string {
  const [, secret] = /#token=(\S+)/.exec(text) ?? [];
  if (secret === undefined) throw new Error(`There is no link with a secret in the letter: ${text}`);
  return decodeURIComponent(secret);
}

/** Signing up as it is, but that no password is hashed for long: what is drawn signs up often. */
export const signInOf = (office: Office): SignIn =>
  openSignIn({
    context: office,
    settings: { address, secret: 'Zq8vN2xW5tR7yU1oP4aS6dF9gH3jK0lM', providers: [] },
    letters: { verification: noLetter, recovery: noLetter, knownAlready: noLetter },
    passwords: { hash: async () => 'hashed', verify: async () => false },
    failed: (error) => {
      throw error;
    },
  });

async function noLetter(): Promise<never> {
  throw new Error('No letter is sent here.');
}
