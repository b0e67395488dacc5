import type { Rhythm } from '../../domain/notices/rhythm.ts';
import { rhythmsOf, setRhythm } from '../../store/sign-in/letter-preferences.ts';
import { setLanguage, type User, userById } from '../../store/sign-in/users.ts';
import type { Context } from '../context.ts';
import { refuse } from '../policies/refuse.ts';
import { type Done, done, refused } from '../refusal.ts';
import { userOfStopSecret } from './stop-secret.ts';

/** How often somebody wants letters, and in which language; the pages are read in the same one. */
export interface LettersWanted {
  readonly rhythm: Rhythm;
  readonly language: User['language'];
}

/** Everybody's own wish: at once, unless they said otherwise, and in the language in which they were invited. */
export async function lettersWanted({ store, actor }: Context): Promise<Done<LettersWanted>> {
  if (actor.kind !== 'user') return refuse(actor);
  const rhythms = await rhythmsOf(store.db, [actor.id]);
  const language = (await userById(store.db, actor.id))?.language ?? 'en';
  return done({ rhythm: rhythms.get(actor.id) ?? 'at-once', language });
}

/** Says one or the other; what is left out stays. What waits for a Monday by the old wish, and goes at once by the new one, goes with the next letter. */
export async function wantLetters(
  context: Context,
  { rhythm, language }: { readonly [Wish in keyof LettersWanted]?: LettersWanted[Wish] | undefined },
): Promise<Done<LettersWanted>> {
  const { store, actor, clock } = context;
  if (actor.kind !== 'user') return refuse(actor);
  if (rhythm) await setRhythm(store.db, actor.id, { rhythm, now: clock.now() });
  if (language) await setLanguage(store.db, actor.id, { language, now: clock.now() });
  return lettersWanted(context);
}

/** No more letters for the user in whose letter this secret stood. Whoever has it may do so, without signing in, and nothing else. */
export async function stopLetters(
  { store, clock }: Pick<Context, 'store' | 'clock'>,
  { secret, found }: { readonly secret: string; readonly found: string },
): Promise<Done<object>> {
  const user = userOfStopSecret(secret, found);
  const isStopped = user !== undefined && (await setRhythm(store.db, user, { rhythm: 'none', now: clock.now() }));
  return isStopped ? done({}) : refused({ kind: 'not-found', what: 'letter' });
}
