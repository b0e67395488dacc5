import { recordChange } from '../store/audit/record-change.ts';
import { type Linking, linkingOf, setLinking } from '../store/catalogue/programme-settings.ts';
import { withOffice } from '../store/tenant.ts';
import { changedBy } from './changed-by.ts';
import type { Context } from './context.ts';
import { mayKnowProgramme } from './policies/programme.ts';
import { refuse } from './policies/refuse.ts';
import { maySettleLinking } from './policies/wallet.ts';
import { type Done, done, refused } from './refusal.ts';
import { wholeOrNothing } from './whole-or-nothing.ts';

/** Settles whether a person may link its wallet to several partners of the programme at a time. Links that are there stay. */
export async function settleLinking(
  context: Context,
  { programme, linking }: { readonly programme: string; readonly linking: Linking },
): Promise<Done<{ readonly linking: Linking }>> {
  const { store, actor, clock } = context;
  if (!mayKnowProgramme(actor, programme)) return refused({ kind: 'not-found', what: 'programme' });
  if (!maySettleLinking(actor, programme)) return refuse(actor);
  return wholeOrNothing(
    context,
    (work) => withOffice(store.db, programme, work),
    async (tx) => {
      const before = await linkingOf(tx, programme);
      await setLinking(tx, programme, linking);
      await recordChange(tx, {
        chain: { kind: 'programme', programme },
        at: clock.now(),
        by: changedBy(actor),
        action: 'settle-linking',
        touched: [{ kind: 'programme', id: programme, content: { before, after: linking } }],
      });
      return done({ linking });
    },
  );
}

/** How it is settled. */
export async function linkingSettled(
  { store, actor }: Context,
  programme: string,
): Promise<Done<{ readonly linking: Linking }>> {
  if (!mayKnowProgramme(actor, programme)) return refused({ kind: 'not-found', what: 'programme' });
  return withOffice(store.db, programme, async (tx) => done({ linking: await linkingOf(tx, programme) }));
}
