import { z } from 'zod';
import { actorOfUser } from '../actions/actor-of.ts';
import type { Context } from '../actions/context.ts';
import { millisecondsOf } from '../actions/moments.ts';
import { type Done, done, refused } from '../actions/refusal.ts';
import { acceptInvitation } from '../actions/roles/accept-invitation.ts';
import { lookAtInvitation } from '../actions/roles/look-at-invitation.ts';
import { newId } from '../store/new-id.ts';
import { addUser } from '../store/sign-in/users.ts';
import type { Library } from './library.ts';
import type { Passwords } from './limits/hashing.ts';

export const InvitedSignUp = z.strictObject({
  /** The secret of the link. */
  token: z.string().max(200),
  name: z.string().trim().min(1).max(200),
  password: z.string().min(12).max(128),
});
export type InvitedSignUp = z.infer<typeof InvitedSignUp>;

interface Parts {
  readonly context: Pick<Context, 'store' | 'queue' | 'clock'>;
  readonly library: Library;
  readonly hashing: Passwords;
  /** Takes a try from the address that asks; 0 or the seconds to wait. */
  readonly wait: () => number;
}

/**
 * The link came by mail, so whoever has it owns the address: no second letter is needed. Signing up and accepting are two
 * steps, and where the second fails it is taken again after signing in. Whoever has signed up before is asked to sign in.
 */
export async function signUpInvited(parts: Parts, wanted: InvitedSignUp): Promise<Done<{ readonly user: string }>> {
  const { context, hashing, wait } = parts;
  const seen = await lookAtInvitation(context, wanted.token);
  if (!seen.ok) return seen;
  const seconds = wait();
  if (seconds > 0) return refused({ kind: 'conflict', code: 'too-many-tries', values: { seconds: String(seconds) } });
  const user = await signUp(parts, seen.value, wanted.name, await hashing.hash(wanted.password));
  if (user === undefined) return refused({ kind: 'conflict', code: 'sign-in-first' });
  const actor = await actorOfUser(context.store, user, context.clock.now());
  const accepted = await acceptInvitation({ ...context, actor }, wanted.token);
  return accepted.ok ? done({ user }) : accepted;
}

async function signUp(
  { library, context: { store, clock } }: Parts,
  { email, language }: { readonly email: string; readonly language: 'en' | 'de' },
  name: string,
  password: string,
): Promise<string | undefined> {
  const { internalAdapter } = await library.$context;
  const now = clock.now();
  // Not by the library: it asks of every new user by which of its own pages it came.
  await addUser(store.db, { id: newId(millisecondsOf(now)), email, name, language, now });
  const known = await internalAdapter.findUserByEmail(email);
  if (!known || known.user.emailVerified) return undefined;
  const { id } = known.user;
  // Whatever was linked to the address before its owner was known is not the owner's.
  for (const account of await internalAdapter.findAccounts(id)) await internalAdapter.deleteAccount(account.id);
  await internalAdapter.deleteUserSessions(id);
  await internalAdapter.linkAccount({ userId: id, providerId: 'credential', accountId: id, password });
  await internalAdapter.updateUser(id, { name, language, emailVerified: true });
  return id;
}
