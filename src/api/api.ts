import type { IncomingMessage, ServerResponse } from 'node:http';
import helmet from '@fastify/helmet';
import rateLimit from '@fastify/rate-limit';
import swagger from '@fastify/swagger';
import reference from '@scalar/fastify-api-reference';
import fastify, { type FastifyBaseLogger, type FastifyInstance, type RawServerDefault } from 'fastify';
import {
  jsonSchemaTransform,
  jsonSchemaTransformObject,
  serializerCompiler,
  type ZodTypeProvider,
} from 'fastify-type-provider-zod';
import type { Actor } from '../actions/actor.ts';
import type { Context } from '../actions/context.ts';
import { InvalidRequest, readByDomain } from './invalid-request.ts';
import { type Metrics, measure } from './metrics.ts';
import { refuse } from './problem-reply.ts';

/** What the API is given by main. */
export interface ApiParts {
  /** Everything of an action's context but who acts. */
  readonly context: Omit<Context, 'actor'>;
  readonly signIn: SignIn;
  /** Whether the database answers and its schema is ours. */
  isReady(): Promise<boolean>;
  readonly metrics: Metrics;
  readonly logger: FastifyBaseLogger;
  /** Requests a minute from one address or key. */
  readonly requestsPerMinute: number;
  /** Behind a proxy that sets X-Forwarded-For. */
  readonly trustProxy: boolean;
  readonly version: string;
}

/** Who asks: by the session's cookie or by a key. */
export interface SignIn {
  actorOf(headers: Headers): Promise<Actor | undefined>;
  /** Answers everything under /api/auth. */
  handle(request: Request): Promise<Response>;
}

/** An instance that routes are added to, with types from their schemas. */
export type Api = FastifyInstance<
  RawServerDefault,
  IncomingMessage,
  ServerResponse,
  FastifyBaseLogger,
  ZodTypeProvider
>;

export type Routes = (api: Api, parts: ApiParts) => void;

const megabyte = 1_048_576;

/** The HTTP door: parse, act, present. */
export async function buildApi(parts: ApiParts, routes: readonly Routes[]): Promise<Api> {
  const api: Api = fastify({
    loggerInstance: parts.logger,
    bodyLimit: megabyte,
    // Slow clients do not hold a connection for ever.
    requestTimeout: 30_000,
    connectionTimeout: 60_000,
    keepAliveTimeout: 30_000,
    trustProxy: parts.trustProxy,
    routerOptions: { maxParamLength: 200 },
    return503OnClosing: true,
    genReqId: () => crypto.randomUUID(),
  }).withTypeProvider<ZodTypeProvider>();

  api.setValidatorCompiler(readByDomain);
  api.setSerializerCompiler(serializerCompiler);
  api.setErrorHandler((error, request, reply) => {
    // A name in the address that cannot be one is the name of nothing.
    if (error instanceof InvalidRequest)
      return error.part === 'params'
        ? refuse(request, reply, 'not-found')
        : refuse(request, reply, 'invalid', error.problems);
    const { statusCode, code } = error as { readonly statusCode?: number; readonly code?: string };
    if (code === 'FST_ERR_CTP_BODY_TOO_LARGE') return refuse(request, reply, 'too-large');
    if (statusCode === 415) return refuse(request, reply, 'unsupported-media-type');
    if (statusCode === 429) return refuse(request, reply, 'too-many');
    if (statusCode !== undefined && statusCode >= 400 && statusCode < 500)
      return refuse(request, reply, 'invalid', [{ code: 'not-json', path: [], values: {} }]);
    request.log.error({ err: error }, 'a mistake of ours');
    return refuse(request, reply, 'bug');
  });
  api.setNotFoundHandler((request, reply) => refuse(request, reply, 'not-found'));

  await api.register(helmet, { contentSecurityPolicy: policyOfPages });
  await api.register(rateLimit, {
    max: parts.requestsPerMinute,
    timeWindow: '1 minute',
    allowList: (request) => request.url.startsWith('/health') || request.url === '/metrics',
  });
  await api.register(swagger, {
    openapi: {
      openapi: '3.1.0',
      info: {
        title: 'Assay',
        version: parts.version,
        description:
          'Partner programmes: what a partner holds, what a change of rules does to it, and the cheapest way back.',
      },
      components: {
        securitySchemes: {
          key: { type: 'http', scheme: 'bearer', description: 'A key that was made under "Keys".' },
          session: { type: 'apiKey', in: 'cookie', name: 'assay.session_token' },
        },
      },
      security: [{ key: [] }, { session: [] }],
    },
    transform: jsonSchemaTransform,
    transformObject: jsonSchemaTransformObject,
  });
  await api.register(reference, { routePrefix: '/api/reference' });
  measure(api, parts.metrics);
  for (const add of routes) add(api, parts);
  await api.ready();
  return api;
}

/** The reference page is our own, from this server; it is styled in place. */
const policyOfPages = {
  directives: {
    defaultSrc: ["'self'"],
    scriptSrc: ["'self'", "'unsafe-inline'"],
    styleSrc: ["'self'", "'unsafe-inline'"],
    imgSrc: ["'self'", 'data:'],
    fontSrc: ["'self'", 'data:'],
    connectSrc: ["'self'"],
  },
};
