import type { Actor } from '../actor.ts';
import { mayWrite, worksInOffice } from './roles.ts';

/** Programme managers alone answer what the published texts leave open, as they alone publish them. */
export const mayRule = (actor: Actor, programme: string): boolean =>
  mayWrite(actor) && worksInOffice(actor, programme, 'programme-manager');
