import type { Selectable } from 'kysely';
import type { Database } from '../database.ts';
import type { Tenant, Tx } from '../tenant.ts';

export type LetterRow = Omit<Selectable<Database['letters']>, 'programme_id' | 'partner_id'>;

const columns = ['id', 'user_id', 'day', 'notices', 'state', 'planned_at', 'settled_at'] as const;

/** The letters of which nobody knows whether they left, and those of a day. */
export const lettersOfDay = (tx: Tx, partner: string, day: string): Promise<readonly LetterRow[]> =>
  tx
    .selectFrom('letters')
    .select(columns)
    .where('partner_id', '=', partner)
    .where((eb) => eb.or([eb('state', '=', 'planned'), eb('day', '=', day)]))
    .orderBy('id')
    .execute();

export async function planLetter(
  tx: Tx,
  { programme, partner }: Tenant,
  letter: Pick<LetterRow, 'id' | 'user_id' | 'day' | 'notices' | 'planned_at'>,
): Promise<void> {
  await tx
    .insertInto('letters')
    .values({
      ...{ programme_id: programme, partner_id: partner, ...letter, notices: JSON.stringify(letter.notices) },
      ...{ state: 'planned', settled_at: null },
    })
    .execute();
}

/** It has left; or it was taken back, as what it said is solved. */
export async function settleLetter(
  tx: Tx,
  partner: string,
  { id, state, now }: { readonly id: string; readonly state: 'sent' | 'withdrawn'; readonly now: string },
): Promise<void> {
  await tx
    .updateTable('letters')
    .set({ state, settled_at: now })
    .where('partner_id', '=', partner)
    .where('id', '=', id)
    .where('state', '=', 'planned')
    .execute();
}
