import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { setBusinessDay } from '../../store/installation/business-day.ts';
import { usual } from '../configuration/configuration.ts';
import { readConfiguration } from '../configuration/read-configuration.ts';
import { dayInZone } from './business-clock.ts';
import { postOf } from './post-office.ts';
import { quietLogger } from './quiet-logger.ts';
import { serve } from './serve.ts';

const folder = mkdtempSync(join(tmpdir(), 'assay-serve-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const freePort = () =>
  new Promise<number>((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });

async function configured() {
  const read = readConfiguration({ ASSAY_DATA: folder, PORT: String(await freePort()) });
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return read.configuration;
}

const aLog = () => {
  const lines: string[] = [];
  return { lines, logger: quietLogger('debug', { write: (line: string) => lines.push(line) }) };
};

describe('a server', () => {
  test('answers, keeps its folder to itself, stops whole, and starts again with what it kept', async () => {
    const { lines, logger } = aLog();
    const configuration = await configured();
    const first = await serve(configuration, logger);
    expect(await (await fetch(`${first.address}/health/ready`)).json()).toEqual({ status: 'ok' });
    await fetch(`${first.address}/nowhere/secret-of-a-link?email=ana@vendor.example`);
    await expect(serve(configuration, logger)).rejects.toThrow(/is in use by process \d+/);
    await setBusinessDay(first.installation.store.db, usual.demoDay);
    await expect.poll(() => first.installation.clock.today()).toBe('2017-11-15');
    await first.stop();
    await expect(fetch(`${first.address}/health`)).rejects.toThrow();
    const again = await serve(configuration, logger);
    expect(again.installation.clock.today()).toBe('2017-11-15');
    await again.stop();
    expect(lines.length).toBeGreaterThan(3);
    expect(lines.join('')).not.toMatch(/ana@vendor|secret-of-a-link|127\.0\.0\.1:\d+"?,"remote/);
  });
});

test('errors are logged without addresses of people and without values of the database', () => {
  const { lines, logger } = aLog();
  logger.error({ err: new Error('Nobody takes mail for ana@vendor.example') }, 'failed');
  const error = Object.assign(new Error('duplicate key (email)=(ana)'), { severity: 'ERROR', code: '23505' });
  logger.error({ err: error }, 'failed');
  expect(lines.join('')).not.toMatch(/ana/);
  expect(JSON.parse(lines[1] ?? '')).toMatchObject({ err: { code: '23505', message: 'refused by the database' } });
});

test.each([
  ['UTC', '2026-03-01T23:30:00Z', '2026-03-01'],
  ['Europe/Berlin', '2026-03-01T23:30:00Z', '2026-03-02'],
  ['America/Los_Angeles', '2026-03-01T07:59:00Z', '2026-02-28'],
])('in %s the day of %s is %s', (zone, moment, expected) => {
  expect(dayInZone(zone)(new Date(moment))).toBe(expected);
});

test('letters without a mail server are files that only their owner reads', async () => {
  const { readdirSync, statSync } = await import('node:fs');
  const mail = join(folder, 'letters');
  const letter = { to: 'ana@vendor.example', subject: 'Welcome', text: 'Hello', html: '<p>Hello</p>' };
  await postOf({ kind: 'folder', folder: mail, from: usual.from }).send(letter);
  const [name = ''] = readdirSync(mail);
  expect(name).toMatch(/^[\dT.Z-]+-[0-9a-f]{8}\.eml$/);
  expect(statSync(join(mail, name)).mode & 0o777).toBe(0o600);
});
