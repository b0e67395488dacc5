import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { aSignIn, type SignInTried } from '../../test/builders/a-sign-in.ts';
import { engineKinds } from '../../test/builders/a-store.ts';

describe.each(engineKinds)('limits before hashing on %s', (kind) => {
  let tried: SignInTried;
  beforeAll(async () => {
    // What is counted is how often a hash is asked for; it need not be a slow one.
    tried = await aSignIn(kind, { passwords: { hash: async () => 'no hash', verify: async () => false } });
  });
  afterAll(() => tried.close());

  const bad = (email: string, from: string) =>
    tried.browser(from).post('/api/auth/sign-in/email', { email, password: 'wrong wrong wrong' });

  test('ten thousand bad sign-ins from one address cost a few hashes', async () => {
    const before = tried.hashes.count;
    const statuses = new Map<number, number>();
    for (let block = 0; block < 100; block += 1) {
      const answers = await Promise.all(
        Array.from({ length: 100 }, (_, index) => bad(`guess-${block}-${index}@example.com`, '203.0.113.5')),
      );
      for (const { status } of answers) statuses.set(status, (statuses.get(status) ?? 0) + 1);
    }
    // A try comes back every ten seconds while the test runs.
    expect(tried.hashes.count - before).toBeLessThanOrEqual(40);
    expect(tried.hashes.count - before).toBeGreaterThan(0);
    expect([...statuses.keys()].filter((status) => ![401, 429, 503].includes(status))).toEqual([]);
  });

  test('guessing at one account from many addresses costs a few hashes, and the answer says when to come again', async () => {
    const before = tried.hashes.count;
    const answers = [];
    for (let index = 0; index < 100; index += 1) answers.push(await bad('victim@example.com', `198.51.${index}.1`));
    expect(tried.hashes.count - before).toBe(10);
    const last = answers.at(-1);
    expect(last?.status).toBe(429);
    expect(Number(last?.headers.get('retry-after'))).toBeGreaterThan(0);
    tried.clock.forward(90_000);
    expect((await bad('VICTIM@example.com', '198.51.100.1')).status).toBe(401);
  });

  test('letters to one address are few, whoever asks', async () => {
    const answers = [];
    for (let index = 0; index < 8; index += 1)
      answers.push(
        await tried
          .browser(`192.0.${index}.9`)
          .post('/api/auth/request-password-reset', { email: 'flood@example.com' }),
      );
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200, 429, 429, 429, 429]);
  });

  test('an address that a client claims for itself counts for nothing', async () => {
    const before = tried.hashes.count;
    await Promise.all(
      Array.from({ length: 60 }, (_, index) =>
        tried
          .browser('203.0.113.77')
          .post(
            '/api/auth/sign-in/email',
            { email: `claim-${index}@example.com`, password: 'wrong wrong wrong' },
            { 'x-assay-address': `10.0.0.${index}`, 'x-forwarded-for': `10.0.0.${index}` },
          ),
      ),
    );
    expect(tried.hashes.count - before).toBeLessThanOrEqual(33);
  });
});
