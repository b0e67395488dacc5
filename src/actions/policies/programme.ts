import type { Actor } from '../actor.ts';

/** Whoever is anything in a programme's office or at a partner of it may know what goes on in it. Its rules are for everybody. */
export const mayKnowProgramme = (actor: Actor, programme: string): boolean =>
  actor.roles.some((held) => held.kind !== 'person' && held.programme === programme);
