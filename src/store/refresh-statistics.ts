import { type Kysely, sql } from 'kysely';
import type { Database } from './database.ts';

/**
 * Tells the database how large tables have become, as it would find out by itself after a minute. After a large load it
 * would take them for empty until then, and look at every row of the partner for each row that it is to change.
 */
export async function refreshStatistics(db: Kysely<Database>, tables: readonly (keyof Database)[]): Promise<void> {
  for (const table of tables) await sql`analyze ${sql.table(table)}`.execute(db);
}
