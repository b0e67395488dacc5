import type { Actor } from '../actor.ts';
import { worksInOffice } from './roles.ts';

/** Where all partners stand is for the office of the programme to see. */
export const mayReadNetwork = (actor: Actor, programme: string): boolean => worksInOffice(actor, programme);
