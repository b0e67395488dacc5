import { keyById, markRevoked } from '../../store/sign-in/api-keys.ts';
import type { RoleHeld } from '../actor.ts';
import type { Context } from '../context.ts';
import { mayRevokeKey } from '../policies/key.ts';
import { refuse } from '../policies/refuse.ts';
import { type Done, done, refused } from '../refusal.ts';
import { recordKey } from './record-key.ts';

/** Ends a key at this moment. */
export async function revokeKey({ store, actor, clock }: Context, id: string): Promise<Done<{ readonly id: string }>> {
  if (actor.kind !== 'user') return refuse(actor);
  const key = await keyById(store.db, id);
  const about = key && { id, user: key.user_id, roles: key.roles as readonly RoleHeld[] };
  if (!about || !mayRevokeKey(actor, about)) return refused({ kind: 'not-found', what: 'key' });
  const now = clock.now();
  await store.db.transaction().execute(async (tx) => {
    if (await markRevoked(tx, id, now)) await recordKey(tx, about, { action: 'revoke-key', at: now, actor });
  });
  return done({ id });
}
