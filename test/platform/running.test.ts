import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import type { Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { readYamlTree } from '../../src/exchange/yaml-tree.ts';
import { demoPassword, demoSignIns } from '../../src/main/demo/sign-ins.ts';
import { Browser } from '../builders/a-browser.ts';
import {
  aServerProcess,
  assay,
  assayProcess,
  endLeftServers,
  freePort,
  type ServerProcess,
} from '../builders/a-process.ts';
import { addressOf, asSuperuser, engineKinds } from '../builders/a-store.ts';

/** Servers are processes of their own, and so is what is to be kept from their folder; other commands run in this one. */
vi.setConfig({ testTimeout: 600_000 });

const folder = mkdtempSync(join(tmpdir(), 'assay-running-'));
const nordlicht = join(import.meta.dirname, '..', '..', 'examples', 'nordlicht');
const inFolder = (name: string) => join(folder, name);
const read = (name: string) => readFileSync(inFolder(name), 'utf8');
afterAll(endLeftServers);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const signedIn = async (
  address: string,
  email: string,
): Promise<{ readonly status: number; readonly browser: Browser }> => {
  const browser = new Browser(address, fetch);
  const { status } = await browser.post('/api/auth/sign-in/email', { email, password: demoPassword });
  return { status, browser };
};

/** The roles of everybody who can sign in to the demo, as the server tells them. */
async function everybodySignsIn(address: string): Promise<readonly (readonly [string, readonly string[]])[]> {
  const roles: (readonly [string, readonly string[]])[] = [];
  for (const { email } of demoSignIns) {
    const { browser } = await signedIn(address, email);
    const me = (await (await browser.get('/api/v1/me')).json()) as { readonly roles?: readonly { role?: string }[] };
    roles.push([email, (me.roles ?? []).map(({ role = 'person' }) => role)]);
  }
  return roles;
}

/** Everybody is a person, too. */
const everybody = demoSignIns.map(({ email, role }) => [email, role === 'person' ? [role] : [role, 'person']] as const);

async function keyOf(address: string, email: string, role: object, scopes = ['read', 'write']): Promise<string> {
  const { browser } = await signedIn(address, email);
  const made = await browser.post('/api/v1/keys', { name: 'Terminal', scopes, roles: [role], days: 1 });
  const { secret } = (await made.json()) as { readonly secret?: string };
  if (secret === undefined) throw new Error(`No key was made: ${made.status}`);
  return secret;
}

/** A request whose headers have arrived and whose body has not; `finish` sends the rest and tells the answer. */
async function halfAsked(address: string, path: string, headers: Record<string, string>, body: string) {
  const asked = request(new URL(path, address), {
    method: 'POST',
    headers: { ...headers, 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) },
  });
  const answer = new Promise<number | undefined>((resolve, reject) => {
    asked.on('response', (response) => {
      response.resume();
      resolve(response.statusCode);
    });
    asked.on('error', reject);
  });
  // Whoever asks next has a connection already; this one is made first, however busy the machine is.
  const [socket] = (await once(asked, 'socket')) as [Socket];
  if (socket.connecting) await once(socket, 'connect');
  await new Promise((resolve) => asked.write(body.slice(0, 5), resolve));
  // Who asked later and has been answered is the proof that this request has reached the server.
  for (let number = 0; number < 3; number++) await fetch(new URL('/health', address));
  return {
    finish: () => {
      asked.end(body.slice(5));
      return answer;
    },
  };
}

async function endsWell(server: ServerProcess): Promise<void> {
  const half = await halfAsked(
    server.address,
    '/api/auth/sign-in/email',
    { origin: server.address },
    JSON.stringify({ email: demoSignIns[0]?.email, password: demoPassword }),
  );
  server.terminate();
  await expect
    .poll(() =>
      fetch(`${server.address}/health`).then(
        ({ status }) => status,
        () => 0,
      ),
    )
    .not.toBe(200);
  expect(await half.finish()).toBe(200);
  expect((await server.ended()).code).toBe(0);
}

const database = `running_${randomUUID().replaceAll('-', '')}`;
const here = { ASSAY_DATA: inFolder('demo'), LOG_LEVEL: 'error' };
const isPostgres = engineKinds.includes('postgres' as never);

