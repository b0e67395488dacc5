import type { Actor } from '../../src/actions/actor.ts';
import { nobody } from '../../src/actions/actor.ts';
import type { Context } from '../../src/actions/context.ts';
import { instantAt } from '../../src/actions/moments.ts';
import type { Day } from '../../src/domain/time/day.ts';
import { day } from '../../src/domain/time/day.ts';
import { knownAlreadyLetter } from '../../src/mail/letters/known-already.ts';
import { recoveryLetter } from '../../src/mail/letters/recovery.ts';
import { verificationLetter } from '../../src/mail/letters/verification.ts';
import { smtpPost } from '../../src/mail/smtp-post.ts';
import { type Passwords, scrypt } from '../../src/sign-in/limits/hashing.ts';
import type { IdentityProvider } from '../../src/sign-in/settings.ts';
import { openSignIn, type SignIn } from '../../src/sign-in/sign-in.ts';
import { openQueue, type Queue } from '../../src/store/queue.ts';
import type { Store } from '../../src/store/store.ts';
import { Browser } from './a-browser.ts';
import { aMailServer, type MailServer } from './a-mail-server.ts';
import { aStore, type EngineKind } from './a-store.ts';

export const signInAddress = 'http://localhost:3000';

/** Signing in over a new store, with real letters. The clock is the real one, and can be put forward. */
export interface SignInTried {
  readonly store: Store;
  readonly queue: Queue;
  readonly mail: MailServer;
  readonly signIn: SignIn;
  /** How many passwords were hashed or compared. */
  readonly hashes: { count: number };
  readonly failures: unknown[];
  readonly clock: Context['clock'] & { forward(milliseconds: number): void };
  context(actor?: Actor): Context;
  browser(from?: string): Browser;
  /** The newest letter to an address, when it has come; and the link in it. */
  letterTo(address: string): Promise<{ readonly subject: string; readonly text: string; readonly link: string }>;
  close(): Promise<void>;
}

export async function aSignIn(
  kind: EngineKind,
  settings: { readonly providers?: readonly IdentityProvider[]; readonly passwords?: Passwords } = {},
): Promise<SignInTried> {
  const [store, mail] = await Promise.all([aStore(kind), aMailServer()]);
  const failures: unknown[] = [];
  const queue = await openQueue(store.engine, (error) => failures.push(error));
  const hashes = { count: 0 };
  const clock = aClock();
  const post = smtpPost(mail.url, 'Assay <assay@vendor.example>');
  const signIn = openSignIn({
    context: { store, queue, clock },
    settings: {
      address: signInAddress,
      secret: 'Zq8vN2xW5tR7yU1oP4aS6dF9gH3jK0lM',
      providers: settings.providers ?? [],
    },
    letters: {
      verification: (reader, address) => post.send(verificationLetter(reader, address)),
      recovery: (reader, address) => post.send(recoveryLetter(reader, address)),
      knownAlready: (reader) => post.send(knownAlreadyLetter(reader)),
    },
    failed: (error) => failures.push(error),
    passwords: counted(settings.passwords ?? scrypt, hashes),
  });
  return {
    store,
    queue,
    mail,
    signIn,
    hashes,
    failures,
    clock,
    context: (actor = nobody) => ({ store, queue, actor, clock }),
    browser: (from = '192.0.2.1') => new Browser(signInAddress, (request) => signIn.handle(request, from)),
    letterTo: async (address) => {
      await signIn.settled();
      const letter = mail.received.findLast(
        (one) => 'text' in (one.to ?? {}) && one.to && !Array.isArray(one.to) && one.to.text === address,
      );
      if (!letter) throw new Error(`There is no letter to ${address}, but ${mail.received.length} to others.`);
      const text = letter.text ?? '';
      return { subject: letter.subject ?? '', text, link: /https?:\S+/.exec(text)?.[0] ?? '' };
    },
    close: async () => {
      await signIn.settled();
      await queue.stop();
      await Promise.all([store.close(), mail.close()]);
    },
  };
}

function aClock(): SignInTried['clock'] {
  let ahead = 0;
  return {
    today: (): Day => day('2017-11-15'),
    now: () => instantAt(Date.now() + ahead),
    forward: (milliseconds) => {
      ahead += milliseconds;
    },
  };
}

const counted = (passwords: Passwords, hashes: { count: number }): Passwords => ({
  hash: (password) => {
    hashes.count += 1;
    return passwords.hash(password);
  },
  verify: (asked) => {
    hashes.count += 1;
    return passwords.verify(asked);
  },
});
