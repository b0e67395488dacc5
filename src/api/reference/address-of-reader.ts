import type { FastifyRequest } from 'fastify';

/**
 * Where the reader of a page finds this server, so that what stands there can be sent as it is: the address under which
 * people find Assay where one is configured (a proxy may hide it from us), else the one that was asked.
 */
export function addressOfReader(
  { protocol, host }: Pick<FastifyRequest, 'protocol' | 'host'>,
  configured: string | undefined,
): string {
  const asked = `${protocol}://${host}`;
  // Whoever asks states the host; as an origin it holds nothing that a shell would read otherwise.
  return new URL(configured ?? (URL.canParse(asked) ? asked : usualAddress)).origin;
}

/** Where Assay is by itself, and what the kept document names. */
export const usualAddress = 'http://localhost:3000';
