import type { FastifyRequest } from 'fastify';

/** The ETag of a partner's state: of its revision, which grows with every write. */
export const etagOfRevision = (revision: number): string => `"r${revision}"`;

/** The revision that If-Match names; one that never was where it is of another form, and undefined where it is not sent. */
export function revisionRead({ headers }: Pick<FastifyRequest, 'headers'>): number | undefined {
  const sent = headers['if-match'];
  if (sent === undefined) return undefined;
  return Number(/^"r(\d{1,15})"$/.exec(sent.trim())?.[1] ?? -1);
}
