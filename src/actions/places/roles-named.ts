import { programmesWithIds } from '../../store/catalogue/programmes.ts';
import { codesOfPartners } from '../../store/membership/partner-codes.ts';
import { withOffice } from '../../store/tenant.ts';
import type { OfficeRole, PartnerRole, RoleHeld } from '../actor.ts';
import type { Context } from '../context.ts';

/** A role with the codes of where it holds, as addresses have them. */
export type RoleNamed =
  | { readonly kind: 'office'; readonly role: OfficeRole; readonly programme: string }
  | { readonly kind: 'partner'; readonly role: PartnerRole; readonly programme: string; readonly partner: string }
  | { readonly kind: 'person' };

/** Roles that somebody holds itself, in the words of addresses; those whose place is gone are left out. */
export async function rolesNamed(
  { store }: Pick<Context, 'store'>,
  roles: readonly RoleHeld[],
): Promise<readonly RoleNamed[]> {
  const ids = [...new Set(roles.flatMap((held) => (held.kind === 'person' ? [] : [held.programme])))];
  const programmes = new Map<string, { readonly code: string; readonly partners: ReadonlyMap<string, string> }>();
  for (const { id, code } of ids.length === 0 ? [] : await programmesWithIds(store.db, ids)) {
    const wanted = roles.flatMap((held) => (held.kind === 'partner' && held.programme === id ? [held.partner] : []));
    const partners = await withOffice(store.db, id, (tx) => codesOfPartners(tx, id, wanted));
    programmes.set(id, { code, partners });
  }
  return roles.flatMap((held): readonly RoleNamed[] => {
    if (held.kind === 'person') return [{ kind: 'person' }];
    const programme = programmes.get(held.programme);
    if (!programme) return [];
    if (held.kind === 'office') return [{ kind: 'office', role: held.role, programme: programme.code }];
    const partner = programme.partners.get(held.partner);
    return partner === undefined ? [] : [{ kind: 'partner', role: held.role, programme: programme.code, partner }];
  });
}
