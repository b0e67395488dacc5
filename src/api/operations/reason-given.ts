import type { FastifyRequest } from 'fastify';
import { z } from 'zod';
import type { Problem } from '../../domain/problems/problem.ts';
import { readTree } from '../../domain/problems/read-tree.ts';
import { textFlaws } from '../unkept-text.ts';

/** The header that says why something is changed. As a header it stands in no log of addresses. */
export const reasonHeader = 'assay-reason';

const Reason = z.string().trim().min(1).max(2_000);

/** Why something is changed, for the audit; the problems where it is too long, and nothing where it is not said. */
export function reasonGiven({
  headers,
}: Pick<FastifyRequest, 'headers'>): { readonly text: string } | { readonly problems: readonly Problem[] } | undefined {
  const sent = headers[reasonHeader];
  if (sent === undefined) return undefined;
  const text = decoded(String(sent));
  const read = readTree(Reason, text);
  const problems = read.ok ? textFlaws(text) : read.problems;
  return read.ok && problems.length === 0
    ? { text: read.value }
    : { problems: problems.map((one) => ({ ...one, path: ['?Assay-Reason'] })) };
}

/** A header has no letters beyond ASCII but percent-encoded ones; a text that only has a % in it is taken as it is. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
