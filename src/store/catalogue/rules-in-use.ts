import { rulesOf } from '../standing/standing-state.ts';
import type { Tx } from '../tenant.ts';
import { type ExtensionRow, extensionsOf } from './extensions.ts';
import { type RulingRow, rulingColumns } from './rulings.ts';
import { type CatalogueVersion, versionColumns } from './versions.ts';

/** What is judged by. */
export interface RulesInUse {
  readonly version: CatalogueVersion;
  /** All that were ever made beside the pack, in the order in which they were. */
  readonly rulings: readonly RulingRow[];
  /** The extensions that were ever granted beside it, in that order too. */
  readonly extensions: readonly ExtensionRow[];
  /** The name of all of it together, which is another one after every change. */
  readonly rules: string;
}

/**
 * The rules of a programme as they are now; nothing where none were published yet. Version, rulings and the name are seen by
 * one statement, at one moment. What was granted between that and the extensions has another name already, so that what is
 * worked out by it is remembered by none.
 */
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
  const extensions = await extensionsOf(tx, programme);
  return {
    version: { id, number, hash, label, published_at, published_by },
    rulings: found.flatMap(rulingIn),
    extensions,
    rules,
  };
}

type Joined = { readonly [Column in keyof RulingRow as `ruling_${Column}`]: RulingRow[Column] | null };

/** The ruling in a row, where the programme has any. */
function rulingIn(row: Joined): readonly RulingRow[] {
  if (row.ruling_id === null) return [];
  const columns = rulingColumns.map((column) => [column, row[`ruling_${column}`]] as const);
  return [Object.fromEntries(columns) as unknown as RulingRow];
}
