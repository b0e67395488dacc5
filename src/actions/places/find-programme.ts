import { type KeptProgramme, programmeWithCode } from '../../store/catalogue/programmes.ts';
import type { Context } from '../context.ts';
import { mayKnowProgramme } from '../policies/programme.ts';
import { refuse } from '../policies/refuse.ts';
import { type Done, done, refused } from '../refusal.ts';

/** The programme of a code, for whoever is something in it: of all others nobody learns that they are there. */
export async function findProgramme(
  { store, actor }: Pick<Context, 'store' | 'actor'>,
  code: string,
): Promise<Done<KeptProgramme>> {
  if (actor.kind === 'system') return refuse(actor);
  const programme = await programmeWithCode(store.db, code);
  return programme && mayKnowProgramme(actor, programme.id)
    ? done(programme)
    : refused({ kind: 'not-found', what: 'programme' });
}
