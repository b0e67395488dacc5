import {
  type CompiledQuery,
  type DatabaseConnection,
  type Dialect,
  type Driver,
  PostgresAdapter,
  PostgresIntrospector,
  PostgresQueryCompiler,
  type QueryResult,
} from 'kysely';

/** What a statement did, as PGlite tells it. */
export interface StatementResult {
  readonly rows: readonly Readonly<Record<string, unknown>>[];
  readonly affectedRows?: number | undefined;
}

export type RunStatement = (text: string, values: readonly unknown[]) => Promise<StatementResult>;

/**
 * One connection, lent to one transaction or statement at a time; the others wait their turn. Kysely's own PGlite driver
 * lends it to all at once, so that a statement beside a transaction would run inside it, under its role.
 */
export class Turnstile {
  #last: Promise<void> = Promise.resolve();

  /** Resolves when it is one's turn, with the function that ends it. */
  async enter(): Promise<() => void> {
    const before = this.#last;
    let leave = () => {};
    this.#last = new Promise((resolve) => {
      leave = resolve;
    });
    await before;
    return leave;
  }
}

/** Kysely over the one connection of PGlite. */
export const singleConnectionDialect = (
  run: RunStatement,
  turnstile: Turnstile,
  close: () => Promise<void>,
): Dialect => ({
  createAdapter: () => new OneConnectionAdapter(),
  createDriver: () => new SingleConnectionDriver(run, turnstile, close),
  createIntrospector: (db) => new PostgresIntrospector(db),
  createQueryCompiler: () => new PostgresQueryCompiler(),
});

class OneConnectionAdapter extends PostgresAdapter {
  override get supportsMultipleConnections() {
    return false;
  }
}

class LentConnection implements DatabaseConnection {
  readonly #run: RunStatement;
  readonly leave: () => void;

  constructor(run: RunStatement, leave: () => void) {
    this.#run = run;
    this.leave = leave;
  }

  async executeQuery<Row>({ sql, parameters }: CompiledQuery): Promise<QueryResult<Row>> {
    const { rows, affectedRows } = await this.#run(sql, parameters);
    return {
      rows: rows as readonly unknown[] as Row[],
      ...(affectedRows !== undefined && { numAffectedRows: BigInt(affectedRows) }),
    };
  }

  // biome-ignore lint/correctness/useYield: the interface asks for it, and PGlite has none.
  async *streamQuery(): AsyncIterableIterator<never> {
    throw new Error('PGlite reads whole answers. Read page by page with a cursor on the id.');
  }
}

class SingleConnectionDriver implements Driver {
  readonly #run: RunStatement;
  readonly #turnstile: Turnstile;
  readonly #close: () => Promise<void>;

  constructor(run: RunStatement, turnstile: Turnstile, close: () => Promise<void>) {
    this.#run = run;
    this.#turnstile = turnstile;
    this.#close = close;
  }

  async init() {}

  async acquireConnection(): Promise<LentConnection> {
    return new LentConnection(this.#run, await this.#turnstile.enter());
  }

  async releaseConnection(connection: DatabaseConnection) {
    (connection as LentConnection).leave();
  }

  async beginTransaction() {
    await this.#run('begin', []);
  }

  async commitTransaction() {
    await this.#run('commit', []);
  }

  async rollbackTransaction() {
    await this.#run('rollback', []);
  }

  destroy() {
    return this.#close();
  }
}
