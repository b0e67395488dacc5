import type { Language } from '../domain/catalogue/text.ts';
import type { DecidedBeside } from '../domain/catalogue/with-rulings.ts';
import { endOfTime, type Instant } from '../domain/time/instant.ts';
import type { WrittenPartnerFileWithLearning } from '../domain/training/written/learning.ts';
import { programmeWithId } from '../store/catalogue/programmes.ts';
import { rulesInUse } from '../store/catalogue/rules-in-use.ts';
import { filesOfVersion } from '../store/catalogue/versions.ts';
import { type PartnerRows, partnerRows } from '../store/membership/partner-rows.ts';
import { writtenFromRows } from '../store/membership/written-from-rows.ts';
import type { Store } from '../store/store.ts';
import { type Tenant, withTenant } from '../store/tenant.ts';
import { type Done, done, refused } from './refusal.ts';
import { decidedBeside } from './rulings/decided-beside.ts';

/** What is worked out from, as it is read in one moment. */
export interface PartnerToReckon {
  /** Whose it is. */
  readonly tenant: Tenant;
  readonly partner: WrittenPartnerFileWithLearning;
  readonly revision: number;
  /** The name of the rules: of the version and the rulings together. */
  readonly rules: string;
  readonly catalogue: { readonly version: string; files(): Promise<Readonly<Record<string, string>>> };
  /** All that were ever made beside it. */
  readonly rulings: readonly DecidedBeside[];
}

export const languages: readonly Language[] = ['en', 'de'];

/** Reads a partner and the rules that are in use, as the role of the partner. */
export const partnerToReckon = (
  store: Store,
  tenant: Tenant,
  at: Instant = endOfTime,
): Promise<Done<PartnerToReckon>> => readToReckon(store, tenant, at, () => ({}));

/** The same of now, with the partner as it would be if its rows were changed. Nothing is written. */
export const partnerAndIf = (
  store: Store,
  tenant: Tenant,
  change: (rows: PartnerRows) => PartnerRows,
): Promise<Done<PartnerToReckon & { readonly after: WrittenPartnerFileWithLearning }>> =>
  readToReckon(store, tenant, endOfTime, (rows, code) => ({ after: writtenFromRows(change(rows), code) }));

async function readToReckon<More extends object>(
  store: Store,
  tenant: Tenant,
  at: Instant,
  more: (rows: PartnerRows, programme: string) => More,
): Promise<Done<PartnerToReckon & More>> {
  const { programme } = tenant;
  const kept = await programmeWithId(store.db, programme);
  return withTenant(store.db, tenant, async (tx): Promise<Done<PartnerToReckon & More>> => {
    // The rules first: what is published or ruled after this has another name, and what was worked out by this one is told as old.
    const found = await rulesInUse(tx, programme);
    const rows = await partnerRows(tx, tenant.partner);
    if (!kept || !rows) return refused({ kind: 'not-found', what: 'partner' });
    if (!found) return refused({ kind: 'conflict', code: 'no-catalogue' });
    const { version, rules } = found;
    const files = async () =>
      (await withTenant(store.db, tenant, (own) => filesOfVersion(own, programme, version.id))) ?? {};
    return done({
      tenant,
      partner: writtenFromRows(rows, kept.code, at),
      revision: rows.partner.revision,
      rules,
      catalogue: { version: version.id, files },
      rulings: decidedBeside(found),
      ...more(rows, kept.code),
    });
  });
}
