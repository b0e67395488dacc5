import type { Claim, StatusHeld } from '../../domain/membership/facts.ts';
import { awardHeld } from '../../domain/standing/binding-version.ts';
import { type LapsedAward, lapsedAward } from '../../domain/standing/lapsed-awards.ts';
import { endOfTime } from '../../domain/time/instant.ts';
import type { Context } from '../context.ts';
import { partnerAsKnown } from '../partner-as-known.ts';
import type { PartnerWriting } from '../write-about-partner.ts';

export interface LapseNow extends LapsedAward {
  readonly award: StatusHeld;
}

/**
 * What of an award has lapsed by the facts and rules as they are inside of the transaction; nothing where it was mended
 * since it was noticed, so that nobody decides what is over.
 */
export async function lapseNow(
  { clock }: Pick<Context, 'clock'>,
  { tx, tenant, kept }: PartnerWriting,
  { competency, level }: Claim,
): Promise<LapseNow | undefined> {
  const known = await partnerAsKnown(tx, tenant.programme, kept);
  if (!known) return undefined;
  const { programme, facts } = known;
  const day = clock.today();
  const lapsed = lapsedAward({ competency, level }, { programme, facts, day, knownAt: endOfTime });
  const award = awardHeld(facts, competency, level, day, endOfTime);
  return lapsed && award && { ...lapsed, award };
}
