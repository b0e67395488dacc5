import helmet from '@fastify/helmet';
import rateLimit from '@fastify/rate-limit';
import swagger from '@fastify/swagger';
import fastify from 'fastify';
import {
  createJsonSchemaTransform,
  createJsonSchemaTransformObject,
  serializerCompiler,
  type ZodTypeProvider,
} from 'fastify-type-provider-zod';
import { allOperations } from './all-operations.ts';
import type { Api, ApiParts, Routes } from './api-parts.ts';
import { componentNames } from './document/component-names.ts';
import { finishedDocument } from './document/finished-document.ts';
import { introductionFor } from './document/introduction.ts';
import { InvalidRequest, readByDomain } from './invalid-request.ts';
import { requestsOfAddress } from './operations/own-limit.ts';
import { refuse } from './problem-reply.ts';
import { usualAddress } from './reference/address-of-reader.ts';
import { addReferencePage } from './reference/reference-page.ts';
import { measure } from './request-metrics.ts';
import { allRoutes } from './routes.ts';

const megabyte = 1_048_576;

/** The HTTP door: parse, act, present. */
export async function buildApi(parts: ApiParts, routes: readonly Routes[] = allRoutes): Promise<Api> {
  const operations = allOperations(parts);
  const schemaRegistry = componentNames(operations);
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
    max: requestsOfAddress(parts),
    timeWindow: '1 minute',
    // Pages and their files are the same for everybody and cost nothing.
    allowList: (request) => !request.url.startsWith('/api/'),
  });
  await api.register(swagger, {
    openapi: {
      openapi: '3.1.0',
      info: {
        title: 'Assay',
        version: parts.version,
        description: introductionFor(usualAddress),
      },
      components: {
        securitySchemes: {
          key: { type: 'http', scheme: 'bearer', description: 'A key that was made under "Keys".' },
          session: { type: 'apiKey', in: 'cookie', name: 'assay.session_token', description: 'As signing in sets it.' },
        },
      },
      security: [{ key: [] }, { session: [] }],
    },
    transform: createJsonSchemaTransform({ schemaRegistry }),
    transformObject: (document) =>
      finishedDocument(createJsonSchemaTransformObject({ schemaRegistry })(document), operations),
  });
  await addReferencePage(api, parts);
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
    // Whoever reaches the server by HTTP has no HTTPS to go to; a proxy that has it sends all of the page that way.
    upgradeInsecureRequests: null,
  },
};
