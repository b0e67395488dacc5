import type { Actor } from '../actor.ts';
import { type AboutPartner, mayWrite, worksForPartner, worksInOffice } from './roles.ts';

/** A partner's administrators apply for its audits, and say what it has cured. The office does not do that for it. */
export const mayApplyForAudit = (actor: Actor, about: AboutPartner): boolean =>
  mayWrite(actor) && worksForPartner(actor, about, 'partner-administrator');

/** Programme managers and experts say when an audit is, what it found and whether that is cured. */
export const mayJudgeAudit = (actor: Actor, about: AboutPartner): boolean =>
  mayWrite(actor) && worksInOffice(actor, about.programme, 'programme-manager', 'expert');
