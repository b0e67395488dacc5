import { type PeopleImportRow, peopleImport, peopleImports } from '../../store/imports/people-imports.ts';
import { usersWithIds } from '../../store/sign-in/users.ts';
import { withTenant } from '../../store/tenant.ts';
import type { Context } from '../context.ts';
import { type Page, pageOf, sizeOf } from '../page.ts';
import { mayReadPartner } from '../policies/partner.ts';
import { type Done, done, refused } from '../refusal.ts';
import type { ImportMeant } from './apply-import.ts';
import { type ImportReading, type ImportReport, nothingRead } from './import-report.ts';

/** A sheet that was handed in, and how far it has come. */
export interface ImportShown {
  readonly id: string;
  readonly fileName: string;
  readonly state: PeopleImportRow['state'];
  readonly reading: ImportReading;
  readonly report: ImportReport;
  /** Of its changes, how many have been found out and kept; while it is read. */
  readonly progress: { readonly done: number; readonly inAll: number | null };
  readonly handedInAt: string;
  /** Who handed it in; null for a program. */
  readonly by: string | null;
  readonly closedAt: string | null;
}

export async function showImport(context: Context, { import: id, ...tenant }: ImportMeant): Promise<Done<ImportShown>> {
  if (!mayReadPartner(context.actor, tenant)) return refused({ kind: 'not-found', what: 'partner' });
  const row = await withTenant(context.store.db, tenant, (tx) => peopleImport(tx, tenant.partner, id));
  if (!row) return refused({ kind: 'not-found', what: 'import' });
  const [shown] = await shownOf(context, [row]);
  return done(shown as ImportShown);
}

export interface ImportsToList {
  readonly programme: string;
  readonly partner: string;
  readonly after?: string | undefined;
  readonly limit?: number | undefined;
}

/** The newest first. */
export async function listImports(
  context: Context,
  { after, limit, ...tenant }: ImportsToList,
): Promise<Done<Page<ImportShown>>> {
  if (!mayReadPartner(context.actor, tenant)) return refused({ kind: 'not-found', what: 'partner' });
  const size = sizeOf(limit);
  const found = await withTenant(context.store.db, tenant, (tx) => peopleImports(tx, tenant.partner, size + 1, after));
  const { items, next } = pageOf(found, size, ({ id }) => id);
  return done({ items: await shownOf(context, items), next });
}

async function shownOf({ store }: Context, rows: readonly PeopleImportRow[]): Promise<readonly ImportShown[]> {
  const users = await usersWithIds(store.db, [...new Set(rows.flatMap((row) => row.created_by ?? []))]);
  return rows.map((row) => ({
    ...{ id: row.id, fileName: row.file_name, state: row.state, reading: row.reading as ImportReading },
    report: (row.report as ImportReport | null) ?? nothingRead,
    progress: { done: row.rows_read, inAll: row.rows_in_all },
    ...{ handedInAt: row.created_at, closedAt: row.closed_at },
    by: users.get(row.created_by ?? '')?.name ?? null,
  }));
}
