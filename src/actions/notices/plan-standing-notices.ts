import { canonicalText } from '../../domain/audit/canonical-text.ts';
import type { AwardInShort } from '../../domain/impact/award-in-short.ts';
import { type DueNotice, dueWithPeople } from '../../domain/notices/due-notices.ts';
import { isMended, settledBy } from '../../domain/notices/mended.ts';
import { isOfStanding, isOfTransfer, isToSend } from '../../domain/notices/notice.ts';
import { isAskedFor, isChosenToEnd, renewalNotices } from '../../domain/notices/renewal-notices.ts';
import type { Day } from '../../domain/time/day.ts';
import { membersWithCodes } from '../../store/notices/members-with-codes.ts';
import { type NoticeRow, sayInNotice } from '../../store/notices/notices.ts';
import { openNotices } from '../../store/notices/open-notices.ts';
import { type DemotionRow, openDemotions } from '../../store/standing/demotions.ts';
import type { Tenant, Tx } from '../../store/tenant.ts';
import type { Context } from '../context.ts';
import { keepLedger } from './keep-ledger.ts';
import { renewalsToTell } from './renewals-to-tell.ts';

interface Standing {
  readonly awards: readonly AwardInShort[];
  /** People are named by their codes. */
  readonly due: readonly DueNotice[];
  readonly day: Day;
}

/**
 * Keeps the ledger in step with a standing: what must be heard is planned, with the next reminder; what is solved is taken
 * back, or is over where it was said. What is due today is sent. For the office's role, with the partner held.
 */
export async function planStandingNotices(
  { queue, clock }: Pick<Context, 'queue' | 'clock'>,
  tx: Tx,
  tenant: Tenant,
  { awards, due, day }: Standing,
): Promise<void> {
  const { partner } = tenant;
  const pending = (await openDemotions(tx, partner)).map(pendingNotice);
  const known = await withIds(tx, partner, due);
  const open = await openNotices(tx, partner);
  const renewals = await renewalsToTell(tx, tenant, day);
  const transfers = transfersNow(open, awards, day);
  for (const { id, told, loss } of transfers)
    if (canonicalText(loss) !== canonicalText(told)) await sayInNotice(tx, partner, { id, content: loss });
  await keepLedger({ queue, clock }, tx, tenant, {
    due: [
      ...pending,
      ...known.filter((one) => !isAskedFor(one, renewals) && !isChosenToEnd(one, renewals, day)),
      ...renewals.flatMap((one) => renewalNotices(one, day)),
    ],
    kept: open.filter(({ cause }) => isOfStanding(cause)),
    // What no letter has told yet is worked out anew for it (work-out-losses.ts), and taken back there.
    over: transfers.filter(({ isSaid, loss }) => isSaid && isMended(loss)).map(({ id }) => id),
    day,
  });
}

/** An award that has lapsed, and of which somebody has to decide whether it is taken away. */
const pendingNotice = ({ competency, level, since }: DemotionRow): DueNotice => ({
  ...{ role: 'partner-administrator', cause: 'demotion-pending', step: 0 },
  ...{ subject: `${competency}/${level} ${since}`, on: since as Day, since: since as Day },
  matter: { award: { competency, level }, riskFrom: since as Day, causes: [] },
});

/** The ledger knows people by their ids; a holder hears of it only through a linked wallet. */
async function withIds(tx: Tx, partner: string, due: readonly DueNotice[]): Promise<readonly DueNotice[]> {
  const codes = new Set<string>();
  for (const one of due)
    dueWithPeople(one, (code) => {
      codes.add(code);
      return code;
    });
  if (codes.size === 0) return due;
  const members = new Map((await membersWithCodes(tx, partner, [...codes])).map((one) => [one.code, one]));
  const isLinked = ({ role, matter }: DueNotice) =>
    role !== 'holder' || ('item' in matter && (members.get(matter.person)?.wallet_id ?? null) !== null);
  return due.filter(isLinked).map((one) => dueWithPeople(one, (code) => members.get(code)?.id ?? code));
}

/** Of people who left, what is told, and how far that is settled: the letters that have gone stay as they were. */
const transfersNow = (open: readonly NoticeRow[], awards: readonly AwardInShort[], day: Day) =>
  open.flatMap(({ id, cause, state, content }) => {
    if (!isOfTransfer(cause) || !content || !('credentials' in content)) return [];
    return [{ id, isSaid: !isToSend(state), told: content, loss: settledBy(content, awards, day) }];
  });
