import type { z } from 'zod';
import { addDays, type Day } from '../../domain/time/day.ts';
import { recordChange } from '../../store/audit/record-change.ts';
import { addExtension, endExtension as endRow, extensionThatHolds } from '../../store/catalogue/extensions.ts';
import { newId } from '../../store/new-id.ts';
import { withOffice } from '../../store/tenant.ts';
import { changedBy } from '../changed-by.ts';
import type { Context } from '../context.ts';
import { mayExtend } from '../policies/extension.ts';
import { mayKnowProgramme } from '../policies/programme.ts';
import { refuse } from '../policies/refuse.ts';
import { type Done, done, refused } from '../refusal.ts';
import { wholeOrNothing } from '../whole-or-nothing.ts';
import { undoableUntil } from './extension-in-hand.ts';
import type { ExtensionToEnd } from './extension-to-grant.ts';

type Asked = z.infer<typeof ExtensionToEnd> & { readonly programme: string; readonly id: string };

/**
 * The counter-decision to an extension that binds: it ends on an earlier day than it was to. What it kept until then stays
 * kept, and another statement takes its place.
 */
export async function endExtension(
  context: Context,
  { programme, id, last, by, reason }: Asked,
): Promise<Done<{ readonly id: string }>> {
  const { store, actor, clock, queue } = context;
  if (!mayKnowProgramme(actor, programme)) return refused({ kind: 'not-found', what: 'programme' });
  if (!mayExtend(actor, programme)) return refuse(actor);
  return wholeOrNothing(
    context,
    (work) => withOffice(store.db, programme, work),
    async (tx) => {
      const row = await extensionThatHolds(tx, programme, id);
      if (!row) return refused({ kind: 'not-found', what: 'extension' });
      const today = clock.today();
      if (today <= undoableUntil(row)) return refused({ kind: 'conflict', code: 'extension-not-yet-binding' });
      const [earliest, latest] = [today, addDays(row.valid_to as Day, -1)];
      if (last < earliest || last > latest)
        return refused({ kind: 'conflict', code: 'extension-ends-elsewhere', values: { earliest, latest } });
      const now = clock.now();
      const { withdrawn_by: _, withdrawal_reason: __, known_to: ___, ...kept } = row;
      const next = newId(Date.parse(now));
      await endRow(tx, programme, { id, by, reason, now });
      await addExtension(tx, programme, { ...kept, id: next, valid_to: last, known_from: now, corrects: id });
      await queue.send(tx, 'all-standings', { programme }, programme);
      await recordChange(tx, {
        chain: { kind: 'programme', programme },
        at: now,
        by: changedBy(actor),
        action: 'end-extension',
        touched: [{ kind: 'extension', id: next, content: { state: 'ended', instead: id, last, by } }],
        reason: { text: reason },
      });
      return done({ id: next });
    },
  );
}
