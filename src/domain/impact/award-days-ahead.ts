import { lifecycleOf, policyInForce } from '../catalogue/policy-in-force.ts';
import type { Programme } from '../catalogue/programme.ts';
import { type Claim, claimName } from '../membership/facts.ts';
import type { RenewalOutlook } from '../standing/renewal-outlook.ts';
import type { Verdict } from '../standing/verdict.ts';
import type { Settling } from '../standing/what-settles.ts';
import { addDays, type Day } from '../time/day.ts';
import { shift } from '../time/duration.ts';
import { type ComingEvent, type DayAhead, type NotSurelyMet, onDays, onOneDay } from './day-ahead.ts';
import type { AwardForecast, Forecast } from './forecast.ts';

/** The days of the awards themselves: renewals and what is due, and the last day of each. */
export const awardDays = ({ awards, day }: Forecast, programme: Programme): readonly DayAhead[] =>
  awards.flatMap((award) => [
    ...award.renewals.flatMap((outlook) => renewalDays(outlook, award.claim, day, programme)),
    ...checkDays(award),
    ...(award.safeUntil === undefined
      ? []
      : [onOneDay(award.safeUntil, lastDayOf(award), [award.claim], claimName(award.claim))]),
  ]);

function renewalDays(outlook: RenewalOutlook, claim: Claim, today: Day, programme: Programme): readonly DayAhead[] {
  const { renewal, lastDay, done, verdict, possibleUntil } = outlook;
  // What is recorded as done is behind: nobody is reminded of it, and it need not be done by a day.
  if (done) return [];
  const standing = notSurelyMet(claim, outlook);
  const which = [claimName(claim), renewal.number] as const;
  const deadline = verdict === 'met' ? possibleUntil : lastDay;
  const window = { from: renewal.window.from, to: lastDay };
  const reminders = remindersOf(renewal.anniversary, claim, programme);
  return [
    ...reminders.map((on, index) => onOneDay(on, { kind: 'reminder', renewal }, [claim], ...which, index + 1)),
    onDays(window, { kind: 'renewal-window', renewal, ...standing }, [claim], ...which),
    // Nor can it be done once the days on which it could are over.
    ...(deadline === undefined || deadline < today
      ? []
      : [onOneDay(deadline, { kind: 'renewal-deadline', renewal, ...standing }, [claim], ...which)]),
  ];
}

/** What must be done to keep an award that is judged on check days, or on every day. */
function checkDays({ claim, action, risk }: AwardForecast): readonly DayAhead[] {
  if (!action || action.occasion.kind === 'renewal') return [];
  const { surelyFails, enforcement } = risk?.check ?? {};
  const failing = { kind: 'act-by', ...notSurelyMet(claim, { verdict: 'not-met' }) } as const;
  return [
    onOneDay(action.by, { kind: 'act-by', ...notSurelyMet(claim, action) }, [claim], claimName(claim)),
    // However an undetermined one goes: on the check day, or where every day counts, on the eve of the first that fails.
    ...(surelyFails === undefined
      ? []
      : [
          onOneDay(
            enforcement === 'continuous' ? addDays(surelyFails, -1) : surelyFails,
            failing,
            [claim],
            claimName(claim),
            'surely',
          ),
        ]),
  ];
}

/** The list in which an award stands: of those that would fail, that wait for figures, or that are undetermined; or none. */
function notSurelyMet(claim: Claim, { verdict, awaits, settledBy }: Outlook): NotSurelyMet {
  const none: NotSurelyMet = { failing: [], awaiting: [], undetermined: [] };
  if (verdict === 'met') return none;
  if (awaits) return { ...none, awaiting: [claim] };
  return settledBy ? { ...none, undetermined: [{ claim, settledBy }] } : { ...none, failing: [claim] };
}

/** What a renewal and an action that is due both say of how it will go. */
interface Outlook {
  readonly verdict: Verdict;
  readonly awaits?: readonly string[];
  readonly settledBy?: Settling;
}

/** The last day of an award: it is lost, or may be, or ends as was decided, or goes on under another name. */
function lastDayOf({ risk, endsOn }: AwardForecast): ComingEvent {
  if (endsOn !== undefined) return { kind: 'last-day-held', afterwards: 'ended' };
  const moved = risk?.causes.find((cause) => cause.kind === 'succeeded');
  if (moved) return { kind: 'last-day-before', successor: moved.competency };
  if (risk?.awaits) return { kind: 'last-day-held', afterwards: 'awaiting' };
  return { kind: 'last-day-held', afterwards: (risk?.renewal ?? risk?.check)?.settledBy ? 'undetermined' : 'lost' };
}

/** The days on which the programme reminds of a renewal. */
function remindersOf(anniversary: Day, { competency: id }: Claim, programme: Programme): readonly Day[] {
  const competency = programme.competencies.get(id);
  const lifecycle = competency && lifecycleOf(programme, competency);
  return lifecycle ? policyInForce(lifecycle, anniversary).reminders.map((one) => shift(anniversary, one)) : [];
}
