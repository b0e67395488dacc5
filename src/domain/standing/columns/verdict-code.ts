import type { Verdict } from '../verdict.ts';

/** Verdicts as small numbers, in the order in which "n of" prefers them; `unsure` sends the question to the exact judge. */
export const notMet = 0;
export const undetermined = 1;
export const met = 2;
export const unsure = 3;
export type VerdictCode = typeof notMet | typeof undetermined | typeof met | typeof unsure;

export const verdictNames: readonly Verdict[] = ['not-met', 'undetermined', 'met'];

export const codeOf = (verdict: Verdict): VerdictCode => verdictNames.indexOf(verdict) as VerdictCode;
