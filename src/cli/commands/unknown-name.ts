import { nearestName } from '../../domain/problems/nearest-name.ts';
import type { UsageProblem } from '../arguments/usage-problem.ts';

type Unknown = Extract<UsageProblem, { kind: 'unknown-name' }>;

/** A name that stands for nothing, with the one that was probably meant. */
export function unknownName(what: Unknown['what'], found: string, known: readonly string[]): Unknown {
  const nearest = nearestName(found, known);
  return { kind: 'unknown-name', what, found, known, ...(nearest !== undefined && { nearest }) };
}
