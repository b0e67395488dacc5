import type { Api } from './api-parts.ts';
import type { Metrics } from './metrics.ts';

export function measure(api: Api, { registry, seconds }: Metrics): void {
  api.addHook('onResponse', async (request, reply) => {
    seconds.observe(
      {
        route: request.routeOptions.url ?? 'none',
        method: request.method,
        status: String(reply.statusCode),
      },
      reply.elapsedTime / 1_000,
    );
  });
  api.get('/metrics', { schema: { hide: true } }, async (_, reply) =>
    reply.header('content-type', registry.contentType).send(await registry.metrics()),
  );
}
