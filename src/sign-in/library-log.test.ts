import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { aSignIn, type SignInTried } from '../../test/builders/a-sign-in.ts';
import { anIdentityProvider, type IdentityProviderTried } from '../../test/builders/an-identity-provider.ts';
import { pathOf } from '../../test/builders/path-of.ts';

const password = 'correct horse battery';
const back = '/api/auth/callback/acme';

describe('what signing in tells of errors', () => {
  let tried: SignInTried;
  let provider: IdentityProviderTried;
  beforeAll(async () => {
    provider = await anIdentityProvider();
    const { issuer, clientId, clientSecret } = provider;
    tried = await aSignIn('pglite', { providers: [{ id: 'acme', name: 'Acme', issuer, clientId, clientSecret }] });
    await tried.browser().post('/api/auth/sign-up/email', { email: 'known@acme.example', name: 'Known', password });
  });
  afterAll(async () => {
    await tried.close();
    await provider.close();
  });

  const social = { provider: 'acme', callbackURL: '/', errorCallbackURL: '/sign-in' };
  const cookie = { cookie: 'assay.session_token=a.b' };
  const requests: Readonly<Record<string, () => Promise<Response>>> = {
    'a callback with a wrong state': () => tried.browser().get(`${back}?code=a&state=wrong`),
    'a callback without a state': () => tried.browser().get(`${back}?code=a`),
    'a callback with an error alone': () => tried.browser().get(`${back}?error=access_denied`),
    'a callback with two states': () => tried.browser().get(`${back}?state=a&state=b`),
    'a callback of no provider': () => tried.browser().get('/api/auth/callback/none?code=a&state=b'),
    'a posted callback': () =>
      tried.browser().post(back, 'code=a&state=b', { 'content-type': 'application/x-www-form-urlencoded' }),
    'a callback in another browser': async () => {
      const { url } = (await (await tried.browser().post('/api/auth/sign-in/social', social)).json()) as {
        url: string;
      };
      const to = await provider.signInAs({ sub: 'x', email: 'x@acme.example', email_verified: true, name: 'X' }, url);
      return tried.browser().get(pathOf(to));
    },
    'a provider that nobody has': () =>
      tried.browser().post('/api/auth/sign-in/social', { ...social, provider: 'none' }),
    'a made-up id token': () =>
      tried.browser().post('/api/auth/sign-in/social', { ...social, idToken: { token: 'a.b.c' } }),
    'a foreign place to go on to': () =>
      tried.browser().post('/api/auth/sign-in/social', { ...social, callbackURL: 'https://elsewhere.example' }),
    'a foreign origin': () =>
      tried
        .browser()
        .post(
          '/api/auth/sign-in/email',
          { email: 'a@b.example', password },
          { ...cookie, origin: 'https://elsewhere.example' },
        ),
    'a form of another page': () =>
      tried
        .browser()
        .post(
          '/api/auth/sign-in/email',
          { email: 'a@b.example', password },
          { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'navigate' },
        ),
    'a wrong password': () =>
      tried.browser().post('/api/auth/sign-in/email', { email: 'known@acme.example', password: 'wrong wrong wrong' }),
    'an address that nobody has': () =>
      tried.browser().post('/api/auth/sign-in/email', { email: 'table@column.example', password }),
    'no address at all': () =>
      tried.browser().post('/api/auth/sign-in/email', { email: 'the table does not exist', password }),
    'a body that is no JSON': () => tried.browser().post('/api/auth/sign-in/email', '{"email":'),
    'a known address signed up again': () =>
      tried.browser().post('/api/auth/sign-up/email', { email: 'known@acme.example', name: 'Known', password }),
    'a short password': () =>
      tried.browser().post('/api/auth/sign-up/email', { email: 'n@acme.example', name: 'N', password: 'short' }),
    'a language that there is not': () =>
      tried.browser().post('/api/auth/sign-up/email', { email: 'n@acme.example', name: 'N', password, language: 'fr' }),
    'a name that no database takes': () =>
      tried.browser().post('/api/auth/sign-up/email', { email: 'n@acme.example', name: 'N\u0000', password }),
    'a very long name': () =>
      tried.browser().post('/api/auth/sign-up/email', { email: 'l@acme.example', name: 'N'.repeat(50_000), password }),
    'an address that no database takes': () =>
      tried.browser().post('/api/auth/sign-in/email', { email: 'n\u0000@acme.example', password }),
    'a recovery that no database takes': () =>
      tried.browser().post('/api/auth/reset-password', { token: 'wr\u0000ng', newPassword: password }),
    'a state that no database takes': () => tried.browser().get(`${back}?code=a&state=%00`),
    'a second state beside the first': () => tried.browser().get(`${back}?code=a&state=a&iss=x`),
    'a made-up passkey': () => tried.browser().post('/api/auth/sign-in/passkey', { assertion: { id: '\u0000' } }),
    'a made-up recovery': () =>
      tried.browser().post('/api/auth/reset-password', { token: 'wrong', newPassword: password }),
    'a recovery to elsewhere': () =>
      tried.browser().post('/api/auth/request-password-reset', {
        email: 'known@acme.example',
        redirectTo: 'https://elsewhere.example',
      }),
    'a made-up verification': () => tried.browser().get('/api/auth/verify-email?token=a.b.c&callbackURL=/'),
    'a made-up second factor': () => tried.browser().post('/api/auth/two-factor/verify-totp', { code: '123456' }),
    'a session that there is not': () => tried.browser().post('/api/auth/list-sessions', {}, cookie),
    'to sign out of nothing': () => tried.browser().post('/api/auth/sign-out', {}),
    'a link to a provider by nobody': () => tried.browser().post('/api/auth/link-social', social),
    'a page that there is not': () => tried.browser().get('/api/auth/relation'),
  };

  test.each(Object.keys(requests))('whoever sends %s writes nothing into the log of errors', async (name) => {
    tried.failures.length = 0;
    const answer = await requests[name]?.();
    expect([answer?.status, tried.failures.map(String)]).toEqual([expect.any(Number), []]);
    expect(answer?.status).toBeLessThan(500);
  });

  test('the character that no text has is refused, and a backslash before its number is none', async () => {
    const begin = '/api/auth/sign-up/email';
    const body = { email: 'backslash@acme.example', name: 'N', password: 'backslash \\u0000 %00 twelve' };
    expect((await tried.browser().post(begin, body)).status).toBe(200);
    for (const wrong of [
      { ...body, name: '\u0000' },
      { ...body, name: '\\\u0000' },
    ])
      expect((await tried.browser().post(begin, wrong)).status).toBe(400);
  });

  test('what fails on our side is told of, with what it came from', async () => {
    tried.failures.length = 0;
    await tried.store.engine.run('alter table verifications rename to away');
    const answer = await tried.browser().get(`${back}?code=a&state=right`);
    await tried.store.engine.run('alter table away rename to verifications');
    expect(answer.headers.get('location')).toContain('internal_server_error');
    expect(tried.failures).toMatchObject([{ message: 'Failed to parse state', cause: { code: '42P01' } }]);
  });
});
