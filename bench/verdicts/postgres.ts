import { join } from 'node:path';
import { Client } from 'pg';
import { startPostgres } from '../../test/setup/postgres-server.ts';

export interface Postgres {
  readonly client: Client;
  readonly version: string;
  /** Where files for COPY can be put: the server reads them itself. */
  readonly folder: string;
}

/** Room to work in memory, both cores, no waiting for the disk, no compiling (measured: it costs a third here). */
const settings = {
  shared_buffers: '1GB',
  work_mem: '512MB',
  maintenance_work_mem: '512MB',
  effective_cache_size: '4GB',
  random_page_cost: '1.1',
  fsync: 'off',
  synchronous_commit: 'off',
  full_page_writes: 'off',
  max_wal_size: '8GB',
  autovacuum: 'off',
  jit: 'off',
};

/** Does some work with a PostgreSQL of its own, that is gone afterwards. Without PostgreSQL the reason is returned. */
export async function withPostgres<Result>(
  work: (postgres: Postgres) => Promise<Result>,
): Promise<Result | { readonly leftOut: string }> {
  const server = startPostgres(settings);
  if ('leftOut' in server) return server;
  try {
    const client = new Client({ connectionString: server.url('postgres') });
    await client.connect();
    try {
      const { rows } = await client.query('show server_version');
      const version = String(rows[0].server_version).split(' ')[0] as string;
      return await work({ client, version, folder: join(server.folder, 'rows') });
    } finally {
      await client.end();
    }
  } finally {
    server.stop();
  }
}
