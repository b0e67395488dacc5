import { type Kysely, sql } from 'kysely';
import type { Day } from '../../domain/time/day.ts';
import type { Database } from '../database.ts';

/** On it every process hears that the business day was moved. */
export const businessDayChannel = 'assay_business_day';

/** The day on which a demo stands; nothing where business goes by the real day. */
export async function businessDay(db: Kysely<Database>): Promise<Day | undefined> {
  const row = await db.selectFrom('installation').select('business_day').executeTakeFirst();
  return (row?.business_day ?? undefined) as Day | undefined;
}

/** Makes the installation a demo that stands on a day, or moves it there. */
export async function setBusinessDay(db: Kysely<Database>, day: Day): Promise<void> {
  await db
    .insertInto('installation')
    .values({ business_day: day })
    .onConflict((conflict) => conflict.column('only_row').doUpdateSet({ business_day: day }))
    .execute();
  await sql`select pg_notify(${businessDayChannel}, ${day})`.execute(db);
}
