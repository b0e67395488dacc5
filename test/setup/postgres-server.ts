import { spawnSync } from 'node:child_process';
import { chmodSync, chownSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findPostgres } from './find-postgres.ts';

/** A PostgreSQL of our own, in a new folder, over a socket in it: nothing listens on the network. */
export interface PostgresServer {
  /** Where the socket is, and whatever else the server must be able to read. It belongs to the user that runs the server. */
  readonly folder: string;
  readonly port: number;
  /** The address of one of its databases, as its superuser or as another user. */
  url(database: string, user?: string): string;
  /** Kills the server and removes the folder. */
  stop(): void;
}

/** Only a part of the socket's name. */
const port = 5432;

/** Starts a server that is gone when the process ends; without PostgreSQL the reason is returned. */
export function startPostgres(
  settings: Readonly<Record<string, string>>,
): PostgresServer | { readonly leftOut: string } {
  const programs = findPostgres();
  if (programs === undefined)
    return {
      leftOut: 'PostgreSQL is not installed, and installing it takes root on Debian (apt-get install postgresql)',
    };
  const owner = unprivileged();
  if (owner === undefined) return { leftOut: 'PostgreSQL refuses to run as root, and there is no user "postgres"' };

  const folder = mkdtempSync(join(tmpdir(), 'assay-postgres-'));
  const data = join(folder, 'data');
  const run = (program: string, ...words: string[]) => {
    const { status, stderr, error } = spawnSync(join(programs, program), words, {
      ...owner,
      cwd: folder,
      encoding: 'utf8',
      // The server keeps the streams that it is started with; with a pipe this call would wait for its end.
      ...(program === 'pg_ctl' && { stdio: 'ignore' }),
    });
    if (status !== 0) throw new Error(`${program} failed: ${error?.message ?? stderr}`);
  };
  const remove = () => {
    spawnSync(join(programs, 'pg_ctl'), ['stop', '-D', data, '-m', 'immediate', '-w'], { ...owner, cwd: folder });
    rmSync(folder, { recursive: true, force: true });
  };
  const end = () => process.exit(130);
  process.on('exit', remove).on('SIGINT', end).on('SIGTERM', end).on('SIGHUP', end);
  const stop = () => {
    process.off('exit', remove).off('SIGINT', end).off('SIGTERM', end).off('SIGHUP', end);
    remove();
  };
  try {
    if ('uid' in owner) chownSync(folder, owner.uid, owner.gid);
    chmodSync(folder, 0o755);
    mkdirSync(join(folder, 'rows'));
    run('initdb', '-D', data, '-U', 'postgres', '-A', 'trust', '-E', 'UTF8', '--locale=C', '--no-sync');
    const all = { ...settings, listen_addresses: "''", port: String(port), unix_socket_directories: folder };
    const words = Object.entries(all).map(([name, value]) => `-c ${name}=${value}`);
    run('pg_ctl', 'start', '-D', data, '-w', '-l', join(folder, 'log'), '-o', words.join(' '));
  } catch (error) {
    stop();
    throw error;
  }
  return {
    folder,
    port,
    url: (database, user = 'postgres') =>
      `postgres://${user}@/${database}?host=${encodeURIComponent(folder)}&port=${port}`,
    stop,
  };
}

/** Who runs the server: we ourselves, or where we are root the system's own user for it. */
function unprivileged(): { readonly uid: number; readonly gid: number } | Record<string, never> | undefined {
  if (process.getuid?.() !== 0) return {};
  const line = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .find((one) => one.startsWith('postgres:'));
  const [, , uid, gid] = line?.split(':') ?? [];
  return uid === undefined || gid === undefined ? undefined : { uid: Number(uid), gid: Number(gid) };
}
