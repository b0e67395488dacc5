import type { Verdict } from '../domain/standing/verdict.ts';

/** What a command tells the shell: 0 met, 1 not met, 2 refused input, 3 undetermined. */
export type ExitCode = 0 | 1 | 2 | 3;

export const exitCodes = { met: 0, 'not-met': 1, refused: 2, undetermined: 3 } as const satisfies Record<
  Verdict | 'refused',
  ExitCode
>;

/** What a comparison tells the shell, as `diff` does. */
export const exitCodeOfDifference = (isEmpty: boolean): ExitCode => (isEmpty ? 0 : 1);

/** What a plan tells the shell: something stays unmet, or it ended before that was sure. */
export function exitCodeOfPlan(isMet: readonly boolean[], isSure: boolean): ExitCode {
  if (isMet.every((one) => one)) return exitCodes.met;
  return isSure ? exitCodes['not-met'] : exitCodes.undetermined;
}

/** A mistake of ours, by the custom of sysexits: none of the answers above. */
export const exitCodeOfFailure = 70;

/** Refused input comes before not met, and that before undetermined. */
const worstFirst: readonly ExitCode[] = [exitCodes.refused, exitCodes['not-met'], exitCodes.undetermined];

export const worst = (codes: readonly ExitCode[]): ExitCode =>
  worstFirst.find((code) => codes.includes(code)) ?? exitCodes.met;

export const exitCodeOf = (verdicts: readonly Verdict[]): ExitCode =>
  worst(verdicts.map((verdict) => exitCodes[verdict]));
