/**
 * What the library calls an error although whoever sends a request brings it about, by how its message begins. Such a request
 * is answered, and told of like any other; as an error anybody could fill the log with it.
 */
const broughtAbout = [
  'State not found',
  'INVALID_CALLBACK_REQUEST',
  'OAuth issuer mismatch',
  'Provider not found',
  'Provider does not support id token verification',
  'Invalid origin',
  'Invalid callbackURL',
  'Invalid redirectURL',
  'Invalid errorCallbackURL',
  'Invalid newUserCallbackURL',
  'Blocked cross-site navigation login attempt',
];

/** Whether a message of the library is about Assay or what it stands on: somebody should look at it. */
export const isOurs = (level: string, message: string, cause: unknown): boolean =>
  level === 'error' && !broughtAbout.some((beginning) => message.startsWith(beginning)) && !isWrongState(cause);

/** The state with which a provider sends back is made up, used, too late or of another browser. What fails beside that has no such code. */
const isWrongState = (cause: unknown): boolean =>
  cause instanceof Error && 'code' in cause && typeof cause.code === 'string' && wrongStates.has(cause.code);

const wrongStates: ReadonlySet<string> = new Set([
  'state_not_found',
  'state_mismatch',
  'state_security_mismatch',
  'state_invalid',
]);
