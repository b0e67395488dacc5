import { existsSync, globSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { aptInstall } from './apt-install.ts';

/** The folder with `initdb` and `postgres`; where there is none, it is installed if that is allowed here. */
export function findPostgres(): string | undefined {
  return present() ?? (aptInstall('PostgreSQL', 'postgresql') ? present() : undefined);
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
