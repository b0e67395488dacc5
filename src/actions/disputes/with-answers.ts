import { type DisputeState, disputeState } from '../../domain/membership/dispute-state.ts';
import { type AnswerRow, answersTo } from '../../store/membership/disputes.ts';
import type { Tx } from '../../store/tenant.ts';

interface Kept {
  readonly id: string;
  readonly outcome: 'upheld' | 'revoked' | null;
  readonly is_known: unknown;
}

export type WithAnswers<Row extends Kept> = Row & {
  readonly state: DisputeState;
  /** What was said to it, in the order in which it was. */
  readonly answers: readonly AnswerRow[];
};

/** Disputes with where they stand, and what was said to them. */
export async function withAnswers<Row extends Kept>(
  tx: Tx,
  partner: string,
  rows: readonly Row[],
): Promise<readonly WithAnswers<Row>[]> {
  const answers = await answersTo(
    tx,
    partner,
    rows.map(({ id }) => id),
  );
  return rows.map((row) => ({
    ...row,
    state: disputeState({ outcome: row.outcome, isStatementKnown: Boolean(row.is_known) }),
    answers: answers.filter(({ dispute_id }) => dispute_id === row.id),
  }));
}
