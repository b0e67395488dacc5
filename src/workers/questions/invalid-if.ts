import { type Done, refused } from '../../actions/refusal.ts';
import type { Problem } from '../../domain/problems/problem.ts';

/** A refusal where something is wrong with the question. */
export const invalidIf = (problems: readonly Problem[]): Done<never> | undefined =>
  problems.length > 0 ? refused({ kind: 'invalid', problems }) : undefined;
