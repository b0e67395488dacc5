import { sql } from 'kysely';
import type { Chain, Head } from '../../domain/audit/chain.ts';
import type { Tx } from '../tenant.ts';

/** The chains that a programme should have: its own, and one of every partner that is there or was recorded. */
export async function chainsOfProgramme(tx: Tx, programme: string): Promise<readonly Chain[]> {
  const { rows } = await sql<{ readonly partner: string }>`
    select partner_id as partner from partners where programme_id = ${programme}
    union select partner_id from audit_heads where programme_id = ${programme}
    order by partner`.execute(tx);
  return [
    { kind: 'programme', programme },
    ...rows.map(({ partner }): Chain => ({ kind: 'partner', programme, partner })),
  ];
}

/** Where each of them stands, by the id of its owner. */
export async function headsOfProgramme(tx: Tx, programme: string): Promise<ReadonlyMap<string, Head>> {
  const { rows } = await sql<Head & { readonly owner: string }>`
    select partner_id as owner, number, hash from audit_heads where programme_id = ${programme}
    union all select programme_id, number, hash from programme_audit_heads where programme_id = ${programme}
    order by owner`.execute(tx);
  return new Map(rows.map(({ owner, number, hash }) => [owner, { number, hash }]));
}
