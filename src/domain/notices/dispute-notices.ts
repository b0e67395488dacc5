import type { DisputeState } from '../membership/dispute-state.ts';
import { addDays, type Day } from '../time/day.ts';
import type { DueNotice } from './due-notices.ts';
import type { EvidenceMatter } from './matter.ts';

/** A dispute about evidence of a partner as far as somebody has to hear of it. */
export interface DisputeToTell {
  readonly id: string;
  /** The kind of evidence, and the day on which it happened. */
  readonly kind: string;
  readonly on: Day;
  readonly state: DisputeState;
  readonly disputedOn: Day;
  readonly settledOn?: Day;
  /** The first day on which it counts no more. */
  readonly revokedOn?: Day;
}

/** How a dispute ended is news for so many days. */
const newsDays = 30;

/** What the administrators of a partner must hear of disputes about its evidence on a day: that there is one, and how it ended. */
export const disputeNotices = (disputes: readonly DisputeToTell[], day: Day): readonly DueNotice[] =>
  disputes.flatMap((dispute) => noticesOf(dispute, day));

function noticesOf({ id, kind, on, state, ...days }: DisputeToTell, day: Day): readonly DueNotice[] {
  const { disputedOn, settledOn, revokedOn } = days;
  const matter: EvidenceMatter = { evidence: kind, on, ...(revokedOn !== undefined && { revokedOn }) };
  const said = { role: 'partner-administrator', subject: id, step: 0, matter } as const;
  switch (state) {
    case 'open':
      return [{ ...said, cause: 'evidence-disputed', on: disputedOn, since: disputedOn }];
    case 'upheld':
    case 'revoked':
      return settledOn === undefined || addDays(settledOn, newsDays) < day
        ? []
        : [{ ...said, cause: `evidence-${state}`, on: settledOn, since: settledOn }];
    case 'overtaken':
      return [];
    default:
      return state satisfies never;
  }
}
