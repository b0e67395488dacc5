import type { Clause } from '../../catalogue/clause.ts';
import type { Among } from './clause-change.ts';

/** How the members of a list count; `undefined` for what is no list of several. */
export function modeOf(clause: Clause): Among | undefined {
  if (clause.kind !== 'n-of' || clause.clauses.length < 2) return undefined;
  return clause.n === clause.clauses.length ? 'all' : clause.n === 1 ? 'any' : 'some';
}

/** The members of a list, those of lists of the same kind inside it too. */
export const membersOf = (clause: Clause, among: Among): readonly Clause[] =>
  clause.kind === 'n-of' && (modeOf(clause) === among || clause.clauses.length === 1)
    ? clause.clauses.flatMap((one) => membersOf(one, among))
    : [clause];

/** Members as a list like another one. */
export const listOf = (clauses: readonly Clause[], among: Among, like: Clause): Clause => ({
  id: like.id,
  path: like.path,
  kind: 'n-of',
  n: among === 'all' ? clauses.length : 1,
  clauses,
});
