import type { Actor } from '../actor.ts';
import { mayDecide } from './partner.ts';
import type { AboutPartner } from './roles.ts';

/** Whoever decides about awards and exceptions says that one which was lost is held again, and takes that back. */
export const mayReinstate = (actor: Actor, about: AboutPartner): boolean => mayDecide(actor, about);
