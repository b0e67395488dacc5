import { keyById, markRevoked } from '../../store/sign-in/api-keys.ts';
import type { RoleHeld } from '../actor.ts';
import type { Context } from '../context.ts';
import { mayRevokeKey } from '../policies/key.ts';
import { refuse } from '../policies/refuse.ts';
import { type Done, done, refused } from '../refusal.ts';

/** Ends a key at this moment. */
export async function revokeKey({ store, actor, clock }: Context, id: string): Promise<Done<{ readonly id: string }>> {
  if (actor.kind !== 'user') return refuse(actor);
  const key = await keyById(store.db, id);
  if (!key || !mayRevokeKey(actor, { user: key.user_id, roles: key.roles as readonly RoleHeld[] }))
    return refused({ kind: 'not-found', what: 'key' });
  await markRevoked(store.db, id, clock.now());
  return done({ id });
}
