import { sql } from 'kysely';
import type { Tx } from '../tenant.ts';

/** What a standing follows from, as it is now. */
export interface StandingState {
  readonly revision: number;
  readonly catalogueVersion: string;
}

/** An answer that was worked out for just this revision, catalogue and day. */
export interface RememberedStanding extends StandingState {
  readonly workedOutAt: string;
  /** As JSON text. */
  readonly answer: string;
}

/** The newest version of the catalogue, inside another statement. */
export const newestOf = (programme: string) => sql<string>`(
  select id from catalogue_versions where programme_id = ${programme} order by published_at desc, id desc limit 1
)`;

/**
 * The answer that still holds for a partner on a day: nothing where the partner, the rules or the day have changed since it
 * was worked out. One statement sees all of them at one moment.
 */
export const rememberedStanding = (
  tx: Tx,
  { programme, partner, day }: { readonly programme: string; readonly partner: string; readonly day: string },
  language: 'en' | 'de',
): Promise<RememberedStanding | undefined> =>
  tx
    .selectFrom('standings as s')
    .innerJoin('partners as p', 'p.partner_id', 's.partner_id')
    .select([
      's.revision',
      's.catalogue_version as catalogueVersion',
      's.worked_out_at as workedOutAt',
      `s.answer_${language} as answer`,
    ])
    .where('s.partner_id', '=', partner)
    .where('s.business_day', '=', day)
    .whereRef('s.revision', '=', 'p.revision')
    .where('s.catalogue_version', '=', newestOf(programme))
    .executeTakeFirst();
