import { type Actor, nobody } from '../actions/actor.ts';
import { actorOfKey, actorOfUser } from '../actions/actor-of.ts';
import type { Context } from '../actions/context.ts';
import { keyBeginning } from '../actions/keys/create-key.ts';
import { millisecondsOf } from '../actions/moments.ts';
import type { Done } from '../actions/refusal.ts';
import { answer } from './answer.ts';
import { Aside } from './aside.ts';
import type { SignInLetters } from './letters.ts';
import { openLibrary } from './library.ts';
import { fewAtOnce, type Passwords, scrypt } from './limits/hashing.ts';
import { Tries } from './limits/tries.ts';
import type { SignInSettings } from './settings.ts';
import { type InvitedSignUp, signUpInvited } from './sign-up-invited.ts';

/**
 * Signing in, as `main` opens it and `api` mounts it:
 *
 * - every request to `/api/auth/*` goes to {@link handle} as it is, and its answer back (with all of its `Set-Cookie`);
 * - every other route asks {@link actorOf} and puts what it answers into its context; where it answers `undefined`, the
 *   credentials are wrong and the answer is 401, and without credentials it is `nobody`.
 */
export interface SignIn {
  /**
   * @param from the network address of the client, as the server knows it (Fastify's `request.ip`, which heeds `trustProxy`)
   */
  handle(request: Request, from: string): Promise<Response>;
  /** Who sends a request: the key in `Authorization: Bearer assay_…`, else the session of the cookie. */
  actorOf(headers: Headers): Promise<Actor | undefined>;
  /** Signs somebody up by the link of an invitation, and accepts it. */
  signUpInvited(wanted: InvitedSignUp, from: string): Promise<Done<{ readonly user: string }>>;
  /** Resolves when the letters that are being sent are sent: before the process ends. */
  settled(): Promise<void>;
}

export interface SignInParts {
  readonly context: Pick<Context, 'store' | 'queue' | 'clock'>;
  readonly settings: SignInSettings;
  readonly letters: SignInLetters;
  /** Hears of what goes wrong aside, such as a letter that could not be sent. */
  readonly failed: (error: unknown) => void;
  /** The usual scrypt where none is given. */
  readonly passwords?: Passwords;
}

export function openSignIn({ context, settings, letters, failed, passwords = scrypt }: SignInParts): SignIn {
  const { store, clock } = context;
  const now = () => millisecondsOf(clock.now());
  const aside = new Aside(failed);
  const hashing = fewAtOnce(passwords);
  const library = openLibrary({
    store,
    settings,
    letters,
    passwords: hashing,
    now,
    aside: (work) => aside.do(work),
    failed,
  });
  const tries = new Tries();
  return {
    handle: (request, from) => answer({ library, tries, now }, request, from),
    actorOf: async (headers) => {
      const authorization = headers.get('authorization');
      if (authorization !== null) {
        const secret = /^Bearer (\S+)$/i.exec(authorization)?.[1];
        return secret?.startsWith(keyBeginning) ? actorOfKey(store, secret, clock.now()) : undefined;
      }
      const session = await library.api.getSession({ headers });
      return session ? actorOfUser(store, session.user.id, clock.now()) : nobody;
    },
    signUpInvited: (wanted, from) =>
      signUpInvited({ context, library, hashing, wait: () => tries.takeFrom(from, now()) }, wanted),
    settled: () => aside.settled(),
  };
}
