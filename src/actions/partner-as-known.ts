import type { BenefitLibrary } from '../domain/benefits/benefit.ts';
import type { Programme } from '../domain/catalogue/programme.ts';
import { programmeKnownOn } from '../domain/catalogue/programme-known-on.ts';
import type { Facts } from '../domain/membership/facts.ts';
import { factsAsStated } from '../domain/membership/facts-as-stated.ts';
import { dayOfInstant, endOfTime } from '../domain/time/instant.ts';
import type { PartnerRows } from '../store/membership/partner-rows.ts';
import { writtenFromRows } from '../store/membership/written-from-rows.ts';
import type { Tx } from '../store/tenant.ts';
import { catalogueInUse } from './loaded-catalogue.ts';

export interface PartnerAsKnown {
  readonly programme: Programme;
  readonly facts: Facts;
  /** What its levels give, where the rules say so. */
  readonly benefits?: BenefitLibrary;
}

/** The rules of a programme and the facts of one of its partners as both are known inside of a transaction. */
export async function partnerAsKnown(
  tx: Tx,
  programmeId: string,
  kept: PartnerRows,
): Promise<PartnerAsKnown | undefined> {
  const catalogue = await catalogueInUse(tx, programmeId);
  if (!catalogue) return undefined;
  const programme = programmeKnownOn(catalogue.programme, dayOfInstant(endOfTime));
  const { partner, learning: _, ...written } = writtenFromRows(kept, '');
  const { benefits } = catalogue;
  return { programme, facts: factsAsStated(partner, written, programme), ...(benefits && { benefits }) };
}
