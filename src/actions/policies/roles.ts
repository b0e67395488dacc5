import type { Actor, OfficeRole, PartnerRole } from '../actor.ts';

/** The partner that something is about. */
export interface AboutPartner {
  readonly programme: string;
  readonly partner: string;
}

export const worksInOffice = (actor: Actor, programme: string, ...as: readonly OfficeRole[]): boolean =>
  actor.roles.some(
    (held) => held.kind === 'office' && held.programme === programme && (as.length === 0 || as.includes(held.role)),
  );

export const worksForPartner = (actor: Actor, about: AboutPartner, ...as: readonly PartnerRole[]): boolean =>
  actor.roles.some(
    (held) =>
      held.kind === 'partner' &&
      held.programme === about.programme &&
      held.partner === about.partner &&
      (as.length === 0 || as.includes(held.role)),
  );

/** A key reads or writes only where it was made for that. */
export const mayWrite = (actor: Actor): boolean => actor.kind !== 'key' || actor.scopes.includes('write');
