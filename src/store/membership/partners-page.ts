import { sql } from 'kysely';
import { endOfTime } from '../../domain/time/instant.ts';
import type { Tx } from '../tenant.ts';

export interface PartnerListed {
  readonly code: string;
  readonly name: string;
  readonly revision: number;
  readonly country: string | null;
  readonly created_at: string;
  readonly closed_on: string | null;
}

export interface PartnersWanted {
  readonly after?: string | undefined;
  readonly limit: number;
  readonly text?: string | undefined;
  readonly country?: string | undefined;
  /** Only these, by id. */
  readonly own?: readonly string[] | undefined;
}

/** Partners in the order of their codes, with the country that is stated of them as an attribute. */
export async function partnersPage(
  tx: Tx,
  programme: string,
  { after, limit, text, country, own }: PartnersWanted,
): Promise<readonly PartnerListed[]> {
  if (own?.length === 0) return [];
  let query = tx
    .selectFrom('partners')
    .leftJoin('partner_attributes as stated', (join) =>
      join
        .onRef('stated.partner_id', '=', 'partners.partner_id')
        .on('stated.attribute', '=', 'country')
        .on('stated.known_to', '=', endOfTime),
    )
    .select([
      'partners.code',
      'partners.name',
      'partners.revision',
      'stated.value as country',
      'partners.created_at',
      'partners.closed_on',
    ])
    .where('partners.programme_id', '=', programme)
    .orderBy(sql`partners.code collate "C"`)
    .limit(limit);
  if (after !== undefined) query = query.where(sql<boolean>`partners.code collate "C" > ${after}`);
  if (country !== undefined) query = query.where('stated.value', '=', country);
  if (own) query = query.where('partners.partner_id', 'in', own);
  if (text !== undefined) {
    const pattern = `%${text.replace(/[\\%_]/g, '\\$&')}%`;
    query = query.where(({ or, eb }) =>
      or([eb('partners.name', 'ilike', pattern), eb('partners.code', 'ilike', pattern)]),
    );
  }
  return query.execute();
}
