import { recordChange } from '../store/audit/record-change.ts';
import { type LinkingPolicy, linkingOf, setLinking } from '../store/catalogue/programme-settings.ts';
import { withOffice } from '../store/tenant.ts';
import { changedBy } from './changed-by.ts';
import type { Context } from './context.ts';
import { mayKnowProgramme } from './policies/programme.ts';
import { refuse } from './policies/refuse.ts';
import { maySettleLinking } from './policies/wallet.ts';
import { type Done, done, refused } from './refusal.ts';
import { wholeOrNothing } from './whole-or-nothing.ts';

export interface LinkingToSettle extends Pick<LinkingPolicy, 'linking'> {
  readonly programme: string;
  /** Left out, it stays as it is. */
  readonly coolDownDays?: number | undefined;
}

/**
 * Settles whether a person may link its wallet to several partners of the programme at a time, and how long it waits
 * between two of them. Links that are there stay; who waits already waits by what is settled now.
 */
export async function settleLinking(
  context: Context,
  { programme, linking, coolDownDays }: LinkingToSettle,
): Promise<Done<LinkingPolicy>> {
  const { store, actor, clock } = context;
  if (!mayKnowProgramme(actor, programme)) return refused({ kind: 'not-found', what: 'programme' });
  if (!maySettleLinking(actor, programme)) return refuse(actor);
  return wholeOrNothing(
    context,
    (work) => withOffice(store.db, programme, work),
    async (tx) => {
      const before = await linkingOf(tx, programme);
      const after = { linking, coolDownDays: coolDownDays ?? before.coolDownDays };
      await setLinking(tx, programme, after);
      await recordChange(tx, {
        chain: { kind: 'programme', programme },
        at: clock.now(),
        by: changedBy(actor),
        action: 'settle-linking',
        touched: [{ kind: 'programme', id: programme, content: { before, after } }],
      });
      return done(after);
    },
  );
}

/** How it is settled. */
export async function linkingSettled({ store, actor }: Context, programme: string): Promise<Done<LinkingPolicy>> {
  if (!mayKnowProgramme(actor, programme)) return refused({ kind: 'not-found', what: 'programme' });
  return withOffice(store.db, programme, async (tx) => done(await linkingOf(tx, programme)));
}
