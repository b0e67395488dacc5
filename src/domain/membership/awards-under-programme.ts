import { lifecycleOf, policyInForce } from '../catalogue/policy-in-force.ts';
import type { Programme, Retirement } from '../catalogue/programme.ts';
import { type Day, lastDay } from '../time/day.ts';
import { shift } from '../time/duration.ts';
import { exceptionsGranted } from './exceptions-granted.ts';
import type { Exception, Facts, StatusHeld } from './facts.ts';
import { inheritedAwards } from './inherited-awards.ts';

/**
 * The awards of a partner as its programme makes them: ended where their competency has, moved to its successor, with
 * what moves their anniversaries, and with the renewal day of the first award where the programme has one for all.
 */
export function awardsUnderProgramme(
  programme: Programme,
  recorded: readonly StatusHeld[],
  facts: Pick<Facts, 'attributes' | 'exceptions'>,
): readonly StatusHeld[] {
  const moving = exceptionsGranted(programme, facts).filter((one) => one.moves !== undefined);
  const settle = (award: StatusHeld) => settled(award, programme, moving);
  const own = withSharedAnniversaries(recorded.map(settle), programme);
  const { kept, inherited } = inheritedAwards(own, programme, settle);
  return inherited.length === 0 ? own : withSharedAnniversaries([...kept, ...inherited], programme);
}

function settled(award: StatusHeld, programme: Programme, moving: readonly Exception[]): StatusHeld {
  const competency = programme.competencies.get(award.status);
  if (!competency) return award;
  const { retirement } = competency;
  const extensions = moving
    .filter((one) => one.competency === award.status && (one.level ?? award.level) === award.level)
    .sort((a, b) => (a.from < b.from ? -1 : 1))
    .flatMap(({ from, to, moves, knownFrom, knownTo }) => (moves ? [{ from, to, moves, knownFrom, knownTo }] : []));
  return {
    ...award,
    to: keptUntil(award, retirement),
    ...(retirement.lastRenewal !== undefined && { lastRenewal: retirement.lastRenewal }),
    ...(extensions.length > 0 && { extensions }),
  };
}

/** Nobody holds a competency after its end, nor longer after the last approval than it is kept, whatever the file says. */
function keptUntil({ from, to, renewals = [] }: StatusHeld, retirement: Retirement): Day {
  const { ends = lastDay, heldFor } = retirement;
  const closes = retirement.lastRenewal ?? retirement.lastEnrolment;
  const kept = heldFor && closes !== undefined ? shift(lastApproval(from, renewals, closes), heldFor) : lastDay;
  return [to, ends, kept].reduce((a, b) => (a < b ? a : b));
}

const lastApproval = (from: Day, renewals: NonNullable<StatusHeld['renewals']>, closes: Day): Day =>
  renewals.map((one) => one.done).reduce((last, done) => (done > last && done <= closes ? done : last), from);

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
