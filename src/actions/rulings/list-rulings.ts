import { type RulingRow, rulingsOf } from '../../store/catalogue/rulings.ts';
import { withOffice } from '../../store/tenant.ts';
import type { Context } from '../context.ts';
import { mayKnowProgramme } from '../policies/programme.ts';
import { type Done, done, refused } from '../refusal.ts';

/** A ruling as it is read. */
export interface RulingRead {
  readonly id: string;
  readonly question: string;
  readonly reading: string;
  readonly from: string;
  readonly by: string;
  readonly reason: string;
  readonly madeAt: string;
  readonly withdrawn?: { readonly at: string; readonly by: string; readonly reason: string };
}

/** What was ruled beside the pack, withdrawn rulings too, in the order in which they were made. */
export async function listRulings({ store, actor }: Context, programme: string): Promise<Done<readonly RulingRead[]>> {
  if (!mayKnowProgramme(actor, programme)) return refused({ kind: 'not-found', what: 'programme' });
  return done((await withOffice(store.db, programme, (tx) => rulingsOf(tx, programme))).map(rulingRead));
}

const rulingRead = (row: RulingRow): RulingRead => ({
  ...{ id: row.id, question: row.question, reading: row.reading, from: row.valid_from },
  ...{ by: row.ruled_by, reason: row.reason, madeAt: row.known_from },
  ...(row.withdrawn_by !== null && {
    withdrawn: { at: row.known_to, by: row.withdrawn_by, reason: row.withdrawal_reason ?? '' },
  }),
});
