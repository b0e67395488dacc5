import type { Actor } from '../actor.ts';
import { mayWriteFacts } from './partner.ts';
import type { AboutPartner } from './roles.ts';

/** What is used of a benefit: the administrators of the partner say so, and the office for it, as with its other facts. */
export const mayRecordBenefitUse = (actor: Actor, about: AboutPartner): boolean => mayWriteFacts(actor, about);
