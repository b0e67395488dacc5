import type { ColumnModel } from './column-model.ts';
import type { Proof } from './plan.ts';
import type { Claim } from './verify.ts';

/** An answer to a model that can be checked without whatever found it. */
export interface ClaimedAnswer extends Claim {
  readonly model: ColumnModel;
}

export const claimedAnswer = ({ model, claim }: Proof): ClaimedAnswer | undefined => claim && { model, ...claim };
