import { createHmac, timingSafeEqual } from 'node:crypto';

const signatureOf = (secret: string, user: string): string =>
  createHmac('sha256', secret).update(`stop-letters ${user}`).digest('base64url');

/**
 * What stands in the address under which one user's letters are stopped, without signing in. It is signed and not kept, so
 * that the address in an old letter goes on to work; all that it opens is that.
 */
export const stopSecret = (secret: string, user: string): string => `${user}.${signatureOf(secret, user)}`;

/** The id of the user whose letters it stops; undefined where we did not write it. */
export function userOfStopSecret(secret: string, found: string): string | undefined {
  const [user = '', signature = ''] = found.split('.');
  const [wanted, given] = [signatureOf(secret, user), signature].map((one) => Buffer.from(one));
  return wanted && given && wanted.length === given.length && timingSafeEqual(wanted, given) ? user : undefined;
}
