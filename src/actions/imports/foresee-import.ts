import type { Language } from '../../domain/catalogue/text.ts';
import { importChanges, type PeopleImportChangeRow } from '../../store/imports/people-import-changes.ts';
import { peopleImport } from '../../store/imports/people-imports.ts';
import { withTenant } from '../../store/tenant.ts';
import { foreseeChange } from '../foresee-change.ts';
import { partnerAndIf } from '../partner-to-reckon.ts';
import { mayReadPartner } from '../policies/partner.ts';
import type { AboutPartner } from '../policies/roles.ts';
import type { ReckoningContext } from '../reckoner.ts';
import { type Done, done, refused } from '../refusal.ts';
import type { Told } from '../told.ts';
import { changeKept } from './change-kept.ts';
import { rowsIfImported } from './rows-if-imported.ts';

export interface ImportToForesee extends AboutPartner {
  /** Its id. */
  readonly import: string;
  readonly language: Language;
}

/** What it would do to the awards if a sheet were taken over, before it is (apply-import.ts). Nothing changes. */
export async function foreseeImport(
  context: ReckoningContext,
  { programme, partner, import: id, language }: ImportToForesee,
): Promise<Done<Told>> {
  const { store, actor, clock } = context;
  const tenant = { programme, partner };
  if (!mayReadPartner(actor, tenant)) return refused({ kind: 'not-found', what: 'partner' });
  const changes = await withTenant(store.db, tenant, async (tx): Promise<Done<readonly PeopleImportChangeRow[]>> => {
    const row = await peopleImport(tx, partner, id);
    if (!row) return refused({ kind: 'not-found', what: 'import' });
    if (row.state !== 'ready' || row.attempt === null)
      return refused({ kind: 'conflict', code: 'import-in-other-state', values: { state: row.state } });
    return done(await importChanges(tx, partner, row.attempt));
  });
  if (!changes.ok) return changes;
  const written = changes.value.map(changeKept);
  const read = await partnerAndIf(store, tenant, (rows) => rowsIfImported(rows, written, clock.now()));
  return read.ok ? foreseeChange(context, read.value, { language, onlyChanged: false }) : read;
}
