import type { Actor } from '../actor.ts';
import { type AboutPartner, worksForPartner, worksInOffice } from './roles.ts';

/** Whether the chains are whole is for auditors and programme managers to ask, and where they stand for them to take away. */
export const mayVerifyAudit = (actor: Actor, programme: string): boolean =>
  worksInOffice(actor, programme, 'programme-manager', 'auditor');

/** The same read what was done in the programme. */
export const mayReadProgrammeAudit = (actor: Actor, programme: string): boolean => mayVerifyAudit(actor, programme);

/** A partner's administrators read what was done at their own. */
export const mayReadPartnerAudit = (actor: Actor, about: AboutPartner): boolean =>
  mayReadProgrammeAudit(actor, about.programme) || worksForPartner(actor, about, 'partner-administrator');
