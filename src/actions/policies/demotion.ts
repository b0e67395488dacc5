import type { Actor } from '../actor.ts';
import { mayDecide } from './partner.ts';
import { type AboutPartner, mayWrite, worksForPartner, worksInOffice } from './roles.ts';

/** The office and a partner's administrators read what is pending for the partner, and what was decided. */
export const mayReadDemotions = (actor: Actor, about: AboutPartner): boolean =>
  worksInOffice(actor, about.programme) || worksForPartner(actor, about, 'partner-administrator');

/** Whoever decides about awards and exceptions decides whether one that has lapsed is ended or kept. */
export const mayDecideDemotion = (actor: Actor, about: AboutPartner): boolean => mayDecide(actor, about);

/** Programme managers alone say whether anybody has to decide. */
export const maySettleDemotion = (actor: Actor, programme: string): boolean =>
  mayWrite(actor) && worksInOffice(actor, programme, 'programme-manager');
