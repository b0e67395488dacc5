import { z } from 'zod';
import type { DisputeListed } from '../../actions/credential-disputes/list-disputes.ts';
import { JsonDay } from '../../answers/scalars.ts';
import { disputeStates, objections } from '../../domain/membership/dispute-state.ts';

export const JsonDispute = z
  .strictObject({
    id: z.string(),
    state: z.enum(disputeStates).meta({
      description:
        'Open: it may count or not. Upheld: it counts as before. Revoked: it counts no more. Overtaken: what is known of the credential was changed otherwise meanwhile.',
    }),
    credential: z.string().meta({ description: 'The id of the statement that is in doubt.' }),
    item: z.string(),
    objection: z.enum(objections).optional().meta({
      description: 'What its holder says is wrong with it; left out where the office disputes it.',
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
      .meta({ description: 'What its holder said to it, in the order in which they did.' }),
    settledOn: JsonDay.optional(),
    revokedOn: JsonDay.optional().meta({ description: 'The first day on which it counts no more.' }),
    settlement: z.string().optional().meta({ description: 'Why it was settled so; left out once it was erased.' }),
  })
  .meta({ id: 'credentialDispute', description: 'A credential that was in doubt, and what became of it.' });

/** A dispute as it is told, to whoever may read it. */
export const disputeTold = (row: DisputeListed): z.input<typeof JsonDispute> => ({
  ...{ id: row.id, state: row.state, credential: row.credential_id, item: row.item, disputedOn: row.disputed_on },
  ...(row.objection !== null && { objection: row.objection }),
  ...(row.reason !== null && { reason: row.reason }),
  answers: row.answers.map(({ answer, answered_on }) => ({
    ...(answer !== null && { answer }),
    answeredOn: answered_on,
  })),
  ...(row.settled_on !== null && { settledOn: row.settled_on }),
  ...(row.revoked_on !== null && { revokedOn: row.revoked_on }),
  ...(row.settlement !== null && { settlement: row.settlement }),
});
