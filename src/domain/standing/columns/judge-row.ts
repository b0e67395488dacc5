import type { Row } from './row.ts';
import { met, notMet, undetermined, unsure, type VerdictCode } from './verdict-code.ts';

/** Judges one clause for the partner of the row. */
export type JudgeRow = (row: Row) => VerdictCode;

/**
 * At least `n` are met. Asks no further than the count is decided, either way; an unsure one makes the answer unsure
 * only where it could decide.
 */
export function nOfRow(n: number, clauses: readonly JudgeRow[]): JudgeRow {
  if (n <= 0) return () => met;
  if (n > clauses.length) return () => notMet;
  const [only] = clauses;
  if (only && clauses.length === 1) return only;
  const spare = clauses.length - n;
  return (row) => {
    let [reached, failed, doubtful] = [0, 0, false];
    for (let index = 0; index < clauses.length; index++) {
      const code = (clauses[index] as JudgeRow)(row);
      if (code === met) {
        if (++reached === n) return met;
      } else if (code === notMet) {
        if (++failed > spare) return notMet;
      } else if (code === unsure) doubtful = true;
    }
    return doubtful ? unsure : undetermined;
  };
}

/** One of several may be the true one: what they agree on. */
export function agreedRow(clauses: readonly JudgeRow[]): JudgeRow {
  const [first, ...others] = clauses;
  if (!first) return () => undetermined;
  if (others.length === 0) return first;
  return (row) => {
    const agreed = first(row);
    if (agreed === undetermined || agreed === unsure) return agreed;
    for (const other of others) {
      const code = other(row);
      if (code !== agreed) return code === unsure ? unsure : undetermined;
    }
    return agreed;
  };
}
