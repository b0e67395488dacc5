import type { Agreement } from '../../domain/catalogue/membership-terms.ts';
import type { Programme } from '../../domain/catalogue/programme.ts';
import type { Facts } from '../../domain/membership/facts.ts';
import { type Choice, renewedBy } from '../../domain/renewal/choice.ts';
import { type FeeDue, feeDue, type NoFee } from '../../domain/renewal/fee-due.ts';
import { type RenewalAhead, renewalsAhead } from '../../domain/renewal/renewals-ahead.ts';
import type { Day } from '../../domain/time/day.ts';
import { endOfTime } from '../../domain/time/instant.ts';

export interface Judged {
  readonly programme: Programme;
  readonly facts: Facts;
}

/** The renewals of a partner that are done here: from the first anniversary on that the terms of its programme name. */
export function renewalsHere({ programme, facts }: Judged, day: Day): readonly RenewalAhead[] {
  const { membership } = programme;
  if (!membership) return [];
  return renewalsAhead({ programme, facts, day, knownAt: endOfTime }).filter(
    ({ anniversary }) => anniversary >= membership.from,
  );
}

/** What a partner agrees to that renews on a day. */
export const agreementOn = ({ membership }: Pick<Programme, 'membership'>, day: Day): Agreement | undefined =>
  membership?.agreements.findLast(({ from }) => from <= day);

/** What a renewal costs as it is chosen. */
export const feeOf = (
  { programme, facts: { attributes } }: Judged,
  { anniversary }: Pick<RenewalAhead, 'anniversary'>,
  choices: readonly Choice[],
  day: Day,
): FeeDue | NoFee => feeDue({ programme, attributes, renewed: renewedBy(choices), anniversary, day });

/** Where the rules state no fee at all, or nothing is renewed, nothing is owed; else somebody has to say what is. */
export const isFree = (fee: FeeDue | NoFee, { membership }: Pick<Programme, 'membership'>): boolean =>
  typeof fee === 'string' ? fee === 'nothing-renewed' || membership?.fees.length === 0 : fee.gross === 0;
