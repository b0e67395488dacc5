import { spawnSync } from 'node:child_process';
import { existsSync, globSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** The folder with `initdb` and `postgres`; where there is none, it is installed if that is allowed here. */
export function findPostgres(): string | undefined {
  return present() ?? (install() ? present() : undefined);
}

/** Debian keeps the server's programs out of the path; the newest release is taken. */
function present(): string | undefined {
  const folders = [
    ...globSync('/usr/lib/postgresql/*/bin')
      .sort((a, b) => a.localeCompare(b, 'en', { numeric: true }))
      .reverse(),
    ...(process.env['PATH'] ?? '').split(delimiter),
  ];
  return folders.find((folder) => ['initdb', 'postgres', 'pg_ctl'].every((name) => existsSync(join(folder, name))));
}

function install(): boolean {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return false;
  process.stderr.write('PostgreSQL is not here; installing it with apt-get …\n');
  const apt = (...words: string[]) =>
    spawnSync('apt-get', words, { stdio: 'ignore', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } })
      .status === 0;
  return apt('update') && apt('install', '--yes', '--no-install-recommends', 'postgresql');
}
