import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { aSignIn, type SignInTried } from '../../test/builders/a-sign-in.ts';
import { engineKinds } from '../../test/builders/a-store.ts';
import { base32, codeOf } from '../../test/builders/a-time-code.ts';
import { pathOf } from '../../test/builders/path-of.ts';

const password = 'correct horse battery';
const email = 'two@example.com';

describe.each(engineKinds)('the second factor on %s', (kind) => {
  let tried: SignInTried;
  let uri = '';
  let backup: readonly string[] = [];
  beforeAll(async () => {
    tried = await aSignIn(kind);
    await tried.browser().post('/api/auth/sign-up/email', { email, name: 'Two', password });
    await tried.browser().get(pathOf((await tried.letterTo(email)).link));
    const browser = tried.browser();
    await browser.post('/api/auth/sign-in/email', { email, password });
    const enabled = await browser.post('/api/auth/two-factor/enable', { password });
    ({ totpURI: uri, backupCodes: backup } = (await enabled.json()) as { totpURI: string; backupCodes: string[] });
    const confirmed = await browser.post('/api/auth/two-factor/verify-totp', { code: codeOf(uri, Date.now()) });
    expect(confirmed.status).toBe(200);
  });
  afterAll(() => tried.close());

  const half = async () => {
    const browser = tried.browser();
    const answer = await browser.post('/api/auth/sign-in/email', { email, password });
    expect(await answer.json()).toMatchObject({ twoFactorRedirect: true });
    return browser;
  };

  test('the password alone signs nobody in', async () => {
    const browser = await half();
    expect(await tried.signIn.actorOf(browser.headers)).toMatchObject({ kind: 'system' });
  });

  test('the code of the authenticator does, and a wrong one does not', async () => {
    const browser = await half();
    const code = codeOf(uri, Date.now());
    const wrong = String((Number(code) + 1) % 1_000_000).padStart(6, '0');
    expect((await browser.post('/api/auth/two-factor/verify-totp', { code: wrong })).status).toBe(401);
    expect((await browser.post('/api/auth/two-factor/verify-totp', { code })).status).toBe(200);
    expect(await tried.signIn.actorOf(browser.headers)).toMatchObject({ kind: 'user' });
  });

  test('a backup code does once', async () => {
    const [code] = backup;
    const first = await half();
    expect((await first.post('/api/auth/two-factor/verify-backup-code', { code })).status).toBe(200);
    expect(await tried.signIn.actorOf(first.headers)).toMatchObject({ kind: 'user' });
    const second = await half();
    expect((await second.post('/api/auth/two-factor/verify-backup-code', { code })).status).toBe(401);
    expect(await tried.signIn.actorOf(second.headers)).toMatchObject({ kind: 'system' });
  });

  test('neither the secret nor the codes stand in the database as they are', async () => {
    const { rows } = await tried.store.engine.run('select * from two_factors');
    const secret = base32(new URL(uri).searchParams.get('secret') ?? '').toString();
    expect(rows).toHaveLength(1);
    expect(JSON.stringify(rows)).not.toContain(secret);
    expect(JSON.stringify(rows)).not.toContain(backup[1]);
  });
});