describe('an installation from its first start to another machine', () => {
  beforeAll(async () => {
    if (isPostgres) await asSuperuser(`create database ${database} owner assay`);
  });
  afterAll(async () => {
    if (isPostgres) await asSuperuser(`drop database if exists ${database} with (force)`);
  });

  test('the demo serves everybody who signs in, keeps its folder, and ends when it is asked to', async () => {
    const server = await aServerProcess('start', here);
    for (const { email } of demoSignIns) expect(server.said().out).toContain(email);
    expect(await everybodySignsIn(server.address)).toEqual(everybody);
    expect((await signedIn(server.address, 'nobody@demo.example')).status).toBe(401);
    const second = await assay(['backup', inFolder('too-early')], here);
    expect(second).toMatchObject({ code: 2, out: '' });
    expect(second.err).toMatch(/in use by process \d+/);
    expect(existsSync(join(here.ASSAY_DATA, 'in-use-by'))).toBe(true);
    await endsWell(server);
    expect(existsSync(join(here.ASSAY_DATA, 'in-use-by'))).toBe(false);
  });

  test('a backup is one file that its owner alone reads, and nothing is written over', async () => {
    const made = await assayProcess(['backup', inFolder('demo.backup')], here);
    expect(made).toMatchObject({ code: 0, err: '' });
    expect(made.out).toMatch(/rows are saved in .*demo\.backup \(mpn\)/);
    expect(statSync(inFolder('demo.backup')).mode & 0o777).toBe(0o600);
    const before = read('demo.backup');
    expect(await assay(['backup', inFolder('demo.backup')], here)).toMatchObject({ code: 2, out: '' });
    expect(read('demo.backup')).toBe(before);
    expect(readdirSync(folder).filter((name) => name.endsWith('.part'))).toEqual([]);
    expect(await assay(['backup', inFolder('none.backup')], { ASSAY_DATA: inFolder('empty') })).toMatchObject({
      code: 2,
      err: expect.stringContaining('nothing to save'),
    });
    expect((await assay(['export', inFolder('exported')], here)).code).toBe(0);
    expect(readdirSync(inFolder('exported'))).toHaveLength(300);
  });

  test('what is no whole backup, or would fall on what is there, is refused with what to try', async () => {
    writeFileSync(inFolder('cut.backup'), read('demo.backup').slice(0, 100_000));
    const refusals = [
      await assay(['restore', inFolder('cut.backup')], { ASSAY_DATA: inFolder('new') }),
      await assay(['restore', inFolder('missing.backup')], { ASSAY_DATA: inFolder('new') }),
      await assay(['restore', inFolder('demo.backup')], here),
    ];
    for (const { code, out } of refusals) expect([code, out]).toEqual([2, '']);
    expect(refusals.map(({ err }) => err)).toEqual([
      expect.stringContaining('ends before its end'),
      expect.stringContaining('ENOENT'),
      expect.stringContaining('has rows already'),
    ]);
    expect(existsSync(inFolder('new'))).toBe(false);
  });

  test.runIf(isPostgres)(
    'restored into PostgreSQL it verifies, exports the same, and serves the same people',
    async () => {
      const there = { ASSAY_DATA: inFolder('there'), DATABASE_URL: addressOf(database), LOG_LEVEL: 'error' };
      const restored = await assay(['restore', inFolder('demo.backup')], there);
      expect(restored).toMatchObject({ code: 0, err: '' });
      expect(readFileSync(join(there.ASSAY_DATA, 'secret'))).toEqual(readFileSync(join(here.ASSAY_DATA, 'secret')));
      expect(await assay(['audit', 'verify'], there)).toMatchObject({ code: 0, err: '' });
      expect((await assay(['migrate'], there)).out).toMatch(/at schema \d+/);
      expect((await assay(['export', inFolder('exported-there')], there)).code).toBe(0);
      const names = readdirSync(inFolder('exported'));
      expect(readdirSync(inFolder('exported-there'))).toEqual(names);
      for (const name of names) expect(read(`exported-there/${name}`)).toBe(read(`exported/${name}`));
      expect((await assay(['backup', inFolder('there.backup')], there)).code).toBe(0);
      const rowsOf = (name: string) => read(name).split('\n').slice(1, -2);
      expect(rowsOf('there.backup')).toEqual(rowsOf('demo.backup'));

      const server = await aServerProcess('serve', there);
      expect(await everybodySignsIn(server.address)).toEqual(everybody);
      // PostgreSQL is saved while it is at work.
      expect((await assay(['backup', inFolder('at-work.backup')], there)).code).toBe(0);
      await asksTheServer(server.address);
      await endsWell(server);
    },
  );
});

/** Keys may stand in another order: that of the API's schema. */
const treeOf = (text: string): unknown => {
  const parsed = readYamlTree(text, 'partner.yaml');
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return parsed.value.tree;
};

