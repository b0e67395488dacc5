import { lifecycleOf, policyInForce } from '../catalogue/policy-in-force.ts';
import type { Competency, Lifecycle, Programme } from '../catalogue/programme.ts';
import { type Day, lastDay } from '../time/day.ts';
import { shift } from '../time/duration.ts';
import { exceptionsGranted } from './exceptions-granted.ts';
import type { Facts, StatusHeld } from './facts.ts';
import { inheritedAwards } from './inherited-awards.ts';
import { termStart } from './terms.ts';

/**
 * The awards of a partner as its programme makes them: ended where their competency has, moved to its successor, with
 * what moves their anniversaries, and with the renewal day of the first award where the programme has one for all.
 */
export function awardsUnderProgramme(
  programme: Programme,
  recorded: readonly StatusHeld[],
  facts: Pick<Facts, 'attributes' | 'exceptions'>,
): readonly StatusHeld[] {
  const settle = (award: StatusHeld) => settled(award, programme, facts);
  const own = withSharedAnniversaries(recorded.map(settle), programme);
  const { kept, inherited } = inheritedAwards(own, programme, settle);
  return inherited.length === 0 ? kept : withSharedAnniversaries([...kept, ...inherited], programme);
}

/** The facts with the awards as another programme, or another state of it, makes them of what was recorded. */
export const factsUnder = (programme: Programme, facts: Facts): Facts => ({
  ...facts,
  statuses: awardsUnderProgramme(programme, facts.recorded, facts),
});

function settled(award: StatusHeld, programme: Programme, facts: Pick<Facts, 'attributes' | 'exceptions'>): StatusHeld {
  const competency = programme.competencies.get(award.status);
  if (!competency) return award;
  const { retirement } = competency;
  const extensions = exceptionsGranted(programme, facts, award.status)
    .filter((one) => (one.level ?? award.level) === award.level)
    .sort((a, b) => (a.from < b.from ? -1 : 1))
    .flatMap(({ from, to, moves, knownFrom, knownTo }) => (moves ? [{ from, to, moves, knownFrom, knownTo }] : []));
  const to = keptUntil(award, competency, programme);
  if (to === award.to && retirement.lastRenewal === undefined && extensions.length === 0) return award;
  return {
    ...award,
    to,
    ...(retirement.lastRenewal !== undefined && { lastRenewal: retirement.lastRenewal }),
    ...(extensions.length > 0 && { extensions }),
  };
}

/** Nobody holds a competency after its end, nor longer after the last approval than it is kept, whatever the file says. */
function keptUntil(award: StatusHeld, competency: Competency, programme: Programme): Day {
  const { ends = lastDay, heldFor, lastRenewal, lastEnrolment } = competency.retirement;
  const closes = lastRenewal ?? lastEnrolment;
  const lifecycle = lifecycleOf(programme, competency);
  const kept = heldFor && closes !== undefined ? shift(lastApproval(award, closes, lifecycle), heldFor) : lastDay;
  return [award.to, ends, kept].reduce((a, b) => (a < b ? a : b));
}

/** The last day, before a competency closed, on which an award began, had an anniversary, or was renewed. */
function lastApproval(award: StatusHeld, closes: Day, lifecycle: Lifecycle | undefined): Day {
  const term = lifecycle ? termStart(award, lifecycle, closes).from : award.from;
  const renewals = (award.renewals ?? []).map((one) => one.done);
  return renewals.reduce((last, done) => (done > last && done <= closes ? done : last), term);
}

/** Awards that begin while the partner's first one of the kind is held have its renewal day, unless they state their own. */
function withSharedAnniversaries(awards: readonly StatusHeld[], programme: Programme): readonly StatusHeld[] {
  const sharing = awards.filter((award) => sharesAnniversary(award, programme));
  if (sharing.length < 2) return awards;
  return awards.map((award) => {
    if (award.anniversary !== undefined || !sharing.includes(award)) return award;
    const earlier = sharing
      .filter((one) => one.from < award.from && award.from <= one.to)
      .sort((a, b) => (a.from < b.from ? -1 : 1));
    return earlier.length === 0 ? award : { ...award, sharesAnniversaryWith: earlier };
  });
}

function sharesAnniversary({ status, from }: StatusHeld, programme: Programme): boolean {
  const competency = programme.competencies.get(status);
  const lifecycle = competency && lifecycleOf(programme, competency);
  return lifecycle !== undefined && policyInForce(lifecycle, from).anniversary === 'of-first-award';
}
