import { type Selectable, sql } from 'kysely';
import type { Database } from '../database.ts';
import type { Tx } from '../tenant.ts';
import { type FactTable, factColumns, factTables } from './fact-columns.ts';

/** A row without what it shares with all others of the partner. */
export type Row<Table extends keyof Database> = Omit<Selectable<Database[Table]>, 'programme_id' | 'partner_id'>;

/** All that is kept about one partner, the ended statements too, each list as it was added. */
export type PartnerRows = {
  readonly partner: Pick<
    Selectable<Database['partners']>,
    'programme_id' | 'partner_id' | 'code' | 'name' | 'priority' | 'learning' | 'revision'
  >;
  readonly people: readonly Pick<Row<'people'>, 'id' | 'code' | 'name' | 'created_at' | 'removed_at' | 'erased_at'>[];
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

const asInstant = (column: string) => `to_char(${column}, 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as ${column}`;
const instants = ['known_from', 'known_to'].map(asInstant).join(', ');
const peopleInstants = ['created_at', 'removed_at', 'erased_at'].map(asInstant).join(', ');

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
        from (select id, code, name, ${sql.raw(peopleInstants)} from people t where t.partner_id = p.partner_id) r
      ),
      ${sql.raw(lists)}
    ) as lists
  from partners p
  where p.partner_id = ${partner}`;
