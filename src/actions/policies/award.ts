import type { Actor } from '../actor.ts';
import { mayDecide } from './partner.ts';
import { type AboutPartner, mayWrite, worksForPartner, worksInOffice } from './roles.ts';

/** Whoever decides about awards and exceptions says that one which was lost is held again, and takes that back. */
export const mayReinstate = (actor: Actor, about: AboutPartner): boolean => mayDecide(actor, about);

/** A partner's administrators apply for its awards: they agree for it. The office does not do that in its name. */
export const mayApplyForAward = (actor: Actor, about: AboutPartner): boolean =>
  mayWrite(actor) && worksForPartner(actor, about, 'partner-administrator');

/** Whoever decides about awards and exceptions decides about an application, and takes back what was granted. */
export const mayDecideApplication = (actor: Actor, about: AboutPartner): boolean => mayDecide(actor, about);

/** The office and a partner's administrators read what it applied for, and what became of it. */
export const mayReadApplications = (actor: Actor, about: AboutPartner): boolean =>
  worksInOffice(actor, about.programme) || worksForPartner(actor, about, 'partner-administrator');

/** Programme managers say whether an award is given at once, or somebody has to decide. */
export const maySettleApplying = (actor: Actor, programme: string): boolean =>
  mayWrite(actor) && worksInOffice(actor, programme, 'programme-manager');
