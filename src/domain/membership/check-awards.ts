import { lifecycleOf } from '../catalogue/policy-in-force.ts';
import type { Programme } from '../catalogue/programme.ts';
import { type Path, type Problem, problem } from '../problems/problem.ts';
import { type Day, dayNumber } from '../time/day.ts';
import { type Postponement, putsOff } from '../time/postponement.ts';
import { awardsFromWritten } from './awards-from-written.ts';
import { awardsUnderProgramme } from './awards-under-programme.ts';
import type { Facts, StatusHeld } from './facts.ts';
import { renewalsOf } from './terms.ts';
import type { WrittenExamplePartner } from './written/partner-file.ts';

/**
 * Renewals lie within their award and name anniversaries that it has, or are those of the award that it came from; what moves
 * or waives is of the kind that can.
 */
export function checkAwards(
  written: WrittenExamplePartner,
  programme: Programme,
  facts: Pick<Facts, 'attributes' | 'exceptions'>,
  path: Path,
): readonly Problem[] {
  const awards = awardsUnderProgramme(programme, awardsFromWritten(written), facts);
  return [
    ...(written.statuses ?? []).flatMap(({ status, from, renewals = [] }, index) =>
      renewals.flatMap((one, position) => {
        if ((one.done < from || (one.for ?? from) < from) && beganWithMove(status, from, programme)) return [];
        const at = [...path, 'statuses', index, 'renewals', position];
        if (one.done < from) return [problem('reversed-days', [...at, 'done'], { from, to: one.done })];
        const nearest =
          one.for === undefined ? undefined : nearestAnniversary(awards[index], one.for as Day, programme);
        return nearest === undefined || nearest === one.for
          ? []
          : [problem('not-an-anniversary', [...at, 'for'], { found: one.for as string, nearest })];
      }),
    ),
    ...(written.exceptions ?? []).flatMap(({ kind, moves, over, from, to }, index) => {
      const at = [...path, 'exceptions', index];
      if (moves !== undefined && kind !== 'extension')
        return [problem('moves-without-extension', [...at, 'moves'], { found: kind })];
      if (moves !== undefined && !putsOff(moves as Postponement, { from: from as Day, to: to as Day }))
        return [problem('moves-not-later', [...at, 'moves'], { to })];
      return over === 'anniversaries' && kind !== 'waiver'
        ? [problem('over-without-waiver', [...at, 'over'], { found: kind })]
        : [];
    }),
  ];
}

/** Whether holders of an earlier competency came to hold this one on that day, with the renewals that they had. */
const beganWithMove = (status: string, from: string, programme: Programme): boolean =>
  programme.competencies.get(status)?.succeeds.some((one) => one.holdersMove && one.from === from) === true;

/** The anniversary itself, or its day before it was moved, where it is one; else the one that lies nearest. */
function nearestAnniversary(award: StatusHeld | undefined, day: Day, programme: Programme): Day | undefined {
  const competency = award && programme.competencies.get(award.status);
  const lifecycle = competency && lifecycleOf(programme, competency);
  if (!award || !lifecycle) return undefined;
  let before: Day | undefined;
  for (const { anniversary, movedFrom } of renewalsOf(award, lifecycle)) {
    if (anniversary === day || movedFrom === day) return day;
    if (anniversary > day)
      return before !== undefined && dayNumber(day) - dayNumber(before) < dayNumber(anniversary) - dayNumber(day)
        ? before
        : anniversary;
    before = anniversary;
  }
  return undefined;
}
