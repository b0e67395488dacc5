import type { NotReinstated, Reinstatement } from '../../domain/awards/reinstatement.ts';
import { reinstatementOf } from '../../domain/awards/reinstatement.ts';
import { problem } from '../../domain/problems/problem.ts';
import { addMonths, type Day } from '../../domain/time/day.ts';
import { endOfTime } from '../../domain/time/instant.ts';
import type { PartnerRows } from '../../store/membership/partner-rows.ts';
import type { ReinstatementRow } from '../../store/standing/reinstatements.ts';
import type { Tx } from '../../store/tenant.ts';
import { partnerAsKnown } from '../partner-as-known.ts';
import { type Done, done, refused } from '../refusal.ts';
import type { ReinstatementToMake } from './reinstatement-to-make.ts';

type Wanted = Omit<ReinstatementToMake, 'reason'>;

/** What it takes to reinstate an award of a partner as it is known inside of a transaction; or why it cannot be. */
export async function reinstatementNow(
  tx: Tx,
  programmeId: string,
  kept: PartnerRows,
  { competency, level, from, anniversary }: Wanted,
  today: Day,
): Promise<Done<Reinstatement>> {
  const latest = addMonths(today, 12);
  if (from > latest)
    return refused({ kind: 'invalid', problems: [problem('day-too-far', ['from'], { latest, found: from })] });
  const known = await partnerAsKnown(tx, programmeId, kept);
  if (!known) return refused({ kind: 'conflict', code: 'no-catalogue' });
  const { programme, facts } = known;
  const asked = { programme, facts, competency, level, day: today, knownAt: endOfTime };
  const found = reinstatementOf({ ...asked, from: from as Day, anniversary });
  return found.ok ? done(found.value) : refusedFor(found.why);
}

function refusedFor(why: NotReinstated): Done<never> {
  switch (why.kind) {
    case 'never-awarded':
      return refused({ kind: 'conflict', code: 'award-never-given' });
    case 'held':
      return refused({ kind: 'conflict', code: 'award-held' });
    case 'held-then':
      return refused({ kind: 'conflict', code: 'award-held-then', values: { from: why.lostFrom } });
    case 'closed':
      return refused({
        ...{ kind: 'conflict', code: 'competency-closed', values: { lastEnrolment: why.lastEnrolment } },
      });
    case 'no-anniversary':
      return refused({ kind: 'conflict', code: 'anniversary-none' });
    case 'shared-anniversary':
      return refused({ kind: 'conflict', code: 'anniversary-shared' });
    case 'lost-at-once':
      return refused({ kind: 'conflict', code: 'award-lost-at-once' });
    default:
      return why satisfies never;
  }
}

/**
 * The last day on which it can be taken back: the first one on which it has any effect, which is its own, or the day on
 * which it was decided where that came later. From the next day on it has been acted upon, and binds.
 */
export const undoableUntil = ({
  reinstated_from: from,
  decided_on: decided,
}: Pick<ReinstatementRow, 'reinstated_from' | 'decided_on'>): Day => (from > decided ? from : decided) as Day;
