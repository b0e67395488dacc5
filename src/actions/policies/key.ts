import type { Actor, RoleHeld } from '../actor.ts';
import { worksInOffice } from './roles.ts';

/** People who are signed in make keys, with roles that they hold themselves. A key makes no keys. */
export const mayCreateKey = (actor: Actor, roles: readonly RoleHeld[]): boolean =>
  actor.kind === 'user' && roles.every((wanted) => actor.roles.some((held) => sameRole(held, wanted)));

/** Its holder revokes a key, and a programme manager each one that works for its programme or a partner of it. */
export const mayRevokeKey = (
  actor: Actor,
  key: { readonly user: string; readonly roles: readonly RoleHeld[] },
): boolean =>
  actor.kind === 'user' &&
  (actor.id === key.user ||
    key.roles.some((role) => role.kind !== 'person' && worksInOffice(actor, role.programme, 'programme-manager')));

export function sameRole(one: RoleHeld, other: RoleHeld): boolean {
  switch (one.kind) {
    case 'office':
      return other.kind === 'office' && other.programme === one.programme && other.role === one.role;
    case 'partner':
      return (
        other.kind === 'partner' &&
        other.programme === one.programme &&
        other.partner === one.partner &&
        other.role === one.role
      );
    case 'person':
      return other.kind === 'person' && other.person === one.person;
    default:
      return one satisfies never;
  }
}
