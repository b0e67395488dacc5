import { type KeptProgramme, programmeWithCode } from '../../store/catalogue/programmes.ts';
import type { Context } from '../context.ts';
import { mayKnowProgramme } from '../policies/programme.ts';
import { refuse } from '../policies/refuse.ts';
import { type Done, done, refused } from '../refusal.ts';

const noSuch = refused({ kind: 'not-found', what: 'programme' });

/** The programme of a code, for whoever is something in it; for others it is not there. */
export async function findProgramme(
  { store, actor }: Pick<Context, 'store' | 'actor'>,
  code: string,
): Promise<Done<KeptProgramme>> {
  if (actor.kind === 'system') return refuse(actor);
  const programme = await programmeWithCode(store.db, code);
  return programme && mayKnowProgramme(actor, programme.id) ? done(programme) : noSuch;
}

/** The programme of a code, for what a programme tells everybody: its rules. */
export async function findPublicProgramme(
  { store }: Pick<Context, 'store'>,
  code: string,
): Promise<Done<KeptProgramme>> {
  const programme = await programmeWithCode(store.db, code);
  return programme ? done(programme) : noSuch;
}
