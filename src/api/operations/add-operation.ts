import type { FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { type Actor, nobody } from '../../actions/actor.ts';
import { doneOnce } from '../../actions/once.ts';
import type { ReckoningContext } from '../../actions/reckoner.ts';
import type { Done } from '../../actions/refusal.ts';
import type { Api, ApiParts } from '../api-parts.ts';
import { languageOf } from '../language-of.ts';
import { findPlace, places } from '../places.ts';
import { refuse, refuseAs } from '../problem-reply.ts';
import { isFromOwnPage } from './from-own-page.ts';
import { keySent } from './key-sent.ts';
import { onceAsked } from './once-asked.ts';
import type { AnyOperation, Asked } from './operation.ts';
import type { OwnLimit } from './own-limit.ts';
import { reasonGiven } from './reason-given.ts';
import type { Replied } from './reply.ts';
import { responsesOf } from './responses.ts';
import { revisionRead } from './revision-read.ts';
import { send } from './send.ts';

/** Adds an operation to the routes: who asks, where, limits, what is to be done once, and how the answer is sent. */
export function addOperation(api: Api, parts: ApiParts, operation: AnyOperation, ownLimit: OwnLimit): void {
  const { address, params } = places[operation.place];
  const own = operation.params as z.ZodObject | undefined;
  const withParams = Object.keys(params).length > 0 || own !== undefined;
  api.route({
    method: operation.method,
    url: `${address}${operation.path}`,
    config: { operation },
    ...(operation.mostBytes !== undefined && { bodyLimit: operation.mostBytes }),
    schema: {
      operationId: operation.id,
      tags: [operation.tag],
      summary: operation.summary,
      ...(operation.description !== undefined && { description: operation.description }),
      ...(operation.isPublic && { security: [] }),
      ...(withParams && { params: z.strictObject({ ...params, ...own?.shape }) }),
      querystring: operation.query ?? z.strictObject({}),
      ...(operation.body && { body: operation.body }),
      response: responsesOf(operation),
    },
    handler: (request, reply) => answer(parts, operation, ownLimit, request, reply),
  });
}

async function answer(
  parts: ApiParts,
  operation: AnyOperation,
  ownLimit: OwnLimit,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const actor = await actorOf(parts, request);
  const wait = await ownLimit(request, actor);
  if (wait !== undefined) return refuse(request, reply.header('retry-after', wait), 'too-many');
  if (actor === undefined || (actor === nobody && !operation.isPublic)) return refuse(request, reply, 'not-signed-in');
  if (!isFromOwnPage(request)) return refuse(request, reply, 'not-from-here');
  const once = operation.isOnce ? onceAsked(request) : undefined;
  if (once === 'wrong') return refuse(request, reply, 'wrong-idempotency-key');

  const context: ReckoningContext = { ...parts.context, actor };
  const place = await findPlace(context, operation, request.params as object);
  if (!place.ok) return refuseAs(request, reply, place.refusal);
  const revision = revisionRead(request);
  if (operation.needsIfMatch && revision === undefined) return refuse(request, reply, 'precondition-required');
  const reason = operation.takesReason ? reasonGiven(request) : undefined;
  if (reason && 'problems' in reason) return refuse(request, reply, 'invalid', reason.problems);
  const act = operation.act as (asked: Asked<unknown, unknown, unknown>) => Promise<Done<Replied<unknown>>>;
  const { params, query, body } = request;
  const result = await act({
    ...{ context, params, query, body, request, ...place.value },
    language: languageOf(request),
    ...(revision !== undefined && { revision }),
    ...(reason && { reason }),
    once: (work) => (once ? doneOnce(context, once, work) : work(context)),
  });
  return result.ok ? send(request, reply, operation, result.value) : refuseAs(request, reply, result.refusal);
}

/** Who asks; undefined where a key or session was sent that opens nothing. */
function actorOf({ signIn }: ApiParts, request: FastifyRequest): Promise<Actor | undefined> {
  const { cookie } = request.headers;
  const authorization = keySent(request.headers);
  if (authorization === undefined && cookie === undefined) return Promise.resolve(nobody);
  return signIn.actorOf(
    new Headers({ ...(authorization !== undefined && { authorization }), ...(cookie !== undefined && { cookie }) }),
  );
}
