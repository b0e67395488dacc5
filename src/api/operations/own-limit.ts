import type { FastifyRequest } from 'fastify';
import type { Actor } from '../../actions/actor.ts';
import type { Api, ApiParts } from '../api-parts.ts';

/** The seconds that somebody has to wait who asks too often; undefined where all is well. */
export type OwnLimit = (request: FastifyRequest, actor: Actor | undefined) => Promise<number | undefined>;

/**
 * So many requests a minute by one person or key, from wherever they come, and by all strangers of one network address. (A
 * company has one address for many people: what all of them may ask together is `requestsOfAddress`.)
 */
export function ownLimit(api: Api, { requestsPerMinute }: Pick<ApiParts, 'requestsPerMinute'>): OwnLimit {
  const actors = new WeakMap<FastifyRequest, string>();
  const check = api.createRateLimit({
    max: requestsPerMinute,
    timeWindow: '1 minute',
    keyGenerator: (request) => actors.get(request) ?? request.ip,
  });
  return async (request, actor) => {
    if (actor && actor.kind !== 'system') actors.set(request, actor.id);
    const found = await check(request);
    return !found.isAllowed && found.isExceeded ? Math.max(1, found.ttlInSeconds) : undefined;
  };
}

/** How many requests a minute one network address may send to the API, whoever asks: before anybody is asked who they are. */
export const requestsOfAddress = ({ requestsPerMinute }: Pick<ApiParts, 'requestsPerMinute'>): number =>
  10 * requestsPerMinute;
