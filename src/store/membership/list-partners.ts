import { type RawBuilder, sql } from 'kysely';
import type { Day } from '../../domain/time/day.ts';
import { endOfTime } from '../../domain/time/instant.ts';
import type { Tx } from '../tenant.ts';
import { accountManagerOn, isLookedAfterBy } from './account-managers.ts';

/** Which partners are asked for; what is left out is not asked. */
export interface PartnerFilter {
  /** In the code or the name, in any case. */
  readonly text?: string | undefined;
  readonly attributes?: Readonly<Record<string, string>> | undefined;
  /** An award of this competency is held on the day. */
  readonly holds?: { readonly competency: string; readonly level?: string | undefined } | undefined;
  /** The id of the user who looks after it on the day; null where nobody does. */
  readonly accountManager?: string | null | undefined;
  /** Only these, by id. */
  readonly own?: readonly string[] | undefined;
}

export interface ListedPartner {
  readonly partner: string;
  readonly code: string;
  readonly name: string;
  readonly revision: number;
  readonly attributes: Readonly<Record<string, string>>;
  readonly people: number;
  readonly enrolledAt: string;
  readonly closedOn: string | null;
  /** The id of the user who looks after it on the day. */
  readonly accountManager: string | null;
}

interface Page {
  readonly programme: string;
  readonly day: Day;
  /** The code after which the page begins. */
  readonly after?: string | undefined;
  readonly limit: number;
}

/** Partners of a programme in the order of their codes, which is the same in every database. */
export async function partnersMatching(tx: Tx, filter: PartnerFilter, page: Page): Promise<readonly ListedPartner[]> {
  const { programme, day, after, limit } = page;
  const asked = [
    sql`p.programme_id = ${programme}`,
    ...(after === undefined ? [] : [sql`p.code collate "C" > ${after}`]),
    ...conditionsOf(filter, page),
  ];
  const { rows } = await sql<ListedPartner>`
    select p.partner_id as partner, p.code, p.name, p.revision::int as revision,
      p.created_at as "enrolledAt", p.closed_on as "closedOn",
      ${accountManagerOn('p.partner_id', day)} as "accountManager",
      coalesce((
        select jsonb_object_agg(a.attribute, a.value) from partner_attributes a
        where a.partner_id = p.partner_id and a.known_to = ${endOfTime}
      ), '{}') as attributes,
      (select count(*)::int from people w where w.partner_id = p.partner_id and w.removed_at is null) as people
    from partners p
    where ${sql.join(asked, sql` and `)}
    order by p.code collate "C"
    limit ${limit}`.execute(tx);
  return rows;
}

const conditionsOf = (
  { text, attributes = {}, holds, accountManager, own }: PartnerFilter,
  { day }: Page,
): readonly RawBuilder<unknown>[] => [
  ...(own === undefined ? [] : [own.length === 0 ? sql`false` : sql`p.partner_id in (${sql.join(own)})`]),
  ...(accountManager === undefined ? [] : [isLookedAfterBy('p.partner_id', day, accountManager)]),
  // Not as a pattern: % and _ are letters like others in a code.
  ...(text === undefined
    ? []
    : [sql`(strpos(lower(p.code), lower(${text})) > 0 or strpos(lower(p.name), lower(${text})) > 0)`]),
  ...Object.entries(attributes).map(
    ([attribute, value]) => sql`exists (
      select from partner_attributes a where a.partner_id = p.partner_id
        and a.attribute = ${attribute} and a.value = ${value} and a.known_to = ${endOfTime})`,
  ),
  ...(holds === undefined
    ? []
    : [
        sql`exists (
          select from awards a where a.partner_id = p.partner_id and a.known_to = ${endOfTime}
            and a.status = ${holds.competency} ${holds.level === undefined ? sql`` : sql`and a.level = ${holds.level}`}
            and a.valid_from <= ${day} and (a.valid_to is null or a.valid_to >= ${day}))`,
      ]),
];
