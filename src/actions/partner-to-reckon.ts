import type { Language } from '../domain/catalogue/text.ts';
import { endOfTime, type Instant } from '../domain/time/instant.ts';
import type { WrittenPartnerFileWithLearning } from '../domain/training/written/learning.ts';
import { programmeWithId } from '../store/catalogue/programmes.ts';
import { type CatalogueVersion, filesOfVersion, newestVersion } from '../store/catalogue/versions.ts';
import { partnerRows } from '../store/membership/partner-rows.ts';
import { writtenFromRows } from '../store/membership/written-from-rows.ts';
import type { Store } from '../store/store.ts';
import { type Tenant, withTenant } from '../store/tenant.ts';
import { type Done, done, refused } from './refusal.ts';

/** What is worked out from, as it is read in one moment. */
export interface PartnerToReckon {
  readonly partner: WrittenPartnerFileWithLearning;
  readonly revision: number;
  readonly version: CatalogueVersion;
  readonly catalogue: { readonly version: string; files(): Promise<Readonly<Record<string, string>>> };
}

export const languages: readonly Language[] = ['en', 'de'];

/** Reads a partner and the rules that are in use, as the role of the partner. */
export async function partnerToReckon(
  store: Store,
  tenant: Tenant,
  at: Instant = endOfTime,
): Promise<Done<PartnerToReckon>> {
  const { programme } = tenant;
  const kept = await programmeWithId(store.db, programme);
  return withTenant(store.db, tenant, async (tx): Promise<Done<PartnerToReckon>> => {
    // The rules first: what is published after this is another version, and what was worked out by this one is told as old.
    const version = await newestVersion(tx, programme);
    const rows = await partnerRows(tx, tenant.partner);
    if (!kept || !rows) return refused({ kind: 'not-found', what: 'partner' });
    if (!version) return refused({ kind: 'conflict', code: 'no-catalogue' });
    const files = async () =>
      (await withTenant(store.db, tenant, (own) => filesOfVersion(own, programme, version.id))) ?? {};
    return done({
      partner: writtenFromRows(rows, kept.code, at),
      revision: rows.partner.revision,
      version,
      catalogue: { version: version.id, files },
    });
  });
}
