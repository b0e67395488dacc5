import type { FastifyRequest } from 'fastify';
import type { Actor } from '../../actions/actor.ts';
import type { Api, ApiParts } from '../api-parts.ts';

/** The seconds that somebody has to wait who asks too often; undefined where all is well. */
export type OwnLimit = (request: FastifyRequest, actor: Actor) => Promise<number | undefined>;

/** Besides the limit of each network address: so many requests a minute by one person or key, from wherever they come. */
export function ownLimit(api: Api, { requestsPerMinute }: Pick<ApiParts, 'requestsPerMinute'>): OwnLimit {
  const actors = new WeakMap<FastifyRequest, string>();
  const check = api.createRateLimit({
    max: requestsPerMinute,
    timeWindow: '1 minute',
    keyGenerator: (request) => actors.get(request) ?? request.ip,
  });
  return async (request, actor) => {
    if (actor.kind === 'system') return undefined;
    actors.set(request, actor.id);
    const found = await check(request);
    return !found.isAllowed && found.isExceeded ? Math.max(1, found.ttlInSeconds) : undefined;
  };
}
