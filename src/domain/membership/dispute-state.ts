/** Where a dispute about a credential stands. */
export const disputeStates = ['open', 'upheld', 'revoked', 'overtaken'] as const;
export type DisputeState = (typeof disputeStates)[number];

/** What the holder of a credential says is wrong with what is recorded of them. */
export const objections = ['not-mine', 'wrong'] as const;
export type Objection = (typeof objections)[number];

/**
 * A dispute that nobody has settled is open for as long as its statement is what is known; where that was corrected or
 * withdrawn otherwise, there is nothing left to settle.
 */
export const disputeState = ({
  outcome,
  isStatementKnown,
}: {
  readonly outcome: 'upheld' | 'revoked' | null;
  readonly isStatementKnown: boolean;
}): DisputeState => outcome ?? (isStatementKnown ? 'open' : 'overtaken');
