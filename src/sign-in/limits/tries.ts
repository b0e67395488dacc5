import { Allowance } from './allowance.ts';

/** What an answer says of a try that was refused before anything was done for it. */
export const tooMany = (seconds: number): Response =>
  Response.json(
    { code: 'TOO_MANY_TRIES', message: `There were too many tries. Try again in ${seconds} seconds.` },
    { status: 429, headers: { 'Retry-After': String(seconds) } },
  );

/** Requests that cost a hash of a password, with what they know of the account in question. */
const hashing: ReadonlyMap<string, 'email' | 'session' | 'token'> = new Map([
  ['/sign-in/email', 'email'],
  ['/sign-up/email', 'email'],
  ['/reset-password', 'token'],
  ['/change-password', 'session'],
  ['/two-factor/enable', 'session'],
  ['/two-factor/disable', 'session'],
  ['/two-factor/generate-backup-codes', 'session'],
  ['/two-factor/get-totp-uri', 'session'],
] as const);

const writing: ReadonlySet<string> = new Set(['/request-password-reset', '/send-verification-email']);

/** What a request is about, as far as its limits need it. */
export interface Tried {
  /** The path below the handler's. */
  readonly path: string;
  /** The network address that it came from. */
  readonly from: string;
  readonly email?: string | undefined;
  /** Asked only where it matters. */
  user(): Promise<string | undefined>;
}

/**
 * Limits before hashing and before letters, by the address that tries and by the account that is tried, whether there is
 * such an account or not. A sign-in that succeeds does not count.
 */
export class Tries {
  readonly #byAddress = new Allowance({ tries: 30, minutes: 5 });
  readonly #byAccount = new Allowance({ tries: 10, minutes: 15 });
  readonly #letterByAddress = new Allowance({ tries: 20, minutes: 60 });
  readonly #letterByAccount = new Allowance({ tries: 4, minutes: 60 });

  /** Answers 0, or after how many seconds it may be tried again. */
  async take(tried: Tried, now: number): Promise<number> {
    if (writing.has(tried.path))
      return (
        this.#letterByAddress.take(tried.from, now) ||
        (tried.email === undefined ? 0 : this.#letterByAccount.take(tried.email, now))
      );
    const kind = hashing.get(tried.path);
    if (kind === undefined) return 0;
    // The address comes first: one that is refused does not use up the tries of the account.
    const wait = this.#byAddress.take(tried.from, now);
    if (wait > 0 || kind === 'token') return wait;
    const account = kind === 'email' ? tried.email : await tried.user();
    return account === undefined ? 0 : this.#byAccount.take(account, now);
  }

  giveBack({ path, from, email }: Pick<Tried, 'path' | 'from' | 'email'>): void {
    if (path !== '/sign-in/email') return;
    this.#byAddress.giveBack(from);
    if (email !== undefined) this.#byAccount.giveBack(email);
  }

  /** For a hash that is asked for beside the handler. */
  takeFrom(from: string, now: number): number {
    return this.#byAddress.take(from, now);
  }
}
