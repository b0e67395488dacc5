import { z } from 'zod';
import type { DisputeListed } from '../../actions/credential-disputes/list-disputes.ts';
import { objections } from '../../domain/membership/dispute-state.ts';
import { jsonOfDispute, toldOfDispute } from '../disputes/dispute-told.ts';

export const JsonDispute = z
  .strictObject({
    ...jsonOfDispute,
    credential: z.string().meta({ description: 'The id of the statement that is in doubt.' }),
    item: z.string(),
    objection: z.enum(objections).optional().meta({
      description: 'What its holder says is wrong with it; left out where the office disputes it.',
    }),
  })
  .meta({ id: 'credentialDispute', description: 'A credential that was in doubt, and what became of it.' });

/** A dispute as it is told, to whoever may read it. */
export const disputeTold = (row: DisputeListed): z.input<typeof JsonDispute> => ({
  ...toldOfDispute(row),
  ...{ credential: row.statement_id, item: row.item },
  ...(row.objection !== null && { objection: row.objection }),
});
