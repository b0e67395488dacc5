import type { Programme } from '../../domain/catalogue/programme.ts';
import { type ProofDocumentRow, proofDocument } from '../../store/proofs/proof-documents.ts';
import { withTenant } from '../../store/tenant.ts';
import type { Context } from '../context.ts';
import { readCatalogue } from '../read-catalogue.ts';
import { type Done, done, refused } from '../refusal.ts';
import { tenantAtAddress } from './read-proof.ts';

export interface DocumentChecked
  extends Pick<ProofDocumentRow, 'code' | 'language' | 'made_on' | 'awards' | 'people_named'> {
  /** By the hash the file itself is known; by the code only that there was such a document. */
  readonly by: 'file' | 'code';
  readonly rules: Programme;
}

/** Whether a document comes from here, for whoever has it: by the hash of its file, or by the code that stands on it. */
export async function checkDocument(
  context: Pick<Context, 'store'>,
  { address, document }: { readonly address: string; readonly document: string },
): Promise<Done<DocumentChecked>> {
  const tenant = await tenantAtAddress(context, address);
  if (!tenant.ok) return tenant;
  const value = document.trim().toLowerCase();
  const by = /^[0-9a-f]{64}$/.test(value) ? 'file' : 'code';
  const column = by === 'file' ? 'file_sha256' : 'code';
  const { partner, programme } = tenant.value;
  const found = await withTenant(context.store.db, tenant.value, (tx) => proofDocument(tx, partner, { column, value }));
  const rules = await readCatalogue(context, { programme });
  if (!found || !rules.ok) return refused({ kind: 'not-found', what: 'document' });
  const { code, language, made_on, awards, people_named } = found;
  return done({ code, language, made_on, awards, people_named, by, rules: rules.value.programme });
}
