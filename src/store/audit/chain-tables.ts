import { type RawBuilder, sql } from 'kysely';
import type { Chain } from '../../domain/audit/chain.ts';

/** Where the rows of a chain stand, as parts of a statement: both kinds of chain have the same columns. */
export interface ChainTables {
  readonly entries: RawBuilder<unknown>;
  readonly contents: RawBuilder<unknown>;
  readonly heads: RawBuilder<unknown>;
  /** The columns that say whose rows they are, and their values. */
  readonly owner: RawBuilder<unknown>;
  readonly owners: RawBuilder<unknown>;
  /** One row for each owner. */
  readonly key: RawBuilder<unknown>;
  readonly ofChain: RawBuilder<unknown>;
}

export function tablesOf(chain: Chain): ChainTables {
  const { programme } = chain;
  switch (chain.kind) {
    case 'partner':
      return {
        entries: sql`audit_entries`,
        contents: sql`audit_contents`,
        heads: sql`audit_heads`,
        owner: sql`programme_id, partner_id`,
        owners: sql`${programme}::uuid, ${chain.partner}::uuid`,
        key: sql`partner_id`,
        ofChain: sql`programme_id = ${programme} and partner_id = ${chain.partner}`,
      };
    case 'programme':
      return {
        entries: sql`programme_audit_entries`,
        contents: sql`programme_audit_contents`,
        heads: sql`programme_audit_heads`,
        owner: sql`programme_id`,
        owners: sql`${programme}::uuid`,
        key: sql`programme_id`,
        ofChain: sql`programme_id = ${programme}`,
      };
    default:
      return unreachable(chain);
  }
}

const unreachable = (chain: never): never => {
  throw new Error(`Not a chain: ${JSON.stringify(chain)}.`);
};
