/** One call of signing in, which the handler of `/api/auth` answers itself (sign-in-routes.ts): told here, as no schema of ours makes it. */
interface SignInCall {
  readonly method: 'get' | 'post';
  readonly id: string;
  readonly summary: string;
  readonly description?: string;
  /** What is sent, by example; all of it is text or a yes or no. */
  readonly body?: Readonly<Record<string, string | boolean>>;
  /** It takes a session. */
  readonly signedIn?: true;
}

const demo = { email: 'manager@demo.example', password: 'demo-of-november-2017' };

/** The calls that programs and pages of others need, by their paths under `/api/auth`. */
export const signInCalls: Readonly<Record<string, SignInCall>> = {
  '/sign-in/email': {
    method: 'post',
    id: 'signIn',
    summary: 'Sign in with a password',
    description:
      'The cookie assay.session_token of the answer is the session. With "twoFactorRedirect" in the answer a second factor is asked for: go on with /two-factor/verify-totp. Whether the address or the password is wrong is not told.',
    body: demo,
  },
  '/two-factor/verify-totp': {
    method: 'post',
    id: 'verifySecondFactor',
    summary: 'The second step of signing in: the six digits of the authenticator',
    body: { code: '123456' },
  },
  '/sign-out': { method: 'post', id: 'signOut', summary: 'End this session', body: {} },
  '/get-session': {
    method: 'get',
    id: 'showSession',
    summary: 'The session of the cookie and its user; null without one',
  },
  '/list-sessions': {
    method: 'get',
    id: 'listSessions',
    summary: 'Your own sessions, each with its "token", when it ends, and from where it was opened',
    signedIn: true,
  },
  '/revoke-session': {
    method: 'post',
    id: 'endSession',
    summary: 'End one of your own sessions, by its "token" of the list',
    body: { token: 'the token of the session' },
    signedIn: true,
  },
  '/revoke-other-sessions': {
    method: 'post',
    id: 'endOtherSessions',
    summary: 'End all of your sessions but this one',
    body: {},
    signedIn: true,
  },
  '/change-password': {
    method: 'post',
    id: 'changePassword',
    summary: 'Change your password, and with revokeOtherSessions end all other sessions',
    body: { currentPassword: demo.password, newPassword: 'a longer pass phrase', revokeOtherSessions: true },
    signedIn: true,
  },
  '/update-user': {
    method: 'post',
    id: 'changeOwnName',
    summary: 'Change what you are called',
    description: 'What a partner calls you among its people is its own to change: changePerson.',
    body: { name: 'Mira Aldana' },
    signedIn: true,
  },
  '/request-password-reset': {
    method: 'post',
    id: 'askForRecovery',
    summary: 'Have a link sent that sets a new password',
    description: 'The answer is the same whether somebody has this address or not.',
    body: { email: demo.email },
  },
  '/reset-password': {
    method: 'post',
    id: 'setNewPassword',
    summary: 'Set a new password with the token of that link; all sessions end',
    body: { token: 'the token of the link', newPassword: 'a longer pass phrase' },
  },
};

/** These calls as paths of an OpenAPI document. */
export const signInPaths = (): Readonly<Record<string, object>> =>
  Object.fromEntries(
    Object.entries(signInCalls).map(([path, call]) => [`/api/auth${path}`, { [call.method]: documented(call) }]),
  );

const documented = ({ id, summary, description, body, signedIn }: SignInCall) => ({
  operationId: id,
  tags: ['Signing in'],
  summary,
  ...(description !== undefined && { description }),
  security: signedIn ? [{ session: [] }] : [],
  ...(body && {
    requestBody: { required: true, content: { 'application/json': { schema: schemaOf(body), example: body } } },
  }),
  responses: {
    200: { description: 'Done.', content: { 'application/json': { schema: {} } } },
    ...(signedIn && { 401: { description: 'Not signed in.' } }),
    429: { description: 'Too many tries.' },
  },
});

const schemaOf = (body: NonNullable<SignInCall['body']>) => ({
  type: 'object',
  properties: Object.fromEntries(Object.entries(body).map(([name, value]) => [name, { type: typeof value }])),
  required: Object.keys(body).filter((name) => typeof body[name] === 'string'),
});
