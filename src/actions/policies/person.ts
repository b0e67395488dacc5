import type { Actor } from '../actor.ts';
import { type AboutPartner, mayWrite, worksForPartner, worksInOffice } from './roles.ts';

/** What is stored of a person is handed out by its partner's administrators and by programme managers. */
export const mayExportPerson = (actor: Actor, about: AboutPartner): boolean =>
  worksForPartner(actor, about, 'partner-administrator') || worksInOffice(actor, about.programme, 'programme-manager');

/** The same erase it. */
export const mayErasePerson = (actor: Actor, about: AboutPartner): boolean =>
  mayWrite(actor) && mayExportPerson(actor, about);
