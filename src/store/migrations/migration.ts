/** One step of the schema, forward only. Once it has been released it is never changed. */
export interface Migration {
  /** Counted from 1 without gaps. */
  readonly number: number;
  readonly name: string;
  /** Statements that run in one transaction. */
  readonly sql: string;
}
