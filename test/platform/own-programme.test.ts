import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { demoPassword } from '../../src/main/demo/sign-ins.ts';
import { Browser } from '../builders/a-browser.ts';
import { aServerProcess, assay, endLeftServers } from '../builders/a-process.ts';
import { addressOf, asSuperuser, engineKinds } from '../builders/a-store.ts';

/** Servers are processes of their own; commands run in this one. */
vi.setConfig({ testTimeout: 600_000 });

const folder = mkdtempSync(join(tmpdir(), 'assay-own-'));
const nordlicht = join(import.meta.dirname, '..', '..', 'examples', 'nordlicht');
const inFolder = (name: string) => join(folder, name);
afterAll(endLeftServers);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe.each(engineKinds)('a programme of one’s own on %s', (kind) => {
  const name = `own_${randomUUID().replaceAll('-', '')}`;
  const env = {
    ASSAY_DATA: inFolder(`own-${kind}`),
    LOG_LEVEL: 'error',
    ...(kind === 'postgres' && { DATABASE_URL: addressOf(name) }),
  };
  const fileOf = (partner: string, text: string): string => {
    const file = inFolder(`${partner}.yaml`);
    writeFileSync(file, text);
    return file;
  };
  beforeAll(async () => {
    if (kind === 'postgres') await asSuperuser(`create database ${name} owner assay`);
  });
  afterAll(async () => {
    if (kind === 'postgres') await asSuperuser(`drop database if exists ${name} with (force)`);
  });

  test('is set up, filled from files all or none, and managed by who opens the link', async () => {
    const made = await assay(['setup', '--pack', 'mpn', '--mail', 'first@vendor.example'], env);
    expect(made).toMatchObject({ code: 0, err: '' });
    const token = /[?#&/=]([A-Za-z0-9_-]{30,})\s*$/.exec(made.out)?.[1] ?? '';

    const wrong = fileOf('one', 'partner: one\nprogramme: mpn\nclaims:\n  - devops/platinum\n');
    const worse = fileOf(
      'two',
      'partner: two\nprogramme: mpn\npeople:\n  - id: a\n    credentials:\n      - { item: 70-410, earned: 2017-02-30 }\n',
    );
    const refused = await assay(['import', nordlicht, wrong, worse], env);
    expect([refused.code, refused.out]).toEqual([2, '']);
    expect(refused.err).toMatch(/one\.yaml:4:5 {2}.*\n.*two\.yaml:6:33 {2}/);
    expect((await assay(['import', nordlicht, '--programme', 'mpn'], env)).out).toBe(
      'Partners: 1 new, 0 changed, 0 as they were.\n',
    );
    const server = await aServerProcess('serve', env);
    const browser = new Browser(server.address, fetch);
    const body = { token, name: 'Petra', password: demoPassword };
    expect((await browser.post('/api/v1/invitations/signed-up', body)).status).toBeLessThan(300);
    expect(
      (await browser.post('/api/auth/sign-in/email', { email: 'first@vendor.example', password: demoPassword })).status,
    ).toBe(200);
    expect(await (await browser.get('/api/v1/me')).json()).toMatchObject({
      roles: [{ role: 'programme-manager', programme: 'mpn' }, { kind: 'person' }],
    });
    server.terminate();
    expect((await server.ended()).code).toBe(0);
  });

  // One engine will do for these: the quicker one to open, where it is here. That both export alike, running.test.ts tries.
  test.runIf(kind === engineKinds.at(-1))(
    'what is exported stands where the file stood that was imported',
    async () => {
      const exported = await assay(['export', '--partner', 'nordlicht'], env);
      expect(exported.code).toBe(0);
      const [before, after] = await Promise.all(
        [nordlicht, fileOf('nordlicht', exported.out)].map((file) => assay(['assess', file, '--on', '2017-12-20'], {})),
      );
      expect(after?.out).toContain('Nordlicht');
      expect(after?.out).toBe(before?.out);
    },
  );

  test.runIf(kind === engineKinds.at(-1))('tells who does the wrong thing next what to do instead', async () => {
    const empty = { ASSAY_DATA: inFolder('empty-for-import'), LOG_LEVEL: 'error' };
    const nothing = await assay(['import', nordlicht], empty);
    expect([nothing.code, nothing.err]).toEqual([2, expect.stringContaining('No programme is here yet')]);
    const twice = await assay(['import', nordlicht, fileOf('twice', 'partner: nordlicht\n')], env);
    expect(twice.err).toMatch(/twice\.yaml:1:10 {2}Partner “nordlicht” has a file already/);
    expect((await assay(['import', nordlicht], env)).out).toBe('Partners: 0 new, 0 changed, 1 as they were.\n');
    const gone = await assay(['export', '--partner', 'nobody'], env);
    expect([gone.code, gone.err]).toEqual([2, expect.stringContaining('There is no partner “nobody”')]);
    const again = await assay(['setup', '--pack', 'mpn', '--mail', 'second@vendor.example'], env);
    expect([again.code, again.err]).toEqual([2, expect.stringContaining('has a manager already')]);
  });
});
