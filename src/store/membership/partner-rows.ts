import { type Selectable, sql } from 'kysely';
import type { Database } from '../database.ts';
import type { Tx } from '../tenant.ts';
import { type FactTable, factColumns, factTables } from './fact-columns.ts';

/** A row without what it shares with all others of the partner. */
export type Row<Table extends keyof Database> = Omit<Selectable<Database[Table]>, 'programme_id' | 'partner_id'>;

/** One of a partner's people, and which other one it is, where somebody has said that two are one person. */
export interface KeptPerson
  extends Pick<Row<'people'>, 'id' | 'code' | 'name' | 'created_at' | 'removed_at' | 'erased_at'> {
  /** The id of the one that stays; null for a person of its own. */
  readonly same_as: string | null;
  /** The moment in which the two were made one. */
  readonly same_since: string | null;
}

/** All that is kept about one partner, the ended statements too, each list as it was added. */
export type PartnerRows = {
  readonly partner: Pick<
    Selectable<Database['partners']>,
    'programme_id' | 'partner_id' | 'code' | 'name' | 'priority' | 'learning' | 'revision'
  >;
  readonly people: readonly KeptPerson[];
} & { readonly [Table in FactTable]: readonly Row<Table>[] };

/** Everything about one partner in one statement; nothing where it is not there, or not for this tenant to see. */
export async function partnerRows(tx: Tx, partner: string): Promise<PartnerRows | undefined> {
  const { rows } = await statement(partner).execute(tx);
  const [found] = rows;
  if (!found) return undefined;
  const { people, ...lists } = found.lists;
  return { partner: found.partner, people: people ?? [], ...listed(lists) };
}

type Found = {
  readonly partner: PartnerRows['partner'];
  readonly lists: { readonly [Table in FactTable | 'people']: PartnerRows[Table] | null };
};

const listed = (lists: Omit<Found['lists'], 'people'>) =>
  Object.fromEntries(factTables.map((table) => [table, lists[table] ?? []])) as {
    readonly [Table in FactTable]: PartnerRows[Table];
  };

const asInstant = (column: string, name = column) => `to_char(${column}, 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as ${name}`;
const instants = ['known_from', 'known_to'].map((column) => asInstant(column)).join(', ');
const peopleInstants = ['created_at', 'removed_at', 'erased_at'].map((column) => asInstant(column)).join(', ');

/** The rows of each table as JSON, in which days are text already. */
const lists = factTables
  .map((table) => {
    const { owner, content, beside } = factColumns[table];
    const columns = ['id', ...owner, ...content, ...beside, 'corrects'].join(', ');
    return `'${table}', (
        select json_agg(r order by r.id)
        from (select ${columns}, ${instants} from ${table} t where t.partner_id = p.partner_id) r
      )`;
  })
  .join(',\n      ');

const statement = (partner: string) => sql<Found>`
  select
    json_build_object(
      'programme_id', p.programme_id, 'partner_id', p.partner_id, 'code', p.code, 'name', p.name,
      'priority', p.priority, 'learning', p.learning, 'revision', p.revision
    ) as partner,
    json_build_object(
      'people', (
        select json_agg(r order by r.id)
        from (
          select t.id, code, name, ${sql.raw(peopleInstants)}, s.stays_id as same_as, ${sql.raw(asInstant('made_at', 'same_since'))}
          from people t
          left join same_people s
            on s.partner_id = t.partner_id and s.person_id = t.id and s.taken_back_at is null
          where t.partner_id = p.partner_id
        ) r
      ),
      ${sql.raw(lists)}
    ) as lists
  from partners p
  where p.partner_id = ${partner}`;
