import { keysOfUser } from '../../store/sign-in/api-keys.ts';
import type { RoleHeld, Scope } from '../actor.ts';
import type { Context } from '../context.ts';
import { refuse } from '../policies/refuse.ts';
import { type Done, done } from '../refusal.ts';

export interface KeyListed {
  readonly id: string;
  readonly name: string;
  readonly prefix: string;
  readonly scopes: readonly Scope[];
  readonly roles: readonly RoleHeld[];
  readonly createdAt: string;
  readonly expiresAt: string;
  readonly revokedAt: string | null;
  readonly lastUsedAt: string | null;
}

/** Somebody's own keys, with those that have expired or were revoked. */
export async function listKeys({ store, actor }: Context): Promise<Done<readonly KeyListed[]>> {
  if (actor.kind !== 'user') return refuse(actor);
  const keys = await keysOfUser(store.db, actor.id);
  return done(
    keys.map((key) => ({
      id: key.id,
      name: key.name,
      prefix: key.prefix,
      scopes: key.scopes,
      roles: key.roles as readonly RoleHeld[],
      createdAt: key.created_at,
      expiresAt: key.expires_at,
      revokedAt: key.revoked_at,
      lastUsedAt: key.last_used_at,
    })),
  );
}
