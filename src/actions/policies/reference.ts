import type { Actor } from '../actor.ts';
import { type AboutPartner, mayWrite, worksForPartner } from './roles.ts';

/**
 * A partner's administrators ask its customers, in its name, and take that back. The office does not write to them, and
 * reads what they answered as everybody does who reads the partner.
 */
export const mayAskReferences = (actor: Actor, about: AboutPartner): boolean =>
  mayWrite(actor) && worksForPartner(actor, about, 'partner-administrator');
