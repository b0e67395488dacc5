import { z } from 'zod';
import { JsonDay } from '../../answers/scalars.ts';
import { type DisputeState, disputeStates } from '../../domain/membership/dispute-state.ts';

/** What is told of every dispute, whatever it is about. */
export const jsonOfDispute = {
  id: z.string(),
  state: z.enum(disputeStates).meta({
    description:
      'Open: it may count or not. Upheld: it counts as before. Revoked: it counts no more. Overtaken: what is known of it was changed otherwise meanwhile.',
  }),
  disputedOn: JsonDay,
  reason: z.string().optional().meta({ description: 'Left out once it was erased.' }),
  answers: z
    .array(
      z.strictObject({
        answer: z.string().optional().meta({ description: 'Left out once it was erased.' }),
        answeredOn: JsonDay,
      }),
    )
    .meta({ description: 'What its holder, or the partner, said to it, in the order in which they did.' }),
  settledOn: JsonDay.optional(),
  revokedOn: JsonDay.optional().meta({ description: 'The first day on which it counts no more.' }),
  settlement: z.string().optional().meta({ description: 'Why it was settled so; left out once it was erased.' }),
};

interface Kept {
  readonly id: string;
  readonly state: DisputeState;
  readonly disputed_on: string;
  readonly reason: string | null;
  readonly answers: readonly { readonly answer: string | null; readonly answered_on: string }[];
  readonly settled_on: string | null;
  readonly revoked_on: string | null;
  readonly settlement: string | null;
}

/** The same of one that was read. */
export const toldOfDispute = (row: Kept) => ({
  ...{ id: row.id, state: row.state, disputedOn: row.disputed_on },
  ...(row.reason !== null && { reason: row.reason }),
  answers: row.answers.map(({ answer, answered_on }) => ({
    ...(answer !== null && { answer }),
    answeredOn: answered_on,
  })),
  ...(row.settled_on !== null && { settledOn: row.settled_on }),
  ...(row.revoked_on !== null && { revokedOn: row.revoked_on }),
  ...(row.settlement !== null && { settlement: row.settlement }),
});
