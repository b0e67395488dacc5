import type { Selectable } from 'kysely';
import { endOfTime, type Instant } from '../../domain/time/instant.ts';
import type { Database } from '../database.ts';
import type { Tx } from '../tenant.ts';

/** A ruling with its withdrawal, where it was withdrawn. */
export type RulingRow = Omit<Selectable<Database['rulings']>, 'programme_id' | 'corrects'>;

export const rulingColumns = [
  'id',
  'question',
  'reading',
  'valid_from',
  'ruled_by',
  'reason',
  'withdrawn_by',
  'withdrawal_reason',
  'known_from',
  'known_to',
] as const;

/** All that were ever made, in the order in which they were. */
export const rulingsOf = (tx: Tx, programme: string): Promise<readonly RulingRow[]> =>
  tx
    .selectFrom('rulings')
    .select(rulingColumns)
    .where('programme_id', '=', programme)
    .orderBy('known_from')
    .orderBy('id')
    .execute();

export type RulingToAdd = Pick<RulingRow, 'id' | 'question' | 'reading' | 'valid_from' | 'ruled_by' | 'reason'> & {
  readonly known_from: Instant;
};

export async function addRuling(tx: Tx, programme: string, ruling: RulingToAdd): Promise<void> {
  await tx
    .insertInto('rulings')
    .values({ ...ruling, programme_id: programme })
    .execute();
}

/** Ends a ruling that still holds; nothing where there is no such. */
export const endRuling = (
  tx: Tx,
  programme: string,
  { id, by, reason, now }: { readonly id: string; readonly by: string; readonly reason: string; readonly now: Instant },
): Promise<RulingRow | undefined> =>
  tx
    .updateTable('rulings')
    .set({ known_to: now, withdrawn_by: by, withdrawal_reason: reason })
    .where('programme_id', '=', programme)
    .where('id', '=', id)
    .where('known_to', '=', endOfTime)
    .returning(rulingColumns)
    .executeTakeFirst();
