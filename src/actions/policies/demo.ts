import type { Actor } from '../actor.ts';
import { mayWrite } from './roles.ts';

/** Programme managers move the day of a demo. It is the day of all its programmes, so it does not matter of which. */
export const mayMoveDemo = (actor: Actor): boolean =>
  mayWrite(actor) && actor.roles.some((held) => held.kind === 'office' && held.role === 'programme-manager');
