import { readTree } from '../../domain/problems/read-tree.ts';
import { addPeopleImport } from '../../store/imports/people-imports.ts';
import { newId } from '../../store/new-id.ts';
import { withTenant } from '../../store/tenant.ts';
import type { Context } from '../context.ts';
import { mayDecide, mayReadPartner, mayWriteFacts } from '../policies/partner.ts';
import { refuse } from '../policies/refuse.ts';
import { type Done, done, refused } from '../refusal.ts';
import { wholeOrNothing } from '../whole-or-nothing.ts';
import { ImportInput } from './import-body.ts';

export interface ImportToStart {
  readonly programme: string;
  readonly partner: string;
  /** { fileName, file, reading? } */
  readonly body: unknown;
}

/** Takes in a sheet of people and credentials. It is read beside the request; nothing of the partner's changes until it is applied. */
export async function startImport(
  context: Context,
  { body, ...tenant }: ImportToStart,
): Promise<Done<{ readonly id: string }>> {
  const { actor, clock, queue, store } = context;
  if (!mayReadPartner(actor, tenant)) return refused({ kind: 'not-found', what: 'partner' });
  if (!mayWriteFacts(actor, tenant)) return refuse(actor);
  const read = readTree(ImportInput, body);
  if (!read.ok) return refused({ kind: 'invalid', problems: read.problems });
  const { fileName, file, reading = {} } = read.value;
  const now = clock.now();
  const id = newId(Date.parse(now));
  const by = actor.kind === 'system' ? null : actor.id;
  return wholeOrNothing(
    context,
    (work) => withTenant(store.db, tenant, work),
    async (tx) => {
      await addPeopleImport(tx, tenant, { id, fileName, file, reading, by, now });
      await queue.send(tx, 'people-import', { ...tenant, import: id, isDecider: mayDecide(actor, tenant) }, id);
      return done({ id });
    },
  );
}
