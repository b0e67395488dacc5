import type { Actor } from '../actor.ts';
import { mayWriteFacts } from './partner.ts';
import type { AboutPartner } from './roles.ts';

/** Whom one asks at a partner: its administrators say so, and the office for it, as with its other facts. */
export const mayNameContact = (actor: Actor, about: AboutPartner): boolean => mayWriteFacts(actor, about);
