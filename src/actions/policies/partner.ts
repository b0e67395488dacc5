import type { Actor } from '../actor.ts';
import { type AboutPartner, mayWrite, worksForPartner, worksInOffice } from './roles.ts';

/** Everybody in the office and at the partner reads its facts and where it stands. */
export const mayReadPartner = (actor: Actor, about: AboutPartner): boolean =>
  worksInOffice(actor, about.programme) || worksForPartner(actor, about);

/** Programme managers and account managers enrol partners. */
export const mayEnrolPartner = (actor: Actor, programme: string): boolean =>
  mayWrite(actor) && worksInOffice(actor, programme, 'programme-manager', 'account-manager');

/** What a partner says of itself and its people: its administrators, and the office for it. */
export const mayWriteFacts = (actor: Actor, about: AboutPartner): boolean =>
  mayWrite(actor) &&
  (worksForPartner(actor, about, 'partner-administrator') ||
    worksInOffice(actor, about.programme, 'programme-manager', 'account-manager'));

/** Whether a credential is proved is for the office to say: a partner cannot verify what it says of itself. */
export const mayVerifyCredentials = (actor: Actor, about: AboutPartner): boolean =>
  mayWrite(actor) && worksInOffice(actor, about.programme, 'programme-manager', 'account-manager');

/** What a programme decides about a partner (awards, exceptions, evidence that is judged) is for its office alone. */
export const mayDecide = (actor: Actor, about: AboutPartner): boolean =>
  mayWrite(actor) && worksInOffice(actor, about.programme, 'programme-manager', 'account-manager', 'expert');

/** A partner's administrators say something to what is disputed of its evidence. The office does not do that for it. */
export const mayAnswerDispute = (actor: Actor, about: AboutPartner): boolean =>
  mayWrite(actor) && worksForPartner(actor, about, 'partner-administrator');

/** What a partner must hear is for its administrators; the office sees what was said. */
export const mayReadNotices = (actor: Actor, about: AboutPartner): boolean =>
  worksInOffice(actor, about.programme) || worksForPartner(actor, about, 'partner-administrator');

/** Programme managers say who looks after a partner. */
export const mayNameAccountManager = (actor: Actor, programme: string): boolean =>
  mayWrite(actor) && worksInOffice(actor, programme, 'programme-manager');
