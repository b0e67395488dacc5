import { type Claim, claimName } from '../../domain/membership/facts.ts';
import { type AwardApplicationRow, applicationWithId, withdrawGrant } from '../../store/standing/award-applications.ts';
import { areAsWritten, goesOnAgain } from '../awards/award-goes-on-again.ts';
import type { Context } from '../context.ts';
import { planApplicationNotices } from '../notices/plan-application-notices.ts';
import { partnerAsKnown } from '../partner-as-known.ts';
import { mayDecideApplication } from '../policies/award.ts';
import { mayReadPartner } from '../policies/partner.ts';
import { refuse } from '../policies/refuse.ts';
import { type Done, done, refused } from '../refusal.ts';
import { theProgrammeItself } from '../the-programme-itself.ts';
import {
  type AboutOnePartner,
  type PartnerWriting,
  type PartnerWritten,
  writeAboutPartner,
} from '../write-about-partner.ts';
import { writeStatement } from '../write-statement.ts';
import { undoableUntil } from './application-now.ts';

interface Asked extends Omit<AboutOnePartner, 'reason'> {
  readonly id: string;
  readonly reason: string;
}

type Touched = PartnerWritten<object>['touched'];

/** Takes back that an award was given, by the office or at once, until it binds: the levels that it went up from go on as before. */
export async function withdrawGrantedAward(
  context: Context,
  { id, reason, ...about }: Asked,
): Promise<Done<{ readonly id: string; readonly revision: number }>> {
  const { actor, clock } = context;
  if (!mayReadPartner(actor, about)) return refused({ kind: 'not-found', what: 'partner' });
  if (!mayDecideApplication(actor, about) || actor.kind === 'system') return refuse(actor);
  const by = { withdrawn_by_kind: actor.kind, withdrawn_by: actor.id } as const;
  return writeAboutPartner(
    context,
    { ...about, reason: { text: reason } },
    async (writing) => {
      const { tx, tenant, now } = writing;
      const found = await grantToUndo(context, writing, id);
      if (!found.ok) return found;
      const { row, award } = found.value;
      const undone = await asBefore(context, writing, { ...row, award }, reason);
      if (!undone.ok) return undone;
      const withdrawn = { withdrawn_at: now, withdrawn_on: clock.today(), ...by, withdrawal_reason: reason };
      await withdrawGrant(tx, tenant.partner, id, withdrawn);
      await planApplicationNotices(context, tx, tenant);
      const { competency, level } = row;
      const content = { state: 'undone', competency, level };
      return done({
        value: { id },
        action: 'withdraw-granted-award',
        touched: [{ kind: 'award-application', id, content }, ...undone.value],
      });
    },
    { asOffice: true },
  );
}

interface Granted {
  readonly row: AwardApplicationRow;
  readonly award: string;
}

async function grantToUndo({ clock }: Context, writing: PartnerWriting, id: string): Promise<Done<Granted>> {
  const { tx, tenant } = writing;
  const row = await applicationWithId(tx, tenant.partner, id);
  if (!row) return refused({ kind: 'not-found', what: 'award-application' });
  if (row.award_id === null) return refused({ kind: 'conflict', code: 'application-not-granted' });
  if (row.withdrawn_at !== null) return refused({ kind: 'conflict', code: 'application-undone' });
  const until = undoableUntil(row);
  if (clock.today() > until) return refused({ kind: 'conflict', code: 'application-binds', values: { until } });
  if (!areAsWritten(writing, [row.award_id, ...row.ended]))
    return refused({ kind: 'conflict', code: 'application-changed' });
  return done({ row, award: row.award_id });
}

async function asBefore(
  context: Context,
  writing: PartnerWriting,
  { competency, level, ended, award }: AwardApplicationRow & { readonly award: string },
  reason: string,
): Promise<Done<Touched>> {
  const { tenant } = writing;
  const asProgramme: Context = { ...context, actor: theProgrammeItself(tenant.programme) };
  const gone = await writeStatement(asProgramme, writing, {
    ...{ ...tenant, kind: 'award', corrects: award, reason: { text: reason } },
  });
  if (!gone.ok) return gone;
  const touched: Touched[number][] = [...gone.value.touched];
  for (const one of ended) {
    const again = await goesOnAgain(asProgramme, writing, one, reason);
    if (!again.ok) return again;
    touched.push(...again.value.touched);
  }
  const claims = await claimsBefore(writing, { competency, level }, ended);
  if (!claims) return done(touched);
  const stated = await writeStatement(asProgramme, writing, { ...tenant, kind: 'claims', body: claims });
  return stated.ok ? done([...touched, ...stated.value.touched]) : stated;
}

/** Whoever claims the award goes on to do so: it was applied for. The levels that it took the place of are claimed again. */
async function claimsBefore(
  { tx, tenant, kept }: PartnerWriting,
  claim: Claim,
  ended: readonly string[],
): Promise<readonly string[] | undefined> {
  const known = await partnerAsKnown(tx, tenant.programme, kept);
  const claims = (known?.facts.claims ?? []).map(claimName);
  const back = kept.awards
    .filter(({ id }) => ended.includes(id))
    .map(({ status, level }) => `${status}/${level}`)
    .filter((one) => !claims.includes(one));
  if (back.length === 0 || !claims.includes(claimName(claim))) return undefined;
  return claims.flatMap((one) => (one === claimName(claim) ? [one, ...back] : [one]));
}
