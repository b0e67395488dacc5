import { z } from 'zod';
import type { Routes } from './api-parts.ts';
import { refuse } from './problem-reply.ts';

/** For whoever watches the server: whether it lives, and whether it can work. */
export const health: Routes = (api, { isReady }) => {
  const answer = { 200: z.strictObject({ status: z.literal('ok') }) };
  api.get(
    '/health',
    {
      schema: {
        operationId: 'showHealth',
        tags: ['Health'],
        summary: 'The process lives',
        security: [],
        response: answer,
      },
    },
    async () => ({ status: 'ok' as const }),
  );
  api.get(
    '/health/ready',
    {
      schema: {
        operationId: 'showReadiness',
        tags: ['Health'],
        summary: 'The database answers and its schema is the one of this version',
        security: [],
        response: answer,
      },
    },
    async (request, reply) => ((await isReady()) ? { status: 'ok' as const } : refuse(request, reply, 'not-ready')),
  );
};
