import type { AuditAction } from '../../domain/audit/audit-action.ts';
import type { Instant } from '../../domain/time/instant.ts';
import type { Tx } from '../../store/tenant.ts';
import type { Actor, RoleHeld } from '../actor.ts';
import { changedBy } from '../changed-by.ts';
import type { RolePlace } from '../policies/role.ts';
import { recordAtPlace } from '../record-at-place.ts';

/**
 * Records of a key by its id at every place for which it works, its partners before their programmes. One that works for
 * its person alone is nobody else's to know of.
 */
export async function recordKey(
  tx: Tx,
  { id, user, roles }: { readonly id: string; readonly user: string; readonly roles: readonly RoleHeld[] },
  { action, at, actor }: { readonly action: AuditAction; readonly at: Instant; readonly actor: Actor },
): Promise<void> {
  for (const [place, own] of placesOf(roles)) {
    const content = { user, roles: own.map(({ role }) => role) };
    await recordAtPlace(tx, place, { at, by: changedBy(actor), action, touched: [{ kind: 'key', id, content }] });
  }
}

type RoleAtPlace = Exclude<RoleHeld, { readonly kind: 'person' }>;

function placesOf(roles: readonly RoleHeld[]): readonly (readonly [RolePlace, readonly RoleAtPlace[]])[] {
  const places = roles.filter((role) => role.kind !== 'person');
  const partnerOf = (role: RoleAtPlace) => (role.kind === 'partner' ? role.partner : null);
  return [...Map.groupBy(places, (role) => `${partnerOf(role) ?? 'office'} ${role.programme}`).values()]
    .flatMap((own) => {
      const [first] = own;
      return first ? [[{ programme: first.programme, partner: partnerOf(first) }, own] as const] : [];
    })
    .sort(([one], [other]) => inOrder(one) - inOrder(other) || (idOf(one) < idOf(other) ? -1 : 1));
}

/** In one order for everybody, so that no two wait for each other. */
const inOrder = ({ partner }: RolePlace) => (partner === null ? 1 : 0);
const idOf = ({ programme, partner }: RolePlace) => partner ?? programme;
