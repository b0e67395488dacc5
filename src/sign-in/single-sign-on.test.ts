import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { aSignIn, type SignInTried, signInAddress } from '../../test/builders/a-sign-in.ts';
import { engineKinds } from '../../test/builders/a-store.ts';
import {
  anIdentityProvider,
  type IdentityProviderTried,
  type Known,
} from '../../test/builders/an-identity-provider.ts';
import { pathOf } from '../../test/builders/path-of.ts';
import { signInWords } from '../wording/portal/sign-in-words.ts';

const password = 'correct horse battery';

describe.each(engineKinds)('single sign-on on %s', (kind) => {
  let tried: SignInTried;
  let provider: IdentityProviderTried;
  beforeAll(async () => {
    provider = await anIdentityProvider();
    const { issuer, clientId, clientSecret } = provider;
    tried = await aSignIn(kind, { providers: [{ id: 'acme', name: 'Acme', issuer, clientId, clientSecret }] });
  });
  afterAll(async () => {
    await tried.close();
    await provider.close();
  });

  /** Where the provider sends the browser back to. */
  const asked = async (known: Known, browser = tried.browser()) => {
    const begun = await browser.post('/api/auth/sign-in/social', {
      provider: 'acme',
      callbackURL: '/',
      errorCallbackURL: '/sign-in?to=%2F',
    });
    const { url } = (await begun.json()) as { url: string };
    return { browser, back: await provider.signInAs(known, url) };
  };
  const signIn = async (known: Known, from = tried.browser()) => {
    const { browser, back } = await asked(known, from);
    const answer = await browser.get(pathOf(back));
    return {
      browser,
      back,
      to: answer.headers.get('location') ?? '',
      actor: await tried.signIn.actorOf(browser.headers),
    };
  };
  const rows = async (query: string) => (await tried.store.engine.run(query)).rows;

  test('somebody for whom the provider vouches is signed in, and the next time as the same user', async () => {
    const known = { sub: 'a1', email: 'Anna@acme.example', email_verified: true, name: 'Anna' };
    const first = await signIn(known);
    expect(first.actor).toMatchObject({ kind: 'user' });
    const second = await signIn(known);
    expect(second.actor).toEqual(first.actor);
    expect(await rows(`select email, email_verified from users where name = 'Anna'`)).toEqual([
      { email: 'anna@acme.example', email_verified: true },
    ]);
    const [account] = await rows(`select * from accounts where account_id = 'a1'`);
    expect(JSON.stringify(account?.['access_token'])).not.toContain('.');
  });

  test('an account is linked where the mail is verified on both sides', async () => {
    const email = 'linked@acme.example';
    await tried.browser().post('/api/auth/sign-up/email', { email, name: 'Linked', password });
    await tried.browser().get(pathOf((await tried.letterTo(email)).link));
    const browser = tried.browser();
    await browser.post('/api/auth/sign-in/email', { email, password });
    const { actor } = await signIn({ sub: 'l1', email, email_verified: true, name: 'Linked' });
    expect(actor).toEqual(await tried.signIn.actorOf(browser.headers));
  });

  test('a provider that does not vouch for the mail gets nobody into an account, nor into a new one', async () => {
    const email = 'claimed@acme.example';
    await tried.browser().post('/api/auth/sign-up/email', { email, name: 'Claimed', password });
    await tried.browser().get(pathOf((await tried.letterTo(email)).link));
    const claimed = await signIn({ sub: 'c1', email, email_verified: false, name: 'Thief' });
    expect(claimed.actor).toMatchObject({ kind: 'system' });
    expect(claimed.to).toContain('error');
    const fresh = await signIn({ sub: 'c2', email: 'fresh@acme.example', email_verified: false, name: 'Fresh' });
    expect(fresh.actor).toMatchObject({ kind: 'system' });
    expect(await rows(`select * from users where email = 'fresh@acme.example'`)).toEqual([]);
    expect(await rows(`select * from accounts where account_id in ('c1', 'c2')`)).toEqual([]);
  });

  test('an address that was signed up here and never verified is not handed to whoever comes from the provider', async () => {
    const email = 'trap@acme.example';
    await tried.browser().post('/api/auth/sign-up/email', { email, name: 'Trap', password });
    const { actor } = await signIn({ sub: 't1', email, email_verified: true, name: 'Owner' });
    expect(actor).toMatchObject({ kind: 'system' });
  });

  test('an answer of the provider is good once, and in the browser that asked', async () => {
    const known = { sub: 'o1', email: 'once@acme.example', email_verified: true, name: 'Once' };
    const { back } = await signIn(known);
    const thief = tried.browser();
    await thief.get(pathOf(back));
    expect(await tried.signIn.actorOf(thief.headers)).toMatchObject({ kind: 'system' });
  });

  test('an answer that is wrong, used, too late or of another browser leads to our sign-in page, which has words for it', async () => {
    const known = { sub: 's1', email: 'state@acme.example', email_verified: true, name: 'State' };
    const { back, browser } = await signIn(known);
    const led = async (path: string, from = browser) => {
      const answer = await from.get(path);
      expect(answer.status).toBe(302);
      const { origin, pathname, searchParams } = new URL(answer.headers.get('location') ?? '', signInAddress);
      expect([path, origin, pathname]).toEqual([path, signInAddress, '/sign-in']);
      const error = searchParams.get('error') ?? '';
      for (const words of [signInWords.en, signInWords.de]) expect(words.providerRefused[error]).toMatch(/\.$/);
      return error;
    };
    expect(await led(pathOf(back))).toBe('state_mismatch');
    expect(await led(`${new URL(back).pathname}?code=a&state=wrong`)).toBe('state_mismatch');
    expect(await led(`${new URL(back).pathname}?code=a`)).toBe('state_not_found');
    expect(await led(`${new URL(back).pathname}?error=access_denied`)).toBe('state_not_found');
    // Who came here with a link of the library's own page of errors is led on as well.
    expect(await led('/api/auth/error?error=state_mismatch')).toBe('state_mismatch');

    const late = await asked(known);
    expect(await led(pathOf(late.back), tried.browser())).toBe('state_mismatch');
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 11 * 60_000 });
    try {
      expect(await led(pathOf(late.back), late.browser)).toBe('state_mismatch');
    } finally {
      vi.useRealTimers();
    }
    expect(await tried.signIn.actorOf(late.browser.headers)).toMatchObject({ kind: 'system' });
  });
});
