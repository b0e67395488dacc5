import { forgetContents, importChanges } from '../../store/imports/people-import-changes.ts';
import { changePeopleImport, peopleImport } from '../../store/imports/people-imports.ts';
import { refreshStatistics } from '../../store/refresh-statistics.ts';
import type { Context } from '../context.ts';
import { planLeaverNotices } from '../notices/plan-leaver-notices.ts';
import { mayWriteFacts } from '../policies/partner.ts';
import { refuse } from '../policies/refuse.ts';
import { type Done, done, refused } from '../refusal.ts';
import { type AboutOnePartner, writeAboutPartner } from '../write-about-partner.ts';
import { changeKept } from './change-kept.ts';
import type { ImportReport } from './import-report.ts';
import { readAgain } from './read-again.ts';
import { writePeopleChanges } from './write-people-changes.ts';

export interface ImportMeant extends Omit<AboutOnePartner, 'revision'> {
  /** Its id. */
  readonly import: string;
}

export interface ImportApplied {
  readonly id: string;
  readonly changes: number;
  readonly revision: number;
}

/** From so many changes on, the database is told how large its tables have become. */
const many = 10_000;

/**
 * Takes over what a sheet changes, all of it at once. Where the partner was changed since the sheet was compared with it, nothing
 * is: it is compared anew, so that nobody takes over what nobody has seen.
 */
export async function applyImport(context: Context, input: ImportMeant): Promise<Done<ImportApplied>> {
  const { import: id, ...about } = input;
  const applied = await writeAboutPartner(context, about, async (writing) => {
    const { tx, tenant, kept, now } = writing;
    if (!mayWriteFacts(context.actor, tenant)) return refuse(context.actor);
    const row = await peopleImport(tx, tenant.partner, id);
    if (!row) return refused({ kind: 'not-found', what: 'import' });
    if (row.state !== 'ready' || row.attempt === null)
      return refused({ kind: 'conflict', code: 'import-in-other-state', values: { state: row.state } });
    if (row.revision !== kept.partner.revision) return refused({ kind: 'conflict', code: 'import-read-again' });
    const changes = await importChanges(tx, tenant.partner, row.attempt);
    if (changes.length === 0) return refused({ kind: 'conflict', code: 'import-changes-nothing' });
    const written = changes.map(changeKept);
    const touched = await writePeopleChanges(writing, written);
    await planLeaverNotices(context, writing, written);
    await changePeopleImport(tx, tenant.partner, id, {
      ...{ state: 'applied', file: null, closed_at: now },
      // Of the sheet itself only how it was read is kept, for the next one like it.
      report: { ...(row.report as ImportReport), sample: [], alike: [] },
    });
    await forgetContents(tx, tenant.partner, row.attempt);
    return done({ value: { id, changes: changes.length }, action: 'import-people', touched });
  });
  const isOld = !applied.ok && applied.refusal.kind === 'conflict' && applied.refusal.code === 'import-read-again';
  if (isOld) {
    // Another act than the one that was asked for: what came of it is no answer to that request.
    const { once: _, ...beside } = context;
    await readAgain(beside, input);
  }
  if (applied.ok && applied.value.changes >= many)
    await refreshStatistics(context.store.db, ['people', 'affiliations', 'credentials', 'people_import_changes']);
  return applied;
}
