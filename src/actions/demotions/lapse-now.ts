import { programmeKnownOn } from '../../domain/catalogue/programme-known-on.ts';
import type { Claim, StatusHeld } from '../../domain/membership/facts.ts';
import { factsAsStated } from '../../domain/membership/facts-as-stated.ts';
import { awardHeld } from '../../domain/standing/binding-version.ts';
import { type LapsedAward, lapsedAward } from '../../domain/standing/lapsed-awards.ts';
import { dayOfInstant, endOfTime } from '../../domain/time/instant.ts';
import { writtenFromRows } from '../../store/membership/written-from-rows.ts';
import type { Context } from '../context.ts';
import { catalogueInUse } from '../loaded-catalogue.ts';
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
  const catalogue = await catalogueInUse(tx, tenant.programme);
  if (!catalogue) return undefined;
  const programme = programmeKnownOn(catalogue.programme, dayOfInstant(endOfTime));
  const { partner, learning: _, ...written } = writtenFromRows(kept, '');
  const facts = factsAsStated(partner, written, programme);
  const day = clock.today();
  const lapsed = lapsedAward({ competency, level }, { programme, facts, day, knownAt: endOfTime });
  const award = awardHeld(facts, competency, level, day, endOfTime);
  return lapsed && award && { ...lapsed, award };
}
