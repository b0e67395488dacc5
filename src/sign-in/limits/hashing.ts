import { APIError } from 'better-auth/api';
import { hashPassword, verifyPassword } from 'better-auth/crypto';

/** How passwords are hashed and compared. */
export interface Passwords {
  hash(password: string): Promise<string>;
  verify(asked: { hash: string; password: string }): Promise<boolean>;
}

export const scrypt: Passwords = { hash: hashPassword, verify: verifyPassword };

const atOnce = 2;
const waiting = 16;

/**
 * A hash costs a tenth of a second of a core and 16 MB, wherever it is asked from: two are made at a time, a few wait, and
 * the rest are told to come again. So a flood from many addresses slows signing in and nothing else.
 */
export function fewAtOnce(passwords: Passwords): Passwords {
  let busy = 0;
  const queue: (() => void)[] = [];
  const inTurn = async <Result>(work: () => Promise<Result>): Promise<Result> => {
    if (busy >= atOnce) {
      if (queue.length >= waiting) throw new APIError('SERVICE_UNAVAILABLE', busyNow);
      // Whoever leaves hands its turn on, so that nobody who comes later takes it.
      await new Promise<void>((resolve) => queue.push(resolve));
    } else busy += 1;
    try {
      return await work();
    } finally {
      const next = queue.shift();
      if (next) next();
      else busy -= 1;
    }
  };
  return {
    hash: (password) => inTurn(() => passwords.hash(password)),
    verify: (asked) => inTurn(() => passwords.verify(asked)),
  };
}

const busyNow = { code: 'BUSY', message: 'Too many people sign in at this moment. Try again in a few seconds.' };
