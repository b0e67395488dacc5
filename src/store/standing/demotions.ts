import { type RawBuilder, type Selectable, sql } from 'kysely';
import type { Money } from '../../domain/benefits/money.ts';
import type { Claim } from '../../domain/membership/facts.ts';
import type { LapseReason } from '../../domain/standing/lapse-reasons.ts';
import { endOfTime } from '../../domain/time/instant.ts';
import type { Database } from '../database.ts';
import { accountManagerOn, isLookedAfterBy } from '../membership/account-managers.ts';
import { newIds } from '../new-id.ts';
import type { Tenant, Tx } from '../tenant.ts';

export type DemotionRow = Omit<
  Selectable<Database['demotions']>,
  'programme_id' | 'partner_id' | 'worth' | 'worth_currency' | 'worth_is_sample'
>;
export type DemotionState = DemotionRow['state'];

const columns = [
  'id',
  'competency',
  'level',
  'since',
  'reasons',
  'noticed_at',
  'noticed_on',
  'state',
  'closed_at',
  'closed_on',
  'decision',
  'decided_by_kind',
  'decided_by',
  'reason_code',
  'reason_text',
  'kept_until',
] as const;

/** What nobody has decided yet, of one partner. */
export const openDemotions = (tx: Tx, partner: string): Promise<readonly DemotionRow[]> =>
  tx
    .selectFrom('demotions')
    .select(columns)
    .where('partner_id', '=', partner)
    .where('state', '=', 'open')
    .orderBy('id')
    .execute();

/** All that was ever noticed of one award of a partner, the oldest first. */
export const demotionsOfAward = (
  tx: Tx,
  partner: string,
  { competency, level }: Claim,
): Promise<readonly DemotionRow[]> =>
  tx
    .selectFrom('demotions')
    .select(columns)
    .where('partner_id', '=', partner)
    .where('competency', '=', competency)
    .where('level', '=', level)
    .orderBy('id')
    .execute();

export const demotionWithId = (tx: Tx, partner: string, id: string): Promise<DemotionRow | undefined> =>
  tx.selectFrom('demotions').select(columns).where('partner_id', '=', partner).where('id', '=', id).executeTakeFirst();

export interface DemotionNoticed {
  readonly competency: string;
  readonly level: string;
  readonly since: string;
  readonly reasons: readonly LapseReason[];
  readonly noticed_at: string;
  readonly noticed_on: string;
  /** What went with it is worth in a year; null where nothing is stated. */
  readonly worth?: Money | undefined;
}

/** Adds what was noticed, as pending; of two for one award the first one stays. Answers with those that were added. */
export const addDemotions = (
  tx: Tx,
  { programme, partner }: Tenant,
  noticed: readonly [DemotionNoticed, ...DemotionNoticed[]],
): Promise<readonly DemotionRow[]> => {
  const ids = newIds(Date.parse(noticed[0].noticed_at), noticed.length);
  return tx
    .insertInto('demotions')
    .values(
      noticed.map(({ reasons, worth, ...row }, index) => ({
        ...row,
        ...{ worth: worth?.minor ?? null, worth_currency: worth?.currency ?? null },
        worth_is_sample: worth?.sample ?? null,
        programme_id: programme,
        partner_id: partner,
        id: ids[index] as string,
        state: 'open' as const,
        reasons: JSON.stringify(reasons),
      })),
    )
    .onConflict((conflict) =>
      conflict.columns(['partner_id', 'competency', 'level']).where('state', '=', 'open').doNothing(),
    )
    .returning(columns)
    .execute();
};

/** Closes what has lapsed no more, before anybody decided it. */
export async function withdrawDemotions(
  tx: Tx,
  partner: string,
  ids: readonly string[],
  { now, today }: { readonly now: string; readonly today: string },
): Promise<void> {
  if (ids.length === 0) return;
  await tx
    .updateTable('demotions')
    .set({ state: 'withdrawn', closed_at: now, closed_on: today })
    .where('partner_id', '=', partner)
    .where('id', 'in', ids)
    .where('state', '=', 'open')
    .execute();
}

