import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { aSignIn, type SignInTried } from '../../test/builders/a-sign-in.ts';
import { engineKinds } from '../../test/builders/a-store.ts';
import { pathOf } from '../../test/builders/path-of.ts';

const password = 'correct horse battery';

describe.each(engineKinds)('signing in with a password on %s', (kind) => {
  let tried: SignInTried;
  beforeAll(async () => {
    tried = await aSignIn(kind);
  });
  afterAll(async () => {
    // What two tests below provoke, and nothing else.
    expect(tried.failures.map(String).filter((one) => !/Failed to create user|Invalid origin/.test(one))).toEqual([]);
    await tried.close();
  });

  const signUp = (email: string, also = {}) =>
    tried.browser().post('/api/auth/sign-up/email', { email, name: 'Ada', password, ...also });
  const signedUp = async (email: string) => {
    await signUp(email);
    await tried.browser().get(pathOf((await tried.letterTo(email)).link));
  };

  test('one signs up, confirms the address by the letter, signs in, and is told who one is', async () => {
    const answer = await signUp('Ada@Example.com', { language: 'de' });
    expect(answer.status).toBe(200);
    const letter = await tried.letterTo('ada@example.com');
    expect(letter.subject).toBe('Bestätigen Sie Ihre Adresse für Assay');
    const browser = tried.browser();
    expect((await browser.post('/api/auth/sign-in/email', { email: 'ada@example.com', password })).status).toBe(401);
    const confirmed = await browser.get(pathOf(letter.link));
    expect([confirmed.status, confirmed.headers.get('location')]).toEqual([302, '/sign-in?confirmed=true']);
    const forged = await browser.get(pathOf(letter.link).replace('token=', 'token=x'));
    expect(forged.headers.get('location')).toMatch(/^\/sign-in\?confirmed=true&error=/);
    expect((await browser.post('/api/auth/sign-in/email', { email: 'ADA@example.com', password })).status).toBe(200);
    const actor = await tried.signIn.actorOf(browser.headers);
    expect(actor).toEqual({
      kind: 'user',
      id: expect.any(String),
      roles: [{ kind: 'person', person: expect.any(String) }],
    });
    expect(await tried.signIn.actorOf(new Headers())).toMatchObject({ kind: 'system', roles: [] });
  });

  test('known and unknown addresses are answered alike, also where the password is right but the address not verified', async () => {
    await signedUp('known@example.com');
    await signUp('unverified@example.com');
    const answers = await Promise.all(
      [
        ['known@example.com', 'wrong wrong wrong'],
        ['unknown@example.com', 'wrong wrong wrong'],
        ['unverified@example.com', password],
        ['unverified@example.com', 'wrong wrong wrong'],
      ].map(async ([email, one]) => {
        const before = tried.hashes.count;
        const answer = await tried.browser().post('/api/auth/sign-in/email', { email, password: one });
        expect(tried.hashes.count, `${email} costs a hash`).toBeGreaterThan(before);
        const headers = [...answer.headers].filter(([name]) => !['date'].includes(name)).sort();
        return JSON.stringify([answer.status, await answer.text(), answer.headers.getSetCookie(), headers.length > 0]);
      }),
    );
    expect(new Set(answers).size, answers.join('\n')).toBe(1);
  });

  test('signing up again with a known address is answered like a new one, and its owner is told', async () => {
    await signedUp('twice@example.com');
    const shape = async (email: string) => {
      const answer = await signUp(email);
      const { token, user } = (await answer.json()) as { token: unknown; user: Record<string, unknown> };
      return [answer.status, token, Object.keys(user).sort(), user['emailVerified'], user['name']];
    };
    expect(await shape('twice@example.com')).toEqual(await shape('never-seen@example.com'));
    expect((await tried.letterTo('twice@example.com')).subject).toBe('You have signed up with Assay already');
    const both = await Promise.all([signUp('race@example.com'), signUp('race@example.com')]);
    expect(both.map(({ status }) => status)).toEqual([200, 200]);
  });

  test('who forgot the password chooses another by mail once, and all its sessions end', async () => {
    await signedUp('forgetful@example.com');
    const old = tried.browser();
    await old.post('/api/auth/sign-in/email', { email: 'forgetful@example.com', password });
    const asked = (email: string) => tried.browser().post('/api/auth/request-password-reset', { email });
    const [known, unknown] = [await asked('forgetful@example.com'), await asked('nobody@example.com')];
    expect([known.status, await known.text()]).toEqual([unknown.status, await unknown.text()]);
    const { link, subject } = await tried.letterTo('forgetful@example.com');
    expect(subject).toBe('Choose a new password for Assay');
    const token = decodeURIComponent(/#token=(\S+)$/.exec(link)?.[1] ?? '');
    const { rows } = await tried.store.engine.run('select identifier from verifications');
    expect(JSON.stringify(rows)).not.toContain(token);
    const reset = (newPassword: string) => tried.browser().post('/api/auth/reset-password', { token, newPassword });
    expect((await reset('short')).status).toBe(400);
    expect((await reset('another horse battery')).status).toBe(200);
    expect((await reset('a third horse battery')).status).toBe(400);
    expect(await tried.signIn.actorOf(old.headers)).toMatchObject({ kind: 'system' });
    const again = (one: string) =>
      tried.browser().post('/api/auth/sign-in/email', { email: 'forgetful@example.com', password: one });
    expect((await again(password)).status).toBe(401);
    expect((await again('another horse battery')).status).toBe(200);
  });

  test('whether an address is known cannot be told from how fast the answer comes', async () => {
    await signedUp('timed@example.com');
    const took = async (path: string, body: object) => {
      const began = performance.now();
      await tried.browser('192.0.2.77').post(path, body);
      return performance.now() - began;
    };
    // All are held back until the same moment, which is later than either takes. (A timer may be a millisecond early.)
    for (const email of ['timed@example.com', 'nobody-timed@example.com'])
      for (const [path, body] of [
        ['/api/auth/request-password-reset', { email }],
        ['/api/auth/sign-in/email', { email, password: 'wrong wrong wrong' }],
        ['/api/auth/sign-up/email', { email, name: 'Timed', password }],
      ] as const)
        expect(await took(path, body), `${path} for ${email}`).toBeGreaterThanOrEqual(398);
  });

  test('what is not used is not there', async () => {
    await signedUp('paths@example.com');
    const browser = tried.browser();
    await browser.post('/api/auth/sign-in/email', { email: 'paths@example.com', password });
    for (const path of ['get-access-token', 'update-session', 'two-factor/send-otp', 'delete-user', 'change-email'])
      expect(
        (await browser.post(`/api/auth/${path}`, { newEmail: 'x@example.com' })).status,
        path,
      ).toBeGreaterThanOrEqual(400);
    expect(await tried.signIn.actorOf(browser.headers)).toMatchObject({ kind: 'user' });
  });

  test('one sees where one is signed in, and ends it there', async () => {
    await signedUp('many@example.com');
    const [here, there] = [tried.browser(), tried.browser('198.51.100.7')];
    for (const browser of [here, there])
      await browser.post('/api/auth/sign-in/email', { email: 'many@example.com', password });
    const sessions = (await (await here.get('/api/auth/list-sessions')).json()) as {
      token: string;
      ipAddress: string;
    }[];
    expect(sessions.map(({ ipAddress }) => ipAddress).sort()).toEqual(['192.0.2.1', '198.51.100.7']);
    const other = sessions.find(({ ipAddress }) => ipAddress === '198.51.100.7')?.token;
    expect((await here.post('/api/auth/revoke-session', { token: other })).status).toBe(200);
    expect(await tried.signIn.actorOf(there.headers)).toMatchObject({ kind: 'system' });
    expect(await tried.signIn.actorOf(here.headers)).toMatchObject({ kind: 'user' });
    expect((await here.post('/api/auth/sign-out')).status).toBe(200);
    expect(await tried.signIn.actorOf(here.headers)).toMatchObject({ kind: 'system' });
  });

  test('a page of another origin cannot sign anybody in or out', async () => {
    await signedUp('page@example.com');
    const browser = tried.browser();
    await browser.post('/api/auth/sign-in/email', { email: 'page@example.com', password });
    const answer = await browser.post('/api/auth/sign-out', {}, { origin: 'https://evil.example' });
    expect(answer.status).toBe(403);
    expect(await tried.signIn.actorOf(browser.headers)).toMatchObject({ kind: 'user' });
  });

  test('a body that is too long is refused before it is read to its end', async () => {
    const answer = await tried.browser().post('/api/auth/sign-in/email', { email: 'a'.repeat(100_000), password });
    expect(answer.status).toBe(413);
  });
});
