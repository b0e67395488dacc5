import type { Dialect } from 'kysely';

/** A statement outside Kysely: the queue's, a migration's. Without values it may hold several statements. */
export interface SqlDoor {
  run(
    text: string,
    values?: readonly unknown[],
  ): Promise<{ readonly rows: readonly Readonly<Record<string, unknown>>[] }>;
}

/**
 * A database that keeps our facts. PGlite (in a folder, one connection) and PostgreSQL (over the network, many) answer
 * alike: test/contracts has the claims that both must pass.
 */
export interface Engine extends SqlDoor {
  readonly kind: 'pglite' | 'postgres';
  readonly dialect: Dialect;
  /** Hears what is notified on a channel, until the returned function is called. */
  listen(channel: string, heard: (payload: string) => void): Promise<() => Promise<void>>;
  close(): Promise<void>;
}
