import type { FastifyRequest } from 'fastify';
import { keySent } from './key-sent.ts';

/**
 * Whether a request that may change something comes from a page of ours, where a browser sends its cookie by itself: so no
 * other page can act in somebody's name. A program with a key, or with neither, is bound by nothing here.
 */
export function isFromOwnPage({ method, headers, host }: Pick<FastifyRequest, 'method' | 'headers' | 'host'>): boolean {
  if (method === 'GET' || method === 'HEAD') return true;
  if (keySent(headers) !== undefined || headers.cookie === undefined) return true;
  const site = headers['sec-fetch-site'];
  if (site !== undefined && site !== 'same-origin') return false;
  const { origin } = headers;
  if (origin === undefined) return site === 'same-origin';
  return URL.canParse(origin) && new URL(origin).host === host;
}
