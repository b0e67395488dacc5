import type { TestProject } from 'vitest/node';
import { type PostgresServer, startPostgres } from './postgres-server.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** The address of the server for tests, as its superuser, or why there is none. */
    readonly postgres: { readonly url: string; readonly owner: string } | { readonly leftOut: string };
  }
}

/** One PostgreSQL for all tests of a run: as strict as a real one, but that it does not wait for the disk. */
export async function setup(project: TestProject): Promise<() => void> {
  const server = startPostgres({
    fsync: 'off',
    synchronous_commit: 'off',
    full_page_writes: 'off',
    max_connections: '200',
  });
  if ('leftOut' in server) {
    if (process.env['CI']) throw new Error(`In CI nothing may be skipped. ${server.leftOut}.`);
    process.stderr.write(`Tests with PostgreSQL are skipped: ${server.leftOut}.\n`);
    project.provide('postgres', server);
    return () => {};
  }
  project.provide('postgres', { url: server.url('NAME'), owner: server.url('NAME', 'assay') });
  await prepare(server);
  return () => server.stop();
}

/** The user of the server that Assay signs in as: it may make databases and roles, and row level security binds it. */
async function prepare(server: PostgresServer): Promise<void> {
  const { runOnPostgres } = await import('./run-on-postgres.ts');
  await runOnPostgres(server.url('postgres'), 'create role assay login createdb createrole');
}
