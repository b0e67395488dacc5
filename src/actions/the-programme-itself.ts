import type { Actor } from './actor.ts';

/** What the office of a programme has settled in general is done in its name. */
export const theProgrammeItself = (programme: string): Actor => ({
  kind: 'system',
  roles: [{ kind: 'office', role: 'programme-manager', programme }],
});
