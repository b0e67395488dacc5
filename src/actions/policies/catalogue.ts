import type { Actor } from '../actor.ts';
import { mayWrite, worksInOffice } from './roles.ts';

/** Programme managers alone change the rules. */
export const mayPublishCatalogue = (actor: Actor, programme: string): boolean =>
  mayWrite(actor) && worksInOffice(actor, programme, 'programme-manager');
