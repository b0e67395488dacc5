import type { Actor } from '../actor.ts';
import { type Done, refused } from '../refusal.ts';

/** What somebody is told who may not do a thing: to sign in first, where nobody is. */
export const refuse = (actor: Actor): Done<never> =>
  refused({ kind: actor.kind === 'system' && actor.roles.length === 0 ? 'not-signed-in' : 'not-allowed' });
