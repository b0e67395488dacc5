import type { AwardEnding } from '../../domain/renewal/unpaid-renewal.ts';
import { isMissedBy } from '../../domain/standing/lapse-reasons.ts';
import type { LapsedAward } from '../../domain/standing/lapsed-awards.ts';
import type { Day } from '../../domain/time/day.ts';
import type { Instant } from '../../domain/time/instant.ts';
import { type Change, recordChange } from '../../store/audit/record-change.ts';
import { demotionPolicyOf } from '../../store/catalogue/programme-settings.ts';
import { renewalsOf } from '../../store/renewals/renewals.ts';
import {
  addDemotions,
  closeDemotion,
  type DemotionNoticed,
  type DemotionRow,
  openDemotions,
  withdrawDemotions,
} from '../../store/standing/demotions.ts';
import type { Tenant, Tx } from '../../store/tenant.ts';
import type { Context } from '../context.ts';
import type { LapsedWorth } from '../reckoner.ts';
import { done } from '../refusal.ts';
import { letGoIn } from '../renewals/let-go.ts';
import { theProgrammeItself } from '../the-programme-itself.ts';
import { type PartnerWriting, writeInside } from '../write-about-partner.ts';
import { endLapsedAward } from './end-lapsed-award.ts';
import { lapseNow } from './lapse-now.ts';

type Touched = Change['touched'];

/** Why an award is ended where nobody has to decide: the code of the programme's own policy. */
export const automatically = 'lapsed-automatic';

/**
 * Keeps in step with a standing what is pending for its partner: what has lapsed and is not told of yet is noticed, what is
 * lapsed no more is withdrawn. Where the programme says so, what is noticed is ended at once. For the office's role, with
 * the partner held, so that of two that are at it together the second finds what the first has done.
 */
export async function noticeDemotions(
  context: Pick<Context, 'store' | 'queue' | 'clock'>,
  tx: Tx,
  tenant: Tenant,
  { lapsed: all, day }: { readonly lapsed: readonly LapsedWorth[]; readonly day: Day },
): Promise<void> {
  // What the partner itself has let go is not taken away, also while that renewal waits for its payment.
  const letGo = all.length === 0 ? [] : (await renewalsOf(tx, tenant.partner)).flatMap(letGoIn);
  const lapsed = all.filter((one) => !letGo.some((other) => isItsEnd(one, other)));
  const open = await openDemotions(tx, tenant.partner);
  const mended = open.filter((row) => !lapsed.some((one) => isAbout(row, one)));
  const fresh = lapsed.filter((one) => !open.some((row) => isAbout(row, one)));
  if (mended.length === 0 && fresh.length === 0) return;
  const now = context.clock.now();
  const noticed = async () => ({
    gone: await withdrawn(tx, tenant, mended, { now, today: day }),
    rows: await added(tx, tenant, fresh, { now, day }),
  });
  if (fresh.length > 0 && (await demotionPolicyOf(tx, tenant.programme)) === 'automatic') {
    const system: Context = { ...context, actor: theProgrammeItself(tenant.programme) };
    await writeInside(system, tx, { ...tenant, reason: { code: automatically } }, async (writing) => {
      const { gone, rows } = await noticed();
      const touched = [...gone, ...(await endedAtOnce(system, writing, rows))];
      return done({ value: {}, action: 'demote-automatically', touched });
    });
    return;
  }
  const { gone, rows } = await noticed();
  await recordChange(tx, {
    chain: { kind: 'partner', ...tenant },
    at: now,
    by: { kind: 'system', id: null },
    action: 'notice-demotions',
    touched: [...gone, ...rows.map(asNoticed)],
  });
}

/** A lapse that turns out to have begun on another day is another one. */
const isAbout = (row: DemotionRow, { claim, since }: LapsedAward): boolean =>
  row.competency === claim.competency && row.level === claim.level && row.since === since;

const isItsEnd = ({ claim, reasons }: LapsedAward, { competency, level, ends }: AwardEnding): boolean =>
  claim.competency === competency && claim.level === level && isMissedBy(reasons, ends);

interface Closing {
  readonly now: Instant;
  readonly today: Day;
}

async function withdrawn(tx: Tx, { partner }: Tenant, rows: readonly DemotionRow[], at: Closing): Promise<Touched> {
  const ids = rows.map(({ id }) => id);
  await withdrawDemotions(tx, partner, ids, at);
  return ids.map((id) => ({ kind: 'demotion', id, content: { state: 'withdrawn' } }));
}

async function added(
  tx: Tx,
  tenant: Tenant,
  fresh: readonly LapsedWorth[],
  { now, day }: { readonly now: Instant; readonly day: Day },
): Promise<readonly DemotionRow[]> {
  const [first, ...others] = fresh.map(
    ({ claim, since, reasons, worth }): DemotionNoticed => ({
      ...{ ...claim, since, reasons, noticed_at: now, noticed_on: day, worth },
    }),
  );
  return first ? addDemotions(tx, tenant, [first, ...others]) : [];
}

const asNoticed = ({ id, competency, level, since, reasons }: DemotionRow): Touched[number] => ({
  kind: 'demotion',
  id,
  content: { state: 'open', competency, level, since, reasons },
});

/** Ends what was just noticed; what cannot be ended by itself stays pending, for somebody to look at. */
async function endedAtOnce(context: Context, writing: PartnerWriting, rows: readonly DemotionRow[]): Promise<Touched> {
  const { tx, tenant, now } = writing;
  const touched: Touched[number][] = [];
  for (const row of rows) {
    touched.push(asNoticed(row));
    const lapse = await lapseNow(context, writing, row);
    const ended = lapse && (await endLapsedAward(context, writing, lapse, undefined));
    if (!ended?.ok) continue;
    await closeDemotion(tx, tenant.partner, row.id, {
      ...{ decision: 'demote', decided_by_kind: 'system', decided_by: null },
      ...{ now, today: context.clock.today() },
      ...{ reason_code: automatically, reason_text: null, kept_until: null },
    });
    touched.push(...ended.value.touched);
  }
  return touched;
}
