import type { z } from 'zod';
import { recordChange } from '../../store/audit/record-change.ts';
import { endExtension, extensionThatHolds } from '../../store/catalogue/extensions.ts';
import { withOffice } from '../../store/tenant.ts';
import { changedBy } from '../changed-by.ts';
import type { Context } from '../context.ts';
import { mayExtend } from '../policies/extension.ts';
import { mayKnowProgramme } from '../policies/programme.ts';
import { refuse } from '../policies/refuse.ts';
import { type Done, done, refused } from '../refusal.ts';
import { wholeOrNothing } from '../whole-or-nothing.ts';
import { undoableUntil } from './extension-in-hand.ts';
import type { ExtensionToWithdraw } from './extension-to-grant.ts';

type Asked = z.infer<typeof ExtensionToWithdraw> & { readonly programme: string; readonly id: string };

/** Takes an extension back as if it had not been granted, until it binds. */
export async function withdrawExtension(
  context: Context,
  { programme, id, by, reason }: Asked,
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
      const until = undoableUntil(row);
      if (clock.today() > until) return refused({ kind: 'conflict', code: 'extension-binds', values: { until } });
      const now = clock.now();
      await endExtension(tx, programme, { id, by, reason, now });
      await queue.send(tx, 'all-standings', { programme }, programme);
      await recordChange(tx, {
        chain: { kind: 'programme', programme },
        at: now,
        by: changedBy(actor),
        action: 'withdraw-extension',
        touched: [{ kind: 'extension', id, content: { state: 'withdrawn', by } }],
        reason: { text: reason },
      });
      return done({ id });
    },
  );
}
