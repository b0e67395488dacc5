import type { Selectable } from 'kysely';
import { endOfTime, type Instant } from '../../domain/time/instant.ts';
import type { Database } from '../database.ts';
import type { Tx } from '../tenant.ts';

/** An extension over countries with its withdrawal, where it was withdrawn. */
export type ExtensionRow = Omit<Selectable<Database['programme_extensions']>, 'programme_id'>;

const columns = [
  'id',
  'competencies',
  'levels',
  'countries',
  'valid_from',
  'valid_to',
  'moves',
  'granted_on',
  'granted_by',
  'reason',
  'withdrawn_by',
  'withdrawal_reason',
  'known_from',
  'known_to',
  'corrects',
] as const;

/** All that were ever granted, in the order in which they were. */
export const extensionsOf = (tx: Tx, programme: string): Promise<readonly ExtensionRow[]> =>
  tx
    .selectFrom('programme_extensions')
    .select(columns)
    .where('programme_id', '=', programme)
    .orderBy('known_from')
    .orderBy('id')
    .execute();

/** One that still holds. */
export const extensionThatHolds = (tx: Tx, programme: string, id: string): Promise<ExtensionRow | undefined> =>
  tx
    .selectFrom('programme_extensions')
    .select(columns)
    .where('programme_id', '=', programme)
    .where('id', '=', id)
    .where('known_to', '=', endOfTime)
    .forUpdate()
    .executeTakeFirst();

export type NewExtension = Omit<ExtensionRow, 'known_to' | 'withdrawn_by' | 'withdrawal_reason'>;

export async function addExtension(tx: Tx, programme: string, row: NewExtension): Promise<void> {
  const { competencies, levels, countries, moves, ...rest } = row;
  const written = (value: unknown) => (value === null ? null : JSON.stringify(value));
  await tx
    .insertInto('programme_extensions')
    .values({
      ...{ ...rest, programme_id: programme, countries: JSON.stringify(countries) },
      ...{ competencies: written(competencies), levels: written(levels), moves: written(moves) },
    })
    .execute();
}

/** Ends one that still holds: it was withdrawn, or another one takes its place. */
export async function endExtension(
  tx: Tx,
  programme: string,
  { id, by, reason, now }: { readonly id: string; readonly by: string; readonly reason: string; readonly now: Instant },
): Promise<void> {
  await tx
    .updateTable('programme_extensions')
    .set({ known_to: now, withdrawn_by: by, withdrawal_reason: reason })
    .where('programme_id', '=', programme)
    .where('id', '=', id)
    .execute();
}
