import { claimName } from '../../domain/membership/facts.ts';
import { endOfTime } from '../../domain/time/instant.ts';
import type { WrittenByBinding } from '../../store/database.ts';
import { bindRenewal, type RenewalRow } from '../../store/renewals/renewals.ts';
import { goesOnAgain } from '../awards/award-goes-on-again.ts';
import type { Context } from '../context.ts';
import { partnerAsKnown } from '../partner-as-known.ts';
import { type Done, done, refused } from '../refusal.ts';
import { theProgrammeItself } from '../the-programme-itself.ts';
import type { PartnerWriting, PartnerWritten } from '../write-about-partner.ts';
import { writeStatement } from '../write-statement.ts';

type Touched = PartnerWritten<object>['touched'];

interface Unbinding {
  readonly row: Pick<RenewalRow, 'id'>;
  readonly wrote: WrittenByBinding;
  readonly reason: string | undefined;
}

/**
 * Makes a renewal not bind, after all: the records of its awards, and what the partner claims, are as they were before. That
 * nothing else hangs on it was seen to by whoever calls this.
 */
export async function unbindRenewal(
  context: Context,
  writing: PartnerWriting,
  { row, wrote, reason }: Unbinding,
): Promise<Done<Touched>> {
  const { tx, tenant, kept } = writing;
  const asProgramme: Context = { ...context, actor: theProgrammeItself(tenant.programme) };
  const touched: Touched[number][] = [];
  // The last one first: what it wrote anew is taken back before what that came from goes on.
  for (const { kind, id } of wrote.statements.toReversed()) {
    const renewal = kept.award_renewals.find((one) => one.id === id && one.known_to === endOfTime);
    const again =
      kind === 'award'
        ? await goesOnAgain(asProgramme, writing, id, reason)
        : await writeStatement(asProgramme, writing, {
            ...{ ...tenant, kind, corrects: id },
            ...(reason !== undefined && { reason: { text: reason } }),
            ...(renewal && { award: renewal.award_id }),
          });
    if (!again.ok) return again;
    touched.push(...again.value.touched);
  }
  await bindRenewal(tx, tenant.partner, row.id, undefined);
  touched.push({ kind: 'renewal', id: row.id, content: { bound: false, on: context.clock.today() } });
  if (wrote.claims.length === 0) return done(touched);
  const known = await partnerAsKnown(tx, tenant.programme, kept);
  if (!known) return refused({ kind: 'conflict', code: 'no-catalogue' });
  const body = known.facts.claims.map(claimName).filter((one) => !wrote.claims.includes(one));
  const written = await writeStatement(asProgramme, writing, { ...tenant, kind: 'claims', body });
  return written.ok ? done([...touched, ...written.value.touched]) : written;
}
