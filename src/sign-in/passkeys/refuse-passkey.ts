import { APIError } from 'better-auth/api';

/** One answer for every reason: what exactly was wrong helps nobody but somebody who guesses. */
export const refusePasskey = (): APIError =>
  new APIError('UNAUTHORIZED', {
    code: 'PASSKEY_REFUSED',
    message: 'This passkey was not accepted. Try again, or sign in another way.',
  });
