import { createHash } from 'node:crypto';
import type { FastifyRequest } from 'fastify';
import type { Once } from '../../actions/once-asked.ts';

/** The header of a request that may be sent again without being done again. */
export const onceHeader = 'idempotency-key';
const form = /^[\x21-\x7e]{1,200}$/;

/** The key of a request, with the hash of everything that was asked for; `wrong` where it has no form of a key. */
export function onceAsked({ headers, method, url, body }: FastifyRequest): Once | 'wrong' | undefined {
  const key = headers[onceHeader];
  if (key === undefined) return undefined;
  if (typeof key !== 'string' || !form.test(key)) return 'wrong';
  const asked = JSON.stringify([method, url, headers['if-match'] ?? null, sorted(body)]);
  return { key, requestHash: createHash('sha256').update(asked).digest('hex') };
}

/** With the keys of every object in one order: a body means the same in any. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value ?? null;
  return Object.entries(value)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, inner]) => [key, sorted(inner)]);
}
