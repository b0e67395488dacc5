import type { FastifyReply, FastifyRequest } from 'fastify';
import { languageOf } from '../language-of.ts';
import type { AnyOperation } from './operation.ts';
import { ReadyText, type Replied } from './reply.ts';
import { statusOf } from './responses.ts';

/** Sends what was done; where the reader has that state already, only that it has. */
export function send(
  request: FastifyRequest,
  reply: FastifyReply,
  operation: AnyOperation,
  { etag, body, location, status }: Replied<unknown>,
): FastifyReply {
  // What is told may be about somebody: nobody between keeps it.
  reply.header('cache-control', 'private, no-cache').header('vary', 'Accept-Language, Authorization, Cookie');
  if (operation.isEmbedded) forPagesOfOthers(reply);
  if (etag !== undefined) reply.header('etag', etag);
  if (location !== undefined) reply.header('location', location);
  if (request.method === 'GET' && etag !== undefined && isKnown(request.headers['if-none-match'], etag))
    return reply.code(304).send();
  if (!body) return reply.code(204).send();
  const told = body();
  reply.code(status ?? statusOf(operation)).header('content-language', languageOf(request));
  if (!(told instanceof ReadyText)) return reply.send(told);
  if (told.fileName !== undefined) reply.header('content-disposition', `attachment; filename="${told.fileName}"`);
  reply.header('content-type', told.mediaType);
  // Bytes are sent as they are; a string would be taken for a value that is to be written as JSON.
  return typeof told.text === 'string'
    ? reply.serializer((text: unknown) => String(text)).send(told.text)
    : reply.send(told.text);
}

/** For whoever shows it, wherever that is, as long as a badge may be behind. */
const forPagesOfOthers = (reply: FastifyReply): FastifyReply =>
  reply
    .header('cache-control', `public, max-age=${3 * 3600}`)
    .removeHeader('vary')
    .header('cross-origin-resource-policy', 'cross-origin')
    .header('access-control-allow-origin', '*');

/** Whether the reader has this state (RFC 9110, 13.1.2): compared weakly. */
export const isKnown = (sent: string | undefined, etag: string): boolean =>
  sent?.trim() === '*' || (sent ?? '').split(',').some((one) => one.trim().replace(/^W\//, '') === etag);
