import type { Application } from '../../domain/awards/application.ts';
import { type Claim, claimName } from '../../domain/membership/facts.ts';
import type { Change } from '../../store/audit/record-change.ts';
import type { Context } from '../context.ts';
import { endLapsedAward } from '../demotions/end-lapsed-award.ts';
import { type Done, done } from '../refusal.ts';
import { theProgrammeItself } from '../the-programme-itself.ts';
import type { PartnerWriting } from '../write-about-partner.ts';
import { writeStatement } from '../write-statement.ts';

export interface AwardGiven {
  /** The statement of the award, and those by which lower levels ended. */
  readonly award: string;
  readonly ended: readonly string[];
  readonly touched: Change['touched'];
}

/**
 * Writes an award that was applied for, as somebody of the office would: in the name of the programme, whoever applied or
 * decided. The lower levels that go on as it end on the eve, and what the partner claims has it in.
 */
export async function giveAward(
  context: Context,
  writing: PartnerWriting,
  { competency, level }: Claim,
  { from, ends, anniversary, renewed, claims }: Application,
): Promise<Done<AwardGiven>> {
  const { tenant } = writing;
  const asProgramme: Context = { ...context, actor: theProgrammeItself(tenant.programme) };
  const touched: Change['touched'][number][] = [];
  const ended: string[] = [];
  for (const award of ends) {
    const written = await endLapsedAward(asProgramme, writing, { since: from, award }, undefined);
    if (!written.ok) return written;
    touched.push(...written.value.touched);
    ended.push(written.value.value.id ?? '');
  }
  const body = {
    ...{ status: competency, level, from },
    ...(anniversary !== undefined && { anniversary }),
    ...(renewed && { renewals: [renewed] }),
  };
  const begun = await writeStatement(asProgramme, writing, { ...tenant, kind: 'award', body });
  if (!begun.ok) return begun;
  touched.push(...begun.value.touched);
  if (claims) {
    const stated = await writeStatement(asProgramme, writing, {
      ...{ ...tenant, kind: 'claims', body: claims.map(claimName) },
    });
    if (!stated.ok) return stated;
    touched.push(...stated.value.touched);
  }
  return done({ award: begun.value.value.id ?? '', ended, touched });
}
