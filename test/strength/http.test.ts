import { connect, type Socket } from 'node:net';
import pino from 'pino';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { buildApi } from '../../src/api/api.ts';
import type { Api, Routes } from '../../src/api/api-parts.ts';
import { health } from '../../src/api/health.ts';
import { newMetrics } from '../../src/api/metrics.ts';
import { noWelcome } from '../../src/api/welcome.ts';
import { isLong } from './length.ts';

// The door alone: what reaches an action is not the question here, so there is no store behind it.
const echo: Routes = (api) => {
  api.post(
    '/echo',
    {
      schema: {
        body: z.strictObject({ text: z.string(), inner: z.json().optional() }),
        response: { 200: z.strictObject({ length: z.number() }) },
      },
    },
    async (request) => ({ length: request.body.text.length }),
  );
};

let api: Api;
let port: number;
beforeAll(async () => {
  api = await buildApi(
    {
      context: undefined as never,
      signIn: { actorOf: async () => undefined, handle: async () => new Response(), signUpInvited: never },
      sealer: {} as never,
      isReady: async () => true,
      metrics: newMetrics(),
      logger: pino({ level: 'silent' }),
      secret: 'of nobody',
      requestsPerMinute: 1_000_000,
      trustProxy: false,
      version: '0.0.0',
      welcome: noWelcome,
    },
    [health, echo],
  );
  await api.listen({ port: 0, host: '127.0.0.1' });
  port = (api.server.address() as { port: number }).port;
});
afterAll(() => api.close());

const post = (body: string, type = 'application/json') =>
  fetch(`http://127.0.0.1:${port}/echo`, { method: 'POST', headers: { 'content-type': type }, body });
const isWell = async () => (await fetch(`http://127.0.0.1:${port}/health`)).status;

test('a body just under 1 MB is read, and one above it is refused in words, however many come at once', async () => {
  const text = (length: number) => JSON.stringify({ text: 'a'.repeat(length) });
  expect((await post(text(1_048_000))).status).toBe(200);
  const many = await Promise.all(
    Array.from({ length: isLong ? 200 : 20 }, () =>
      post(text(1_100_000)).then(
        (one) => one.json(),
        () => ({ status: 413 }),
      ),
    ),
  );
  expect(many.every((one) => (one as { status: number }).status === 413)).toBe(true);
  expect(await isWell()).toBe(200);
});

test('JSON of any depth, of broken forms and of names that are traps is never a mistake of ours', async () => {
  const depth = isLong ? 400_000 : 100_000;
  const bodies = [
    `{"text":"a","inner":${'['.repeat(depth)}${']'.repeat(depth)}}`,
    `{"text":"a","inner":${'{"a":'.repeat(depth / 2)}1${'}'.repeat(depth / 2)}}`,
    '['.repeat(1_000_000),
    '{"text":"a","__proto__":{"polluted":true}}',
    '{"text":"a","constructor":{"prototype":{"polluted":true}}}',
    '{"text":1e999}',
    '"\\ud800"',
    '{"text":"\\u0000"}',
    '',
    'null',
    'true',
    '{',
  ];
  for (const body of bodies)
    expect([body.slice(0, 40), (await post(body)).status < 500]).toEqual([body.slice(0, 40), true]);
  expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  for (const type of ['text/plain', 'application/xml', 'multipart/form-data', 'application/json; charset=utf-7', ';;;'])
    expect([type, (await post('{}', type)).status < 500]).toEqual([type, true]);
  expect(await isWell()).toBe(200);
});

test('a tree of 60 levels is read and one of 61 is refused with its reason', async () => {
  const nested = (levels: number) => `{"text":"a","inner":${'['.repeat(levels - 1)}${']'.repeat(levels - 1)}}`;
  expect((await post(nested(60))).status).toBe(200);
  expect(await (await post(nested(61))).json()).toMatchObject({ status: 422, errors: [{ code: 'too-deep' }] });
});

test('clients that send a byte now and then keep nobody else waiting, and are let go in the end', async () => {
  const slow: Socket[] = [];
  for (let number = 0; number < (isLong ? 500 : 100); number++) {
    const socket = connect(port, '127.0.0.1');
    socket.on('error', () => {});
    socket.write(
      'POST /echo HTTP/1.1\r\nhost: a\r\ncontent-type: application/json\r\ncontent-length: 1000\r\n\r\n{"te',
    );
    slow.push(socket);
  }
  const drip = setInterval(() => {
    for (const socket of slow) socket.write(' ');
  }, 200);
  const times: number[] = [];
  for (let number = 0; number < 50; number++) {
    const start = performance.now();
    expect(await isWell()).toBe(200);
    times.push(performance.now() - start);
  }
  expect(times.sort((a, b) => a - b)[25]).toBeLessThan(1_000);
  if (isLong)
    await expect
      .poll(() => slow.filter((one) => one.closed || one.destroyed).length, { timeout: 120_000 })
      .toBe(slow.length);
  clearInterval(drip);
  for (const socket of slow) socket.destroy();
});

/** Nobody is invited here. */
async function never(): Promise<never> {
  throw new Error('Nobody is invited here.');
}
