import type { Programme } from '../catalogue/programme.ts';
import type { StatusHeld } from '../membership/facts.ts';
import type { HeldRequest } from '../standing/held.ts';
import { addDays, type Day, lastDay } from '../time/day.ts';
import type { AwardDecision } from './award-decision.ts';
import type { AwardEvent } from './award-event.ts';

/** What an award that is not held any more from a day on came to, where its record ended on the eve. */
export function endOfAward(
  award: StatusHeld,
  day: Day,
  { programme, facts, level }: HeldRequest,
  decisions: readonly AwardDecision[],
): AwardEvent {
  const into = successorsOn(programme, award.status, day);
  const [first] = into;
  if (first) return { day, kind: 'went-into', how: first.how, competencies: into.map(({ competency }) => competency) };
  // What was taken back does not end anything: a later decision may, on the same day.
  const unpaid = decisions.findLast((one) => isAboutPayment(one) && one.ends === addDays(day, -1));
  if (unpaid?.kind === 'renewal-ended') return { day, kind: 'ended-unpaid' };
  const noticed = decisions.find((one) => one.kind === 'demotion-pending' && one.since === day);
  if (noticed?.kind === 'demotion-pending') return { day, kind: 'lapsed', reasons: noticed.reasons };
  const eve = addDays(day, -1);
  if (isCutByProgramme(award, facts.recorded) || programme.competencies.get(award.status)?.retirement.ends === eve)
    return { day, kind: 'retired' };
  if (decisions.some((one) => one.kind === 'let-go' && one.ends === eve)) return { day, kind: 'let-go' };
  const other = facts.statuses.find((one) => one.status === award.status && one.level !== level && one.from === day);
  return other?.level !== undefined ? { day, kind: 'went-on-at', level: other.level } : { day, kind: 'ended' };
}

const isAboutPayment = (one: AwardDecision) => one.kind === 'renewal-ended' || one.kind === 'renewal-goes-on';

/** The competencies whose holders come from this one on a day. */
const successorsOn = ({ competencies }: Programme, competency: string, day: Day) =>
  [...competencies.values()].flatMap(({ id, succeeds }) =>
    succeeds
      .filter((one) => one.holdersMove && one.competency === competency && one.from === day)
      .map(({ how }) => ({ competency: id, how })),
  );

/** Whether the programme ends an award before its record does. */
function isCutByProgramme(award: StatusHeld, recorded: readonly StatusHeld[]): boolean {
  const stated = recorded.find(
    ({ status, level, from, knownFrom }) =>
      status === award.status && level === award.level && from === award.from && knownFrom === award.knownFrom,
  );
  return award.to < (stated?.to ?? (award.inheritedFrom ? lastDay : award.to));
}
