import { createHash, randomBytes } from 'node:crypto';

/** 256 bits that nobody can guess, for links and keys. */
export const newSecret = (): string => randomBytes(32).toString('base64url');

/**
 * What is kept of a secret. A fast hash will do: unlike a password it cannot be found by trying, and a slow one would let
 * everybody with a wrong key keep us busy.
 */
export const hashOfSecret = (secret: string): string => createHash('sha256').update(secret).digest('hex');
