import { spawnSync } from 'node:child_process';
import { chmodSync, chownSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { findPostgres } from './find-postgres.ts';

export interface Postgres {
  readonly client: Client;
  readonly version: string;
  /** Where files for COPY can be put: the server reads them itself. */
  readonly folder: string;
}

/**
 * Does some work with a PostgreSQL of its own, in a new folder, over a socket in it; both are gone afterwards, also when
 * the work fails or the process is told to end. Without PostgreSQL the reason is returned.
 */
export async function withPostgres<Result>(
  work: (postgres: Postgres) => Promise<Result>,
): Promise<Result | { readonly leftOut: string }> {
  const programs = findPostgres();
  if (programs === undefined)
    return {
      leftOut: 'PostgreSQL is not installed, and installing it takes root on Debian (apt-get install postgresql)',
    };
  const owner = unprivileged();
  if (owner === undefined) return { leftOut: 'PostgreSQL refuses to run as root, and there is no user "postgres"' };

  const folder = mkdtempSync(join(tmpdir(), 'assay-bench-postgres-'));
  const data = join(folder, 'data');
  const run = (program: string, ...words: string[]) => {
    const { status, stderr, error } = spawnSync(join(programs, program), words, {
      ...owner,
      cwd: folder,
      encoding: 'utf8',
    });
    if (status !== 0) throw new Error(`${program} failed: ${error?.message ?? stderr}`);
  };
  const remove = () => {
    spawnSync(join(programs, 'pg_ctl'), ['stop', '-D', data, '-m', 'immediate', '-w'], { ...owner, cwd: folder });
    rmSync(folder, { recursive: true, force: true });
  };
  const end = () => process.exit(130);
  process.on('exit', remove).on('SIGINT', end).on('SIGTERM', end).on('SIGHUP', end);
  try {
    if ('uid' in owner) chownSync(folder, owner.uid, owner.gid);
    chmodSync(folder, 0o755);
    mkdirSync(join(folder, 'rows'));
    run('initdb', '-D', data, '-U', 'postgres', '-A', 'trust', '-E', 'UTF8', '--locale=C', '--no-sync');
    run('pg_ctl', 'start', '-D', data, '-w', '-l', join(folder, 'log'), '-o', settings(folder));
    const client = new Client({ host: folder, port, user: 'postgres', database: 'postgres' });
    await client.connect();
    try {
      const { rows } = await client.query('show server_version');
      return await work({
        client,
        version: String(rows[0].server_version).split(' ')[0] as string,
        folder: join(folder, 'rows'),
      });
    } finally {
      await client.end();
    }
  } finally {
    process.off('exit', remove).off('SIGINT', end).off('SIGTERM', end).off('SIGHUP', end);
    remove();
  }
}

/** Only a part of the socket's name: nothing listens on the network. */
const port = 5432;

/** Room to work in memory, both cores, no waiting for the disk, no compiling (measured: it costs a third here). */
const settings = (folder: string): string =>
  Object.entries({
    listen_addresses: "''",
    port: String(port),
    unix_socket_directories: folder,
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
  })
    .map(([name, value]) => `-c ${name}=${value}`)
    .join(' ');

/** Who runs the server: we ourselves, or where we are root the system's own user for it. */
function unprivileged(): { readonly uid: number; readonly gid: number } | Record<string, never> | undefined {
  if (process.getuid?.() !== 0) return {};
  const line = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .find((one) => one.startsWith('postgres:'));
  const [, , uid, gid] = line?.split(':') ?? [];
  return uid === undefined || gid === undefined ? undefined : { uid: Number(uid), gid: Number(gid) };
}
