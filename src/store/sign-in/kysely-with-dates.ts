import { CamelCasePlugin, Kysely, type KyselyPlugin } from 'kysely';
import type { Engine } from '../engines/engine.ts';

/**
 * The same database for a library that wants `Date`s and names in camel case where we have instants as text and names in
 * snake case. It shares the engine's connections, so it waits for our transactions: never call it from inside one.
 */
export const kyselyWithDates = (engine: Engine): Kysely<Record<string, Record<string, unknown>>> =>
  new Kysely({ dialect: engine.dialect, plugins: [new CamelCasePlugin(), datesByName] });

/** Told by their names, as a row does not say the types of its columns. */
const isInstant = (column: string) => /(At|Until)$/.test(column);

const datesByName: KyselyPlugin = {
  transformQuery: ({ node }) => node,
  transformResult: async ({ result }) => ({
    ...result,
    rows: result.rows.map((row) =>
      Object.fromEntries(
        Object.entries(row).map(([column, value]) => [
          column,
          isInstant(column) && typeof value === 'string' ? new Date(value) : value,
        ]),
      ),
    ),
  }),
};
