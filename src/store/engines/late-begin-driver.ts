import {
  CompiledQuery,
  type DatabaseConnection,
  type Driver,
  PostgresDialect,
  type PostgresDialectConfig,
  PostgresDriver,
  type QueryResult,
  type TransactionSettings,
} from 'kysely';

/**
 * Kysely over PostgreSQL, but that the beginning of a transaction travels with the settings that come first in it (whose
 * rows it sees, tenant.ts): the same statements in the same order, one journey less for each transaction.
 */
export class LateBeginDialect extends PostgresDialect {
  readonly #config: PostgresDialectConfig;

  constructor(config: PostgresDialectConfig) {
    super(config);
    this.#config = config;
  }

  override createDriver(): Driver {
    return new LateBeginDriver(this.#config);
  }
}

class LateBeginDriver extends PostgresDriver {
  override async acquireConnection(...options: Parameters<PostgresDriver['acquireConnection']>) {
    return new LateBeginConnection((await super.acquireConnection(...options)) as Connection);
  }

  override async beginTransaction(connection: DatabaseConnection, settings: TransactionSettings): Promise<void> {
    const own = connection as LateBeginConnection;
    // What asks for more than the usual transaction is rare, and left to Kysely.
    if (settings.isolationLevel || settings.accessMode) await super.beginTransaction(own.inner, settings);
    else own.beginWithNext();
  }

  override async commitTransaction(connection: DatabaseConnection): Promise<void> {
    const own = connection as LateBeginConnection;
    if (!own.forgetBegin()) await super.commitTransaction(own.inner);
  }

  override async rollbackTransaction(connection: DatabaseConnection): Promise<void> {
    const own = connection as LateBeginConnection;
    if (!own.forgetBegin()) await super.rollbackTransaction(own.inner);
  }

  override async releaseConnection(connection: DatabaseConnection): Promise<void> {
    const own = connection as LateBeginConnection;
    own.forgetBegin();
    await super.releaseConnection(own.inner);
  }
}

type Connection = Parameters<PostgresDriver['releaseConnection']>[0];

class LateBeginConnection implements DatabaseConnection {
  readonly inner: Connection;
  #isToBegin = false;

  constructor(inner: Connection) {
    this.inner = inner;
  }

  beginWithNext(): void {
    this.#isToBegin = true;
  }

  /** True where nothing was done in the transaction, which has not begun then. */
  forgetBegin(): boolean {
    const isForgotten = this.#isToBegin;
    this.#isToBegin = false;
    return isForgotten;
  }

  async executeQuery<Row>(query: CompiledQuery): Promise<QueryResult<Row>> {
    if (!this.forgetBegin()) return this.inner.executeQuery(query);
    // Several statements at once take no values and answer with no rows: just settings are like that.
    if (query.parameters.length === 0 && query.sql.startsWith('set local '))
      return this.inner.executeQuery({ ...query, sql: `begin; ${query.sql}` });
    await this.inner.executeQuery(CompiledQuery.raw('begin'));
    return this.inner.executeQuery(query);
  }

  async *streamQuery<Row>(query: CompiledQuery, chunkSize: number): AsyncIterableIterator<QueryResult<Row>> {
    if (this.forgetBegin()) await this.inner.executeQuery(CompiledQuery.raw('begin'));
    yield* this.inner.streamQuery<Row>(query, chunkSize);
  }
}
