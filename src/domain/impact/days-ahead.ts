import { lastDayToEarn, retirementKnownOn } from '../catalogue/item.ts';
import { lifecycleOf, policyInForce } from '../catalogue/policy-in-force.ts';
import type { Programme } from '../catalogue/programme.ts';
import { checkDaysWithin } from '../membership/check-days.ts';
import { exceptionsGranted } from '../membership/exceptions-granted.ts';
import type { Claim, Facts } from '../membership/facts.ts';
import { figuresAwaited } from '../standing/cause.ts';
import type { Day } from '../time/day.ts';
import { shift } from '../time/duration.ts';
import { dayOfInstant } from '../time/instant.ts';
import { contains } from '../time/period.ts';
import { type ComingEvent, type DayAhead, onOneDay } from './day-ahead.ts';
import { daysAheadInFacts } from './days-ahead-in-facts.ts';
import type { AwardForecast, Forecast } from './forecast.ts';
import { type Interest, interestsOf, lookingAt } from './interest.ts';
import { toldTogether } from './told-together.ts';

/**
 * All that is known to come for a partner in the time of a forecast, by day: renewals and how they would go, new texts,
 * what retires, what expires, who leaves. Only what the awards of the forecast look at; what is of one kind and falls on
 * one day is told together.
 */
export function daysAhead(forecast: Forecast, programme: Programme, facts: Facts): readonly DayAhead[] {
  const interests = interestsOf(forecast, programme);
  const competencies = new Set(forecast.awards.map((award) => award.claim.competency));
  const granted = [...competencies].flatMap((one) => exceptionsGranted(programme, facts, one));
  const period = { from: forecast.day, to: forecast.until };
  const found = [
    ...renewalDays(forecast, programme),
    ...ruleDays(forecast, programme),
    ...itemDays(interests, forecast, programme),
    ...daysAheadInFacts(interests, forecast, { ...facts, exceptions: granted }),
  ];
  return toldTogether(
    found.filter((one) => contains(period, one.to)),
    forecast.awards.map((award) => award.claim),
  );
}

function renewalDays({ awards }: Forecast, programme: Programme): readonly DayAhead[] {
  return awards.flatMap(({ claim, renewals, safeUntil, risk }) => [
    ...renewals.flatMap(({ renewal, verdict, causes }): readonly DayAhead[] => {
      const open = verdict === 'met' ? [] : [claim];
      const [failing, awaiting] = figuresAwaited(causes) ? [[], open] : [open, []];
      const deadline = onOneDay(renewal.window.to, { kind: 'renewal-deadline', renewal, failing, awaiting }, open);
      const reminders = remindersOf(renewal.anniversary, claim, programme);
      return [
        ...reminders.map((on) => onOneDay(on, { kind: 'reminder', renewal }, [claim])),
        { ...renewal.window, what: { kind: 'renewal-window', renewal, failing, awaiting }, claims: [claim] },
        ...(open.length > 0 ? [deadline] : []),
      ];
    }),
    ...(safeUntil === undefined ? [] : [onOneDay(safeUntil, lastDayOf(risk), [claim])]),
  ]);
}

/** The last day of an award: it is lost, or goes on under another name. */
function lastDayOf(risk: AwardForecast['risk']): ComingEvent {
  const moved = risk?.causes.find((cause) => cause.kind === 'succeeded');
  return moved ? { kind: 'last-day-before', successor: moved.competency } : { kind: 'last-day-held' };
}

/** The days on which the programme reminds of a renewal. */
function remindersOf(anniversary: Day, { competency: id }: Claim, programme: Programme): readonly Day[] {
  const competency = programme.competencies.get(id);
  const lifecycle = competency && lifecycleOf(programme, competency);
  return lifecycle ? policyInForce(lifecycle, anniversary).reminders.map((one) => shift(anniversary, one)) : [];
}

/** New texts, competencies that close, and the days on which a programme judges. */
function ruleDays({ day, until, knownAt, awards }: Forecast, programme: Programme): readonly DayAhead[] {
  return awards.flatMap(({ claim, safeUntil = until }) => {
    const competency = programme.competencies.get(claim.competency);
    if (!competency) return [];
    const { retirement, versions } = competency;
    const begins = versions
      .filter(({ effective, announced }) => effective.new > day && announced <= dayOfInstant(knownAt))
      .map(({ id: version, observed, effective }) =>
        onOneDay(effective.new, { kind: 'texts-begin', texts: [{ competency: competency.id, version, observed }] }, [
          claim,
        ]),
      );
    const closing = (
      [
        ['newcomers', retirement.lastEnrolment],
        ['renewals', retirement.lastRenewal],
        ['everybody', retirement.ends],
      ] as const
    ).flatMap(([to, on]) =>
      on === undefined
        ? []
        : [onOneDay(on, { kind: 'competencies-close', to, competencies: [competency.id] }, [claim])],
    );
    const lifecycle = lifecycleOf(programme, competency);
    // What is lost is judged no more.
    const checks = lifecycle ? checkDaysWithin(lifecycle, { from: day, to: safeUntil }) : [];
    return [...begins, ...closing, ...checks.map((on) => onOneDay(on, { kind: 'check-day' }, [claim]))];
  });
}

/** The last days on which something can be taken, and on which it counts. */
function itemDays(interests: readonly Interest[], { knownAt }: Forecast, programme: Programme): readonly DayAhead[] {
  const knownOn = dayOfInstant(knownAt);
  return [...new Set(interests.flatMap((one) => [...one.items]))].flatMap((id) => {
    const item = programme.items.get(id);
    if (!item) return [];
    const claims = lookingAt(interests, 'items', id);
    const last = lastDayToEarn(item, knownOn);
    const accepted = retirementKnownOn(item, knownOn)?.acceptedUntil;
    return [
      ...(last === undefined ? [] : [onOneDay(last, { kind: 'last-day-to-earn', items: [id] }, claims)]),
      ...(accepted === undefined ? [] : [onOneDay(accepted, { kind: 'last-day-accepted', items: [id] }, claims)]),
    ];
  });
}
