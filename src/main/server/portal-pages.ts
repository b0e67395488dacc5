import { existsSync } from 'node:fs';
import { join } from 'node:path';
import statics from '@fastify/static';
import type { Routes } from '../../api/api-parts.ts';
import { firstPageFrom } from './first-page.ts';

/** Where scripts/launch/built-portal.mjs has put the portal. */
const folder = join(import.meta.dirname, '..', '..', '..', 'dist', 'portal');

const year = 31_536_000;

/**
 * The pages of the portal: its files as they were built, and its one page for every other address, as the portal itself
 * knows which page that means. Addresses of the API are the API's.
 */
export const portalPages: Routes = (api) => {
  if (!existsSync(join(folder, 'index.html'))) return;
  api.register(statics, {
    root: folder,
    wildcard: false,
    index: false,
    preCompressed: true,
    cacheControl: false,
    setHeaders: (reply, path) => {
      // The name of a file in assets/ has the hash of what is in it.
      reply.header('cache-control', path.includes('/assets/') ? `public, max-age=${year}, immutable` : 'no-cache');
      reply.header('content-security-policy', policy());
    },
  });
  api.register(async (pages) => {
    const { send, script } = await firstPageFrom(api, folder);
    pages.get('/*', { schema: { hide: true } }, (request, reply) =>
      isOfOthers(request.url)
        ? reply.callNotFound()
        : send(request, reply.header('content-security-policy', policy(script))),
    );
  });
};

const isOfOthers = (url: string): boolean => /^\/(api|health|metrics|assets)(\/|\?|$)/.test(url);

/** The portal has no style in its page and no script but the one that is named, and reaches nobody but its own server. */
const policy = (script?: string): string =>
  [
    "default-src 'self'",
    ...(script === undefined ? [] : [`script-src 'self' ${script}`]),
    "img-src 'self' data:",
    "object-src 'none'",
    "base-uri 'self'",
    "form-action 'self'",
    "frame-ancestors 'self'",
  ].join(';');
