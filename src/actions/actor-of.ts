import type { Instant } from '../domain/time/instant.ts';
import { liveKeyBySecret, markKeyUsed } from '../store/sign-in/api-keys.ts';
import { rolesOfUser } from '../store/sign-in/role-assignments.ts';
import type { Store } from '../store/store.ts';
import type { Actor, RoleHeld } from './actor.ts';
import { instantAt, millisecondsOf } from './moments.ts';
import { sameRole } from './policies/key.ts';
import { heldBy } from './roles/held.ts';
import { hashOfSecret } from './secret.ts';

/** A person who is signed in, with what it is at this moment. Its own wallet is everybody's. */
export async function actorOfUser(store: Store, user: string, now: Instant): Promise<Actor> {
  return { kind: 'user', id: user, roles: await rolesHeld(store, user, now) };
}

/** The program with this key; nobody where the key is wrong, expired or revoked. It never has more than its holder has now. */
export async function actorOfKey(store: Store, secret: string, now: Instant): Promise<Actor | undefined> {
  const key = await liveKeyBySecret(store.db, hashOfSecret(secret), now);
  if (!key) return undefined;
  const held = await rolesHeld(store, key.user_id, now);
  const aMinuteAgo = instantAt(millisecondsOf(now) - 60_000);
  if (key.last_used_at === null || key.last_used_at < aMinuteAgo) await markKeyUsed(store.db, key.id, now, aMinuteAgo);
  const wanted = key.roles as readonly RoleHeld[];
  return {
    kind: 'key',
    id: key.id,
    roles: held.filter((role) => wanted.some((one) => sameRole(one, role))),
    scopes: key.scopes,
  };
}

async function rolesHeld(store: Store, user: string, now: Instant): Promise<readonly RoleHeld[]> {
  const assigned = await rolesOfUser(store.db, user, now);
  return [...assigned.map(heldBy), { kind: 'person', person: user }];
}
