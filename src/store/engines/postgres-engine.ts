import pg from 'pg';
import { columnTypes } from './column-types.ts';
import type { Engine } from './engine.ts';
import { LateBeginDialect } from './late-begin-driver.ts';

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
  // The same of one that breaks in the middle of a transaction: the next statement of it fails, and that is how it is told.
  pool.on('connect', (client) => client.on('error', () => {}));
  return {
    kind: 'postgres',
    dialect: new LateBeginDialect({ pool }),
    run: async (text, values) => {
      const result: pg.QueryResult | readonly pg.QueryResult[] = await pool.query(text, values && [...values]);
      return {
        rows: Array.isArray(result)
          ? result.flatMap((one: pg.QueryResult) => one.rows)
          : (result as pg.QueryResult).rows,
      };
    },
    listen: (channel, heard) => listenAgain(url, channel, heard),
    close: async () => {
      if (!pool.ended) await pool.end();
    },
  };
}

/** Listens on a connection of its own, and on another one where that breaks: what was notified in between is found by the slow look. */
async function listenAgain(
  url: string,
  channel: string,
  heard: (payload: string) => void,
): Promise<() => Promise<void>> {
  let client: pg.Client | undefined;
  let isOver = false;
  const connect = async () => {
    const next = new pg.Client({ connectionString: url, application_name: 'assay listens' });
    // Without a listener a broken connection would end the process.
    next.on('error', () => {});
    next.on('end', () => {
      if (!isOver && client === next) retry();
    });
    next.on('notification', ({ payload }) => heard(payload ?? ''));
    await next.connect();
    await next.query(`listen ${pg.escapeIdentifier(channel)}`);
    client = next;
    if (isOver) await next.end();
  };
  const retry = () => {
    if (!isOver) setTimeout(() => connect().catch(retry), listenPause).unref();
  };
  await connect();
  return async () => {
    isOver = true;
    await client?.end();
  };
}

const listenPause = 500;

const getTypeParser = ((type: number, format?: 'text' | 'binary') =>
  (format !== 'binary' && columnTypes[type]) ||
  pg.types.getTypeParser(type, format as 'text')) as typeof pg.types.getTypeParser;
