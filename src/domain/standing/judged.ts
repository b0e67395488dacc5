import type { Clause } from '../catalogue/clause.ts';
import type { Finding, FindingReason } from './finding.ts';
import type { Situation } from './situation.ts';
import type { Verdict } from './verdict.ts';

/** What a judge of one kind of clause answers: why, and the verdict. */
export type Judged = FindingReason & { readonly verdict: Verdict };

/** The judge of all kinds, handed to the judges of single kinds for the clauses below theirs. */
export type Judge = (clause: Clause, situation: Situation) => Finding;

export type ClauseOf<Kind extends Clause['kind']> = Extract<Clause, { kind: Kind }>;

export const verdictOf = (finding: Finding): Verdict => finding.verdict;
