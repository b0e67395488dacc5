import { sql } from 'kysely';
import type { Tx } from '../tenant.ts';

/** A table of ours as the database itself describes it, so that a new one is not forgotten. */
export interface BackupTable {
  readonly name: string;
  readonly columns: readonly BackupColumn[];
  /** The columns of its primary key: the order in which rows are read. */
  readonly key: readonly string[];
  /** Whose its rows are, where nobody else sees them: row level security binds even its owner, and so the backup. */
  readonly keptApartBy: 'programme' | 'person' | undefined;
}

export interface BackupColumn {
  readonly name: string;
  /** As SQL writes it. */
  readonly type: string;
  /** JSON travels as its text: a JSON null inside a row could not be told from nothing. */
  readonly isJson: boolean;
}

interface Described {
  readonly name: string;
  readonly columns: readonly BackupColumn[];
  readonly key: readonly string[] | null;
  readonly refers_to: readonly string[] | null;
  readonly is_kept_apart: boolean;
  /** The roles that some policy lets see rows. */
  readonly seen_by: readonly string[] | null;
}

/** Every table of ours but the list of the schema's steps, each after those that its rows refer to. */
export async function backupTables(tx: Tx): Promise<readonly BackupTable[]> {
  const { rows } = await sql<Described>`
    select c.relname as name,
      (select jsonb_agg(jsonb_build_object(
          'name', a.attname,
          'type', format_type(a.atttypid, a.atttypmod),
          'isJson', a.atttypid in ('json'::regtype, 'jsonb'::regtype)) order by a.attnum)
        from pg_attribute a
        where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = '') as columns,
      (select jsonb_agg(a.attname order by k.place)
        from pg_index i
        cross join lateral unnest(i.indkey) with ordinality as k (attnum, place)
        join pg_attribute a on a.attrelid = c.oid and a.attnum = k.attnum
        where i.indrelid = c.oid and i.indisprimary) as key,
      (select jsonb_agg(distinct o.relname)
        from pg_constraint f join pg_class o on o.oid = f.confrelid
        where f.conrelid = c.oid and f.contype = 'f' and f.confrelid <> c.oid) as refers_to,
      c.relrowsecurity as is_kept_apart,
      (select jsonb_agg(r.rolname order by r.rolname) from pg_policy p join pg_roles r on r.oid = any (p.polroles)
        where p.polrelid = c.oid) as seen_by
    from pg_class c
    where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') and not c.relispartition
      and c.relname <> 'schema_steps'
    order by c.relname`.execute(tx);
  return referredFirst(rows).map(tableFrom);
}

function tableFrom({ name, columns, key, ...described }: Described): BackupTable {
  if (!key) throw new Error(`The table ${name} has no primary key, so its rows have no order to be read in.`);
  return { name, columns, key, keptApartBy: keptApartBy(name, described) };
}

function keptApartBy(name: string, { is_kept_apart, seen_by }: Pick<Described, 'is_kept_apart' | 'seen_by'>) {
  if (!is_kept_apart) return undefined;
  if (seen_by?.includes('assay_office')) return 'programme';
  if (seen_by?.includes('assay_person')) return 'person';
  throw new Error(
    `Neither an office nor a person sees the rows of ${name}. Say in write-backup.ts as whom they are read.`,
  );
}

function referredFirst(tables: readonly Described[]): readonly Described[] {
  const ordered: Described[] = [];
  let waiting = tables;
  while (waiting.length > 0) {
    const names = new Set(waiting.map(({ name }) => name));
    const next = waiting.filter(({ refers_to }) => !(refers_to ?? []).some((other) => names.has(other)));
    if (next.length === 0) throw new Error(`Tables refer to each other in a circle: ${[...names].join(', ')}.`);
    ordered.push(...next);
    waiting = waiting.filter((one) => !next.includes(one));
  }
  return ordered;
}

/** Names of tables and columns come out of the database's own catalogue; they are quoted all the same. */
export const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`;
