import type { Instant } from '../../domain/time/instant.ts';
import { forgetImportChanges } from '../../store/imports/people-import-changes.ts';
import { changePeopleImport, peopleImport, waitingImports } from '../../store/imports/people-imports.ts';
import { type Tenant, type Tx, withTenant } from '../../store/tenant.ts';
import type { Context } from '../context.ts';
import { mayReadPartner, mayWriteFacts } from '../policies/partner.ts';
import { refuse } from '../policies/refuse.ts';
import { type Done, done, refused } from '../refusal.ts';
import { wholeOrNothing } from '../whole-or-nothing.ts';
import type { ImportMeant } from './apply-import.ts';
import type { ImportReading } from './import-report.ts';

/** Throws a sheet away that was not taken over, with everything that was found in it. */
export async function discardImport(context: Context, input: ImportMeant): Promise<Done<{ readonly id: string }>> {
  const { programme, partner, import: id } = input;
  const tenant = { programme, partner };
  if (!mayReadPartner(context.actor, tenant)) return refused({ kind: 'not-found', what: 'partner' });
  if (!mayWriteFacts(context.actor, tenant)) return refuse(context.actor);
  return wholeOrNothing(
    context,
    (work) => withTenant(context.store.db, tenant, work),
    async (tx) => {
      const row = await peopleImport(tx, partner, id);
      if (!row) return refused({ kind: 'not-found', what: 'import' });
      return (await throwAway(tx, tenant, id, context.clock.now()))
        ? done({ id })
        : refused({ kind: 'conflict', code: 'import-in-other-state', values: { state: row.state } });
    },
  );
}

/** All of a partner that wait: nobody knows of whom they tell, as when a person's data are erased. */
export async function throwAwayWaiting(tx: Tx, tenant: Tenant, now: Instant): Promise<void> {
  for (const { id } of await waitingImports(tx, tenant.partner)) await throwAway(tx, tenant, id, now);
}

/** False where it was taken over, or thrown away, already. */
export async function throwAway(tx: Tx, { partner }: Tenant, id: string, now: Instant): Promise<boolean> {
  const row = await peopleImport(tx, partner, id);
  // Who somebody is said to be goes with the rest; which column tells what stays, for the next sheet like it.
  const { same: _, ...reading } = (row?.reading ?? {}) as ImportReading;
  const change = { state: 'discarded', file: null, report: null, reading, closed_at: now } as const;
  const isDone = await changePeopleImport(tx, partner, id, change, ['reading', 'ready', 'refused']);
  if (isDone && row?.attempt) await forgetImportChanges(tx, partner, row.attempt);
  return isDone;
}
