import { rulesOf } from '../standing/standing-state.ts';
import type { Tx } from '../tenant.ts';
import { type RulingRow, rulingColumns } from './rulings.ts';
import { type CatalogueVersion, versionColumns } from './versions.ts';

/** What is judged by. */
export interface RulesInUse {
  readonly version: CatalogueVersion;
  /** All that were ever made beside the pack, in the order in which they were. */
  readonly rulings: readonly RulingRow[];
  /** The name of both together, which is another one after every change. */
  readonly rules: string;
}

/** The rules of a programme as they are at one moment, which one statement sees; nothing where none were published yet. */
export async function rulesInUse(tx: Tx, programme: string): Promise<RulesInUse | undefined> {
  const found = await tx
    .selectFrom((from) =>
      from
        .selectFrom('catalogue_versions')
        .select(versionColumns)
        .where('programme_id', '=', programme)
        .orderBy('number', 'desc')
        .limit(1)
        .as('newest'),
    )
    .leftJoin('rulings as r', (join) => join.on('r.programme_id', '=', programme))
    .select(versionColumns.map((column) => `newest.${column}` as const))
    .select(rulingColumns.map((column) => `r.${column} as ruling_${column}` as const))
    .select(rulesOf(programme).as('rules'))
    .orderBy('r.known_from')
    .orderBy('r.id')
    .execute();
  const [first] = found;
  if (!first) return undefined;
  const { id, number, hash, label, published_at, published_by, rules } = first;
  return { version: { id, number, hash, label, published_at, published_by }, rulings: found.flatMap(rulingIn), rules };
}

type Joined = { readonly [Column in keyof RulingRow as `ruling_${Column}`]: RulingRow[Column] | null };

/** The ruling in a row, where the programme has any. */
function rulingIn(row: Joined): readonly RulingRow[] {
  if (row.ruling_id === null) return [];
  const columns = rulingColumns.map((column) => [column, row[`ruling_${column}`]] as const);
  return [Object.fromEntries(columns) as unknown as RulingRow];
}
