import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Browser } from '../../../test/builders/a-browser.ts';
import { aSignIn, type SignInTried, signInAddress } from '../../../test/builders/a-sign-in.ts';
import { engineKinds } from '../../../test/builders/a-store.ts';
import { Authenticator } from '../../../test/builders/an-authenticator.ts';
import { pathOf } from '../../../test/builders/path-of.ts';

const password = 'correct horse battery';
const email = 'passkey@example.com';

const asked = async (answer: Promise<Response>) => (await (await answer).json()) as { challenge: string };

describe.each(engineKinds)('passkeys on %s', (kind) => {
  let tried: SignInTried;
  let signedIn: Browser;
  const authenticator = new Authenticator(signInAddress);
  beforeAll(async () => {
    tried = await aSignIn(kind);
    await tried.browser().post('/api/auth/sign-up/email', { email, name: 'Pat', password });
    await tried.browser().get(pathOf((await tried.letterTo(email)).link));
    signedIn = tried.browser();
    await signedIn.post('/api/auth/sign-in/email', { email, password });
    const answer = await register(signedIn, authenticator);
    expect(answer.status).toBe(200);
  });
  afterAll(() => tried.close());

  const register = async (browser: Browser, one: Authenticator) =>
    browser.post('/api/auth/passkey/register', {
      name: 'My key',
      response: one.register(await asked(browser.post('/api/auth/passkey/registration'))),
    });
  const signIn = async (browser: Browser, one: Authenticator, origin?: string) =>
    browser.post('/api/auth/sign-in/passkey', {
      response: one.assert(await asked(browser.post('/api/auth/passkey/question')), origin),
    });
  const user = async (browser: Browser) => (await tried.signIn.actorOf(browser.headers))?.kind;

  test('a passkey signs its owner in, without a name and without a password', async () => {
    const browser = tried.browser();
    expect((await signIn(browser, authenticator)).status).toBe(200);
    expect(await tried.signIn.actorOf(browser.headers)).toEqual(await tried.signIn.actorOf(signedIn.headers));
    const own = (await (await browser.get('/api/auth/passkey/list')).json()) as unknown[];
    expect(own).toEqual([expect.objectContaining({ name: 'My key', lastUsedAt: expect.any(String) })]);
  });

  test('one that is not registered, is of another page, or did not verify its user signs nobody in', async () => {
    const browser = tried.browser();
    const unverified = new Authenticator(signInAddress);
    expect((await register(signedIn, unverified)).status).toBe(200);
    unverified.verifiesUser = false;
    const answers = [
      await signIn(browser, new Authenticator(signInAddress)),
      await signIn(browser, authenticator, 'http://localhost:3001'),
      await signIn(browser, unverified),
    ];
    expect(answers.map(({ status }) => status)).toEqual([401, 401, 401]);
    expect(new Set(await Promise.all(answers.map((answer) => answer.text()))).size).toBe(1);
    expect(await user(browser)).toBe('system');
  });

  test('what was signed once is worth nothing a second time, nor in another browser', async () => {
    const browser = tried.browser();
    const response = authenticator.assert(await asked(browser.post('/api/auth/passkey/question')));
    const other = tried.browser();
    await other.post('/api/auth/passkey/question');
    expect((await other.post('/api/auth/sign-in/passkey', { response })).status).toBe(401);
    expect((await browser.post('/api/auth/sign-in/passkey', { response })).status).toBe(200);
    expect((await browser.post('/api/auth/sign-in/passkey', { response })).status).toBe(401);
  });

  test('a challenge for registering does not sign in', async () => {
    const browser = tried.browser();
    await browser.post('/api/auth/sign-in/email', { email, password });
    const response = authenticator.assert(await asked(browser.post('/api/auth/passkey/registration')));
    expect((await browser.post('/api/auth/sign-in/passkey', { response })).status).toBe(401);
  });

  test('a copy of a key, whose counter falls behind, is refused', async () => {
    authenticator.counter = 0;
    expect((await signIn(tried.browser(), authenticator)).status).toBe(401);
    authenticator.counter = 100;
    expect((await signIn(tried.browser(), authenticator)).status).toBe(200);
  });

  test('nobody registers one without signing in, nor one that is registered, and a removed one is worth nothing', async () => {
    const stranger = tried.browser();
    expect((await stranger.post('/api/auth/passkey/registration')).status).toBe(401);
    expect((await register(signedIn, authenticator)).status).toBe(401);
    const lost = new Authenticator(signInAddress);
    const { id } = (await (await register(signedIn, lost)).json()) as { id: string };
    expect((await stranger.post('/api/auth/passkey/remove', { id })).status).toBe(401);
    expect(await (await signedIn.post('/api/auth/passkey/remove', { id })).json()).toEqual({ removed: true });
    expect((await signIn(tried.browser(), lost)).status).toBe(401);
  });
});
