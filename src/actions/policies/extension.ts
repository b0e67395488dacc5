import type { Actor } from '../actor.ts';
import { mayWrite, worksInOffice } from './roles.ts';

/** What holds for whole countries is granted, and taken back, by programme managers alone, as rulings are. */
export const mayExtend = (actor: Actor, programme: string): boolean =>
  mayWrite(actor) && worksInOffice(actor, programme, 'programme-manager');
