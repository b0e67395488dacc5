import { PostgresDialect } from 'kysely';
import pg from 'pg';
import { columnTypes } from './column-types.ts';
import type { Engine } from './engine.ts';

/** How many connections one process takes at most, where nobody says otherwise. */
export const usualConnections = 10;

/** PostgreSQL 15 or newer, by its address as `postgres://user:secret@host:5432/assay`. */
export function postgresEngine(url: string, connections: number = usualConnections): Engine {
  const pool = new pg.Pool({
    connectionString: url,
    max: connections,
    options: '-c TimeZone=UTC -c DateStyle=ISO',
    application_name: 'assay',
    types: { getTypeParser },
  });
  // A connection that breaks while nobody uses it is replaced by the next one; without a listener it would end the process.
  pool.on('error', () => {});
  return {
    kind: 'postgres',
    dialect: new PostgresDialect({ pool }),
    run: async (text, values) => {
      const result: pg.QueryResult | readonly pg.QueryResult[] = await pool.query(text, values && [...values]);
      return {
        rows: Array.isArray(result)
          ? result.flatMap((one: pg.QueryResult) => one.rows)
          : (result as pg.QueryResult).rows,
      };
    },
    listen: async (channel, heard) => {
      const client = new pg.Client({ connectionString: url, application_name: 'assay listens' });
      await client.connect();
      client.on('notification', ({ payload }) => heard(payload ?? ''));
      await client.query(`listen ${pg.escapeIdentifier(channel)}`);
      return () => client.end();
    },
    close: async () => {
      if (!pool.ended) await pool.end();
    },
  };
}

const getTypeParser = ((type: number, format?: 'text' | 'binary') =>
  (format !== 'binary' && columnTypes[type]) ||
  pg.types.getTypeParser(type, format as 'text')) as typeof pg.types.getTypeParser;
