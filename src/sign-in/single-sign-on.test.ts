import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { aSignIn, type SignInTried } from '../../test/builders/a-sign-in.ts';
import { engineKinds } from '../../test/builders/a-store.ts';
import {
  anIdentityProvider,
  type IdentityProviderTried,
  type Known,
} from '../../test/builders/an-identity-provider.ts';
import { pathOf } from '../../test/builders/path-of.ts';

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

  const signIn = async (known: Known, browser = tried.browser()) => {
    const begun = await browser.post('/api/auth/sign-in/social', {
      provider: 'acme',
      callbackURL: '/',
      errorCallbackURL: '/error',
    });
    const { url } = (await begun.json()) as { url: string };
    const back = await provider.signInAs(known, url);
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
});
