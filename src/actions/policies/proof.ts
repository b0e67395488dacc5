import type { Actor } from '../actor.ts';
import { type AboutPartner, mayWrite, worksForPartner } from './roles.ts';

/** What a partner shows to others is for its administrators to say; not even the office shows it for them. */
export const mayShowProof = (actor: Actor, about: AboutPartner): boolean =>
  mayWrite(actor) && worksForPartner(actor, about, 'partner-administrator');
