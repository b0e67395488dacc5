import { problem } from '../../domain/problems/problem.ts';
import { rulesInUse } from '../../store/catalogue/rules-in-use.ts';
import { filesOfVersion } from '../../store/catalogue/versions.ts';
import { addImportChanges, forgetImportChanges } from '../../store/imports/people-import-changes.ts';
import { changePeopleImport, peopleImport, readingsBefore, sheetOfImport } from '../../store/imports/people-imports.ts';
import { partnerRows } from '../../store/membership/partner-rows.ts';
import { peopleAddresses } from '../../store/membership/people-addresses.ts';
import { newId } from '../../store/new-id.ts';
import { type Tenant, withTenant } from '../../store/tenant.ts';
import { catalogueInUse } from '../loaded-catalogue.ts';
import { locationsListed } from '../locations-listed.ts';
import type { JobData } from '../queued/job.ts';
import { checkPeople } from './check-people.ts';
import type { ImportReading, ImportReport } from './import-report.ts';
import { knownPeople } from './known-people.ts';
import { mergePeople } from './merge-people.ts';
import type { PeopleChange } from './people-change.ts';
import { rememberedReadings } from './remembered-readings.ts';
import { refusedReport, reportOf } from './report-of.ts';
import type { ImportContext, SheetRead } from './sheet-reader.ts';

/** So many changes are kept in one short transaction, after which it is told how far it has come. */
const atOnce = 5_000;

/**
 * Reads a sheet that was handed in and finds out what it would change: the partner is compared as it is now, and nothing of it
 * is written. Broken off, it is done again from the beginning.
 */
export async function readImport(
  context: ImportContext,
  { programme, partner, import: id, isDecider }: JobData<'people-import'>,
): Promise<void> {
  const tenant = { programme, partner };
  const asked = await whatIsAsked(context, tenant, id);
  if (!asked) return;
  const { same, ...reading } = asked.reading;
  const found = await context.sheets.sheet({ ...asked, reading });
  // Tried again it would take as long; where the threads have too much to do, it is.
  if (!found.ok && found.refusal.kind === 'took-too-long')
    return keepRefused(context, tenant, id, tooLong(found.refusal));
  if (!found.ok) throw new Error(`The sheet was not read: ${JSON.stringify(found.refusal)}`);
  const { read, problems } = found.value;
  if (!read || problems.length > 0) return keepRefused(context, tenant, id, found.value);
  const compared = await comparison(context, tenant);
  const { known, locations, rules, revision } = compared;
  const merged = mergePeople({
    ...{
      people: read.people,
      known,
      locations,
      same: { ...asked.same, ...same },
      columns: found.value.mapping,
      isDecider,
    },
    ...{ today: context.clock.today(), now: context.clock.now() },
  });
  const wrong = [...read.problems, ...checkPeople(read.people, found.value.mapping, rules), ...merged.problems];
  if (wrong.length > 0) return keepRefused(context, tenant, id, { ...found.value, problems: wrong });
  const attempt = await keepChanges(context, tenant, id, merged.changes);
  await keepReady(context, tenant, id, { attempt, revision, report: reportOf(found.value, merged) });
}

const tooLong = ({ seconds }: { readonly seconds: number }): SheetRead => ({
  ...{ columns: [], sample: [], mapping: {} },
  problems: [problem('sheet-takes-too-long', [], { count: seconds })],
});

/** Undefined where there is nothing to read any more. */
const whatIsAsked = ({ store }: ImportContext, tenant: Tenant, id: string) =>
  withTenant(store.db, tenant, async (tx) => {
    const row = await peopleImport(tx, tenant.partner, id);
    const file = await sheetOfImport(tx, tenant.partner, id);
    const rules = await rulesInUse(tx, tenant.programme);
    if (row?.state !== 'reading' || file === null || !rules) return undefined;
    const version = rules.version.id;
    const files = async () =>
      (await withTenant(store.db, tenant, (own) => filesOfVersion(own, tenant.programme, version))) ?? {};
    const reading = row.reading as ImportReading;
    return {
      catalogue: { version, files },
      file,
      reading,
      ...rememberedReadings(await readingsBefore(tx, tenant.partner, id)),
    };
  });

/** The partner as it is now. */
const comparison = ({ store }: ImportContext, tenant: Tenant) =>
  withTenant(store.db, tenant, async (tx) => {
    const kept = await partnerRows(tx, tenant.partner);
    const catalogue = await catalogueInUse(tx, tenant.programme);
    if (!kept || !catalogue) throw new Error('The partner or the rules of its programme are gone.');
    const known = knownPeople(kept, await peopleAddresses(tx, tenant.partner));
    return { known, locations: locationsListed(kept), rules: catalogue.programme, revision: kept.partner.revision };
  });

async function keepChanges(
  { store, clock }: ImportContext,
  tenant: Tenant,
  id: string,
  changes: readonly PeopleChange[],
): Promise<string> {
  const now = Date.parse(clock.now());
  const attempt = newId(now);
  for (let from = 0; from < changes.length; from += atOnce) {
    const rows = changes.slice(from, from + atOnce).map(({ row, person, kind, content, ends }, index) => ({
      ...{ position: from + index, sheet_row: row, kind, person_id: person, content, ends: ends ?? null },
    }));
    await withTenant(store.db, tenant, async (tx) => {
      await addImportChanges(tx, tenant, attempt, rows, now);
      await changePeopleImport(tx, tenant.partner, id, {
        rows_read: from + rows.length,
        rows_in_all: changes.length,
      });
    });
  }
  return attempt;
}

const keepReady = (
  { store }: ImportContext,
  tenant: Tenant,
  id: string,
  { attempt, revision, report }: { readonly attempt: string; readonly revision: number; readonly report: ImportReport },
): Promise<void> =>
  withTenant(store.db, tenant, async (tx) => {
    const before = await peopleImport(tx, tenant.partner, id);
    const columns = JSON.stringify(report.columns);
    const change = { state: 'ready', attempt, revision, report, columns } as const;
    const isKept = await changePeopleImport(tx, tenant.partner, id, change, ['reading']);
    // What another reading has left, or this one, where it was thrown away meanwhile.
    const gone = isKept ? before?.attempt : attempt;
    if (gone) await forgetImportChanges(tx, tenant.partner, gone);
  });

const keepRefused = ({ store }: ImportContext, tenant: Tenant, id: string, sheet: SheetRead): Promise<void> =>
  withTenant(store.db, tenant, async (tx) => {
    const columns = sheet.columns.length === 0 ? {} : { columns: JSON.stringify(sheet.columns) };
    const change = { state: 'refused', report: refusedReport(sheet), ...columns } as const;
    await changePeopleImport(tx, tenant.partner, id, change, ['reading']);
  });