export type DemotionDecision = Pick<
  DemotionRow,
  'decision' | 'decided_by_kind' | 'decided_by' | 'reason_code' | 'reason_text' | 'kept_until'
> & { readonly now: string; readonly today: string };

/** Decides one that is still open. */
export async function closeDemotion(
  tx: Tx,
  partner: string,
  id: string,
  { now, today, ...decision }: DemotionDecision,
): Promise<void> {
  await tx
    .updateTable('demotions')
    .set({ ...decision, state: 'decided', closed_at: now, closed_on: today })
    .where('partner_id', '=', partner)
    .where('id', '=', id)
    .where('state', '=', 'open')
    .execute();
}

export interface DemotionFilter {
  readonly partner?: string | undefined;
  readonly state?: DemotionState | undefined;
  readonly competency?: string | undefined;
  readonly country?: string | undefined;
  /** The id of the user who looks after the partner; null where nobody does. */
  readonly accountManager?: string | null | undefined;
}

export interface ListedDemotion extends DemotionRow {
  /** The code and the name of the partner. */
  readonly code: string;
  readonly name: string;
  /** The id of the user who looks after it on the day that is asked about. */
  readonly accountManager: string | null;
}

/** By the day on which it lapsed; or by the code of the partner or the competency, and then by that day. */
export type DemotionSort = 'since' | 'partner' | 'competency';

/** In which order: what lapsed first comes first, where it is not said. */
export interface DemotionOrder {
  readonly sort?: DemotionSort | undefined;
  readonly isDescending?: boolean | undefined;
}

/** The last row of a page: the next one begins behind it. The key is what it is sorted by. */
export interface DemotionCursor extends Pick<DemotionRow, 'since' | 'id'> {
  readonly key: string;
}

export const demotionKey = (row: ListedDemotion, sort: DemotionSort = 'since'): string =>
  ({ since: row.since, partner: row.code, competency: row.competency })[sort];

/** A place in the list is compared as text, so that any text is one. */
export const demotionsMatching = (
  tx: Tx,
  programme: string,
  { partner, state, competency, country, accountManager }: DemotionFilter,
  page: DemotionOrder & { readonly day: string; readonly after?: DemotionCursor | undefined; readonly limit: number },
): Promise<readonly ListedDemotion[]> => {
  const { day, after, limit, sort = 'since', isDescending = false } = page;
  const key = sortedBy[sort];
  const direction = isDescending ? 'desc' : 'asc';
  return tx
    .selectFrom('demotions as d')
    .innerJoin('partners as p', 'p.partner_id', 'd.partner_id')
    .select(columns.map((column) => `d.${column}` as const))
    .select(['p.code', 'p.name', accountManagerOn('d.partner_id', day).as('accountManager')])
    .where('d.programme_id', '=', programme)
    .$if(partner !== undefined, (query) => query.where('d.partner_id', '=', partner ?? ''))
    .$if(state !== undefined, (query) => query.where('d.state', '=', state ?? 'open'))
    .$if(competency !== undefined, (query) => query.where('d.competency', '=', competency ?? ''))
    .$if(country !== undefined, (query) =>
      query.where(
        sql<boolean>`exists (
          select from partner_attributes a where a.partner_id = d.partner_id
            and a.attribute = 'country' and a.value = ${country} and a.known_to = ${endOfTime})`,
      ),
    )
    .$if(accountManager !== undefined, (query) =>
      query.where(isLookedAfterBy('d.partner_id', day, accountManager ?? null)),
    )
    .$if(after !== undefined, (query) =>
      query.where(
        sql<boolean>`(${key}, d.since::text collate "C", d.id::text collate "C") ${isDescending ? sql`<` : sql`>`}
          (${after?.key ?? ''}, ${after?.since ?? ''}, ${after?.id ?? ''})`,
      ),
    )
    .orderBy(key, direction)
    .orderBy('d.since', direction)
    .orderBy('d.id', direction)
    .limit(limit)
    .execute();
};

const sortedBy: Readonly<Record<DemotionSort, RawBuilder<string>>> = {
  since: sql`d.since::text collate "C"`,
  partner: sql`p.code collate "C"`,
  competency: sql`d.competency collate "C"`,
};
