import type { Selectable } from 'kysely';
import type { Database } from '../database.ts';
import type { Tenant, Tx } from '../tenant.ts';

export type ProofDocumentRow = Omit<Selectable<Database['proof_documents']>, 'programme_id' | 'partner_id'>;

export async function addProofDocument(
  tx: Tx,
  { programme, partner }: Tenant,
  { awards, ...row }: ProofDocumentRow,
): Promise<void> {
  await tx
    .insertInto('proof_documents')
    .values({ ...row, awards: JSON.stringify(awards), programme_id: programme, partner_id: partner })
    .execute();
}

/** By the hash of the file, or by the code that stands on it. */
export const proofDocument = (
  tx: Tx,
  partner: string,
  { column, value }: { readonly column: 'file_sha256' | 'code'; readonly value: string },
): Promise<ProofDocumentRow | undefined> =>
  tx
    .selectFrom('proof_documents')
    .selectAll()
    .where('partner_id', '=', partner)
    .where(column, '=', value)
    .executeTakeFirst();
