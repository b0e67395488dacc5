import type { Actor } from '../actor.ts';
import { type AboutPartner, worksForPartner, worksInOffice } from './roles.ts';

/** The office of a programme, or a partner of it. */
export interface RolePlace {
  readonly programme: string;
  readonly partner: string | null;
}

/**
 * Roles are given and taken by people who are signed in: a key that could give them would outlive its own end.
 */
const isPerson = (actor: Actor): actor is Extract<Actor, { kind: 'user' }> => actor.kind === 'user';

/** Programme managers say who works in the office. */
export const mayInviteToOffice = (actor: Actor, programme: string): boolean =>
  isPerson(actor) && worksInOffice(actor, programme, 'programme-manager');

/** A partner's administrators say who works for it; so do programme managers and account managers, who bring in the first. */
export const mayInviteToPartner = (actor: Actor, about: AboutPartner): boolean =>
  isPerson(actor) &&
  (worksForPartner(actor, about, 'partner-administrator') ||
    worksInOffice(actor, about.programme, 'programme-manager', 'account-manager'));

/** Whoever may invite to a place may also change and end the roles there. */
export const mayGiveRoles = (actor: Actor, { programme, partner }: RolePlace): boolean =>
  partner === null ? mayInviteToOffice(actor, programme) : mayInviteToPartner(actor, { programme, partner });

/** Everybody may lay down a role of its own. */
export const mayEndRole = (actor: Actor, held: RolePlace & { readonly user: string }): boolean =>
  mayGiveRoles(actor, held) || (isPerson(actor) && actor.id === held.user);

/** The whole office sees who is what; of a partner its administrators do too. */
export const mayListRoles = (actor: Actor, { programme, partner }: RolePlace): boolean =>
  worksInOffice(actor, programme) ||
  (partner !== null && worksForPartner(actor, { programme, partner }, 'partner-administrator'));
