import { readTree } from '../../domain/problems/read-tree.ts';
import { changePeopleImport, peopleImport } from '../../store/imports/people-imports.ts';
import { withTenant } from '../../store/tenant.ts';
import type { Context } from '../context.ts';
import { mayDecide, mayReadPartner, mayWriteFacts } from '../policies/partner.ts';
import { refuse } from '../policies/refuse.ts';
import { type Done, done, refused } from '../refusal.ts';
import { wholeOrNothing } from '../whole-or-nothing.ts';
import { ReadingInput } from './import-body.ts';

export interface ImportToRead {
  readonly programme: string;
  readonly partner: string;
  readonly import: string;
  /** How it is to be read; without it, as before. */
  readonly reading?: unknown;
}

/** Has a sheet read again: otherwise than before, or against the partner as it is now. */
export async function readAgain(
  context: Context,
  { import: id, reading, ...tenant }: ImportToRead,
): Promise<Done<{ readonly id: string }>> {
  const { actor, queue, store } = context;
  const { programme, partner } = tenant;
  if (!mayReadPartner(actor, tenant)) return refused({ kind: 'not-found', what: 'partner' });
  if (!mayWriteFacts(actor, tenant)) return refuse(actor);
  const asked = reading === undefined ? undefined : readTree(ReadingInput, reading);
  if (asked && !asked.ok) return refused({ kind: 'invalid', problems: asked.problems });
  return wholeOrNothing(
    context,
    (work) => withTenant(store.db, { programme, partner }, work),
    async (tx) => {
      const row = await peopleImport(tx, partner, id);
      if (!row) return refused({ kind: 'not-found', what: 'import' });
      const change = {
        state: 'reading',
        rows_read: 0,
        rows_in_all: null,
        ...(asked?.ok && { reading: asked.value }),
      } as const;
      if (!(await changePeopleImport(tx, partner, id, change, ['reading', 'ready', 'refused'])))
        return refused({ kind: 'conflict', code: 'import-in-other-state', values: { state: row.state } });
      await queue.send(
        tx,
        'people-import',
        { programme, partner, import: id, isDecider: mayDecide(actor, tenant) },
        id,
      );
      return done({ id });
    },
  );
}
