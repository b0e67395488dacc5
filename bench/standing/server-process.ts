// The API with the route that is measured, in a process of its own: `node server-process.ts DATABASE PROGRAMME`.

import pino from 'pino';
import { z } from 'zod';
import type { Actor } from '../../src/actions/actor.ts';
import { sealerFrom } from '../../src/actions/proofs/sealer.ts';
import { standingOfPartner } from '../../src/actions/standing-of-partner.ts';
import { buildApi } from '../../src/api/api.ts';
import type { Routes } from '../../src/api/api-parts.ts';
import { newMetrics } from '../../src/api/metrics.ts';
import { refuseAs } from '../../src/api/problem-reply.ts';
import { noWelcome } from '../../src/api/welcome.ts';
import { type Day, day } from '../../src/domain/time/day.ts';
import type { Instant } from '../../src/domain/time/instant.ts';
import { postgresEngine } from '../../src/store/engines/postgres-engine.ts';
import { openQueue } from '../../src/store/queue.ts';
import { openStore } from '../../src/store/store.ts';
import { Pool } from '../../src/workers/pool.ts';

const [database = '', programme = ''] = process.argv.slice(2);
const store = await openStore(postgresEngine(database));
const queue = await openQueue(store.engine, () => {});
const clock = { today: () => day('2017-11-15'), now: () => new Date().toISOString() as Instant };
const actor: Actor = { kind: 'system', roles: [{ kind: 'office', role: 'auditor', programme }] };
const context = { store, queue, clock, actor, reckoner: new Pool() };

const standing: Routes = (api) => {
  api.get(
    '/standing/:partner',
    {
      schema: {
        params: z.strictObject({ partner: z.uuid() }),
        querystring: z.strictObject({ day: z.string().optional() }),
      },
    },
    async (request, reply) => {
      const { day: on } = request.query;
      const told = await standingOfPartner(context, {
        programme,
        partner: request.params.partner,
        language: 'en',
        ...(on !== undefined && { day: on as Day }),
      });
      if (!told.ok) return refuseAs(request, reply, told.refusal);
      return reply.header('content-type', 'application/json; charset=utf-8').send(told.value.answer);
    },
  );
};

const api = await buildApi(
  {
    context,
    signIn: { actorOf: async () => actor, handle: async () => new Response(), signUpInvited: never },
    sealer: sealerFrom('of a bench'),
    isReady: async () => true,
    metrics: newMetrics(),
    logger: pino({ level: 'silent' }),
    secret: 'of nobody',
    requestsPerMinute: 1_000_000,
    trustProxy: false,
    version: '0.0.0',
    welcome: noWelcome,
  },
  [standing],
);
await api.listen({ port: 0, host: '127.0.0.1' });
const address = api.server.address();
process.stdout.write(String(typeof address === 'object' ? address?.port : ''));

/** Nobody is invited here. */
async function never(): Promise<never> {
  throw new Error('Nobody is invited here.');
}