/** What a terminal elsewhere does with a key. */
async function asksTheServer(address: string): Promise<void> {
  const office = { kind: 'office', role: 'programme-manager', programme: 'mpn' };
  const key = await keyOf(address, 'manager@demo.example', office);
  const withKey = { ASSAY_SERVER: address, ASSAY_KEY: key };
  const { browser } = await signedIn(address, 'administrator@demo.example');
  const me = (await (await browser.get('/api/v1/me')).json()) as { readonly roles: readonly { partner: string }[] };
  const partner = me.roles[0]?.partner ?? '';
  const other = readdirSync(inFolder('exported'))
    .map((name) => name.replace(/\.yaml$/, ''))
    .find((code) => code !== partner) as string;
  const api = async (path: string, init: RequestInit = {}) => {
    const headers = { authorization: `Bearer ${key}`, 'content-type': 'application/json' };
    return (await fetch(`${address}/api/v1/programmes/mpn/partners/${partner}/${path}`, { ...init, headers })).json();
  };
  const json = async (...words: readonly string[]) => {
    const { out, err } = await assay([...words, '--partner', partner, '--json'], withKey);
    if (err !== '') throw new Error(err);
    return JSON.parse(out) as unknown;
  };
  expect(await json('assess')).toEqual(await api('standing'));
  expect(await json('forecast')).toEqual(await api('forecast'));
  expect(await json('plan', '--on', '2017-12-20')).toEqual(
    await api('plan', { method: 'POST', body: JSON.stringify({ on: '2017-12-20' }) }),
  );
  const told = await assay(['assess', '--partner', partner, '--lang', 'de'], withKey);
  expect(told.err).toBe('');
  const ofFile = await assay(
    ['assess', inFolder(`exported/${partner}.yaml`), '--on', '2017-11-15', '--lang', 'de'],
    {},
  );
  expect(told.out).toBe(ofFile.out);
  expect(told.code).toBe(ofFile.code);
  const exported = await assay(['export', '--partner', partner], withKey);
  expect(treeOf(exported.out)).toEqual(treeOf(read(`exported/${partner}.yaml`)));

  expect((await assay(['import', nordlicht], withKey)).out).toBe('Partners: 1 new, 0 changed, 0 as they were.\n');
  expect((await assay(['import', nordlicht], withKey)).out).toBe('Partners: 0 new, 0 changed, 1 as they were.\n');
  writeFileSync(
    inFolder('wrong.yaml'),
    'partner: wrong\nprogramme: mpn\npeople:\n  - id: a\n    credentials:\n      - { item: 70-410, earned: 2017-02-30 }\n',
  );
  const wrong = await assay(['import', inFolder('wrong.yaml')], withKey);
  expect(wrong.code).toBe(2);
  expect(wrong.err).toMatch(/wrong\.yaml:6:33 {2}.*2017-02-30/);

  const ofPartner = { kind: 'partner', role: 'partner-administrator', programme: 'mpn', partner };
  const narrow = await keyOf(address, 'administrator@demo.example', ofPartner, ['read']);
  const deserted = `http://localhost:${await freePort()}`;
  const refusals = [
    await assay(['assess', '--partner', other], { ...withKey, ASSAY_KEY: narrow }),
    await assay(['assess', '--partner', partner], { ...withKey, ASSAY_KEY: 'assay_wrong' }),
    await assay(['assess', '--partner', partner], { ASSAY_SERVER: address }),
    await assay(['assess', '--partner', partner], { ASSAY_KEY: key }),
    await assay(['assess', '--partner', partner], { ...withKey, ASSAY_SERVER: deserted }),
    await assay(['assess', '--partner', partner, '--server', 'partners'], withKey),
    await assay(['assess', '--partner', partner, '--programme', 'cisco'], withKey),
  ];
  expect(refusals.map(({ code }) => code)).toEqual(refusals.map(() => 2));
  expect(refusals.map(({ err }) => err)).toEqual([
    `There is no partner “${other}” in “mpn”, or your key does not let you see it. Check its code, and what the key is for.\n`,
    expect.stringContaining('does not know the key'),
    expect.stringContaining('Set ASSAY_KEY'),
    expect.stringContaining('set ASSAY_SERVER'),
    expect.stringContaining(`Nobody answers at ${deserted} (ECONNREFUSED)`),
    expect.stringContaining('“partners” is no address'),
    expect.stringContaining('Write --programme with one of: mpn.'),
  ]);
  const byNarrow = await assay(['assess', '--partner', partner, '--lang', 'de'], { ...withKey, ASSAY_KEY: narrow });
  expect(byNarrow).toEqual(told);
}
