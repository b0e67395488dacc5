import type { Actor } from '../actor.ts';
import { mayDecide } from './partner.ts';
import { type AboutPartner, mayWrite, worksForPartner, worksInOffice } from './roles.ts';

/** What a renewal costs, and who asked for it, is for the partner's administrators and the office. */
export const mayReadRenewals = (actor: Actor, about: AboutPartner): boolean =>
  worksInOffice(actor, about.programme) || worksForPartner(actor, about, 'partner-administrator');

/**
 * A partner's administrators renew for it: they agree for it and owe the fee. The office does neither in its name. Which of
 * them may on a day is for the programme's policy and the partner's contacts (domain/membership/who-may-renew.ts).
 */
export const mayRenew = (actor: Actor, about: AboutPartner): boolean =>
  mayWrite(actor) && worksForPartner(actor, about, 'partner-administrator');

/** Whoever sees the account says what was paid: programme managers and account managers. */
export const mayRecordPayment = (actor: Actor, programme: string): boolean =>
  mayWrite(actor) && worksInOffice(actor, programme, 'programme-manager', 'account-manager');

/** Whoever decides about awards and exceptions decides what becomes of a renewal that is not paid. */
export const mayDecideRenewal = (actor: Actor, about: AboutPartner): boolean => mayDecide(actor, about);

/** Programme managers settle which of a partner's administrators may renew. */
export const maySettleRenewing = (actor: Actor, programme: string): boolean =>
  mayWrite(actor) && worksInOffice(actor, programme, 'programme-manager');
