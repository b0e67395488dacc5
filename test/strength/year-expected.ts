import { type AwardForecast, isSucceeded } from '../../src/domain/impact/forecast.ts';
import { addDays, type Day } from '../../src/domain/time/day.ts';
import {
  chosenFor,
  isHeldOn,
  lostOf,
  nameOf,
  nextRenewalDay,
  type PartnerPlanned,
  type RenewalPlanned,
  type Year,
} from './year-planned.ts';

/**
 * What must be so in a year, by what the engine said on its first day, what partners chose, and the rules of the network as they
 * are written down here once more: nothing of what plans or words notices is asked.
 */
export const heldExpected = (plan: PartnerPlanned, { end }: Year): readonly string[] =>
  plan.awards.flatMap((award) => {
    const { competency } = award.claim;
    const choice = chosenFor(plan, award.claim)?.choice;
    if (choice?.renewAt === null && choice.lastDay < end) return [];
    const after = choice?.renewAt ?? award.claim.level;
    const isOther = after !== award.claim.level;
    return isOther || isHeldOn(award, end) ? [`${plan.code} ${nameOf({ competency, level: after })}`] : [];
  });

/** Of everything that went through a renewal whose time is over: when its next one is. */
export const nextExpected = (plan: PartnerPlanned, { end }: Year): readonly string[] =>
  plan.renewals
    .filter(({ closes }) => closes < end)
    .flatMap(({ anniversary, choices }) =>
      choices.flatMap(({ competency, renewAt }) =>
        renewAt === null
          ? []
          : [`${plan.code} ${nameOf({ competency, level: renewAt })} ${nextRenewalDay(anniversary)}`],
      ),
    );

/** What lapses, and waits for somebody to decide: what would be lost, and was neither let go nor lowered in time. */
export const lapsesExpected = (plan: PartnerPlanned, { end }: Year): readonly string[] =>
  plan.awards.flatMap((award) => {
    const last = lostOf(award, end);
    if (last === undefined || isSucceeded(award) || chosenFor(plan, award.claim)) return [];
    return [`${plan.code} ${nameOf(award.claim)} ${addDays(last, 1)}`];
  });

/** One thing that is to be heard: the reminder and its day. */
interface Said {
  readonly step: number;
  readonly on: Day;
}

/** Said on their days; of what lies before the first day of the year the last one, on that day. */
function saidFrom(start: Day, moments: readonly Said[]): readonly Said[] {
  const come = moments.findLast(({ on }) => on <= start);
  return [...(come ? [{ ...come, on: start }] : []), ...moments.filter(({ on }) => on > start)];
}

/** A renewal that nobody has asked for: when its time opens, and on the days of the network's own mails. */
export function renewalsToHear(plan: PartnerPlanned, { start, end }: Year): readonly string[] {
  const told = (award: string, anniversary: Day, lastDay: Day, isStill: (on: Day) => boolean) => {
    const days =
      anniversary < '2018-01-01'
        ? [addDays(anniversary, -90)]
        : [addDays(anniversary, -15), addDays(anniversary, 1), addDays(anniversary, 23)];
    const moments = days.map((on, step) => ({ step, on })).filter(({ on }) => on <= lastDay);
    return saidFrom(start, moments)
      .filter(({ on }) => on <= end && isStill(on))
      .map(({ step, on }) => `${plan.code} renewal-open ${award} ${anniversary} ${step} ${on}`);
  };
  return plan.awards.flatMap((award) => {
    const open = award.renewals.find(({ done, lastDay }) => !done && lastDay >= start);
    const { anniversary } = open?.renewal ?? firstAhead(award);
    if (anniversary === undefined) return [];
    const lastDay = open?.lastDay ?? addDays(anniversary, 31);
    const { renewal, choice } = chosenFor(plan, award.claim) ?? {};
    const isAsked = (on: Day) => renewal !== undefined && renewal.submitOn < on;
    const first = told(nameOf(award.claim), anniversary, lastDay, (on) => isHeldOn(award, on) && !isAsked(on));
    // The one after it: of what was renewed or nobody had to renew, at the level at which it goes on.
    const level = choice ? choice.renewAt : award.claim.level;
    if (level === null) return first;
    const next = nextRenewalDay(anniversary);
    const goesOn = (on: Day) => on > lastDay && (level !== award.claim.level || isHeldOn(award, on));
    return [...first, ...told(nameOf({ ...award.claim, level }), next, addDays(next, 31), goesOn)];
  });
}

/** Where the renewal of the year was done before it began. */
function firstAhead({ renewals }: AwardForecast): { readonly anniversary?: Day } {
  const done = renewals.findLast((one) => one.done)?.renewal.anniversary;
  return done === undefined ? {} : { anniversary: nextRenewalDay(done) };
}

/** What fails within the year is told at once, then 90, 30 and 7 days before it is too late, until it was chosen otherwise. */
export function risksToHear(plan: PartnerPlanned, { start, end }: Year): readonly string[] {
  return plan.awards.flatMap((award) => {
    const by = award.action?.by ?? award.safeUntil;
    if (!isAtRisk(award) || by === undefined || by > end) return [];
    const ahead = [90, 30, 7].map((days, index) => ({ step: index + 1, on: addDays(by, -days) }));
    const isLate = (ahead[0]?.on ?? start) <= start;
    const { renewal, choice } = chosenFor(plan, award.claim) ?? {};
    const isChosen = choice?.renewAt !== award.claim.level && renewal !== undefined;
    return saidFrom(start, isLate ? ahead : [{ step: 0, on: start }, ...ahead])
      .filter(({ on }) => !isChosen || on <= renewal.submitOn)
      .map(({ step, on }) => `${plan.code} at-risk ${nameOf(award.claim)} ${step} ${on}`);
  });
}

export const isAtRisk = (award: AwardForecast): boolean =>
  award.heldToday && award.risk !== undefined && award.risk.awaits === undefined && !isSucceeded(award);

/**
 * What has lapsed is told on the day on which it does. So is what goes on lower by a renewal that is paid only later: nobody knows
 * yet that it will be.
 */
export const lapsesToHear = (plan: PartnerPlanned, { end }: Year): readonly string[] =>
  plan.awards.flatMap((award) => {
    const last = lostOf(award, end);
    if (last === undefined || isSucceeded(award)) return [];
    const { renewal, choice } = chosenFor(plan, award.claim) ?? {};
    if (renewal && (choice?.renewAt === null || renewal.payOn <= last)) return [];
    const since = addDays(last, 1);
    return [`${plan.code} demotion-pending ${nameOf(award.claim)} ${since} 0 ${since}`];
  });

/** The invoice, a week before it is to be paid, on that day and on the next; and that it is done. */
export function paymentsToHear({ code, renewals }: PartnerPlanned): readonly string[] {
  const ofOne = ({ submitOn, payOn, closes, isOwed }: RenewalPlanned) => {
    const bound = `${code} renewal-bound ${payOn} 0 ${payOn}`;
    if (!isOwed) return [bound];
    const reminders = [addDays(closes, -7), closes, addDays(closes, 1)].map((on, index) => ({ step: index + 1, on }));
    return [
      `${code} renewal-invoiced ${closes} 0 ${submitOn}`,
      ...reminders
        .filter(({ on }) => submitOn < on && on <= payOn)
        .map(({ step, on }) => `${code} renewal-invoiced ${closes} ${step} ${on}`),
      bound,
    ];
  };
  return renewals.flatMap(ofOne);
}

/** A text that will bind an award within twelve months is told on the first day. */
export const textsToHear = ({ code, awards }: PartnerPlanned, { start, end }: Year): readonly string[] =>
  awards.flatMap(({ claim, heldToday, textAhead }) =>
    heldToday && textAhead && textAhead.from <= end
      ? [`${code} rules-change ${nameOf(claim)} ${textAhead.after} 0 ${start}`]
      : [],
  );

/** People by their names in the partner's file, with what they hold: by what fails within the year and hangs on it. */
const credentialsEnding = ({ awards }: PartnerPlanned, { start, end }: Year) => {
  const found = new Map<string, AwardForecast[]>();
  for (const award of awards.filter(isAtRisk))
    for (const cause of award.risk?.causes ?? [])
      if (cause.kind === 'credential-ends') {
        const name = `${cause.person} ${cause.item}`;
        found.set(name, [...(found.get(name) ?? []), award]);
      }
  // Of what also fails something in the next year, when that is seen decides what is said: it is left out here.
  const isInYear = (award: AwardForecast) => (award.action?.by ?? award.safeUntil ?? end) < end;
  const isAhead = ({ risk }: AwardForecast) => risk?.from !== undefined && risk.from > start;
  return [...found].filter(([, hanging]) => hanging.every((one) => isInYear(one) && isAhead(one)));
};

export const credentialsCompared = (plan: PartnerPlanned, year: Year): readonly string[] =>
  credentialsEnding(plan, year).map(([name]) => `${plan.code} ${name}`);

/** A credential on which awards hang is told of 90, 30 and 7 days before its last day, until the last of them is renewed or ended. */
export const credentialsToHear = (plan: PartnerPlanned, year: Year): readonly string[] =>
  credentialsEnding(plan, year).flatMap(([name, hanging]) => {
    const last = hanging.map(({ risk }) => addDays(risk?.from as Day, -1)).reduce((a, b) => (a < b ? a : b));
    const isOver = (on: Day) =>
      hanging.every(({ claim }) => {
        const renewal = chosenFor(plan, claim)?.renewal;
        return renewal !== undefined && renewal.payOn < on;
      });
    return saidFrom(
      year.start,
      [90, 30, 7].map((days, step) => ({ step, on: addDays(last, -days) })),
    )
      .filter(({ on }) => !isOver(on))
      .map(({ step, on }) => `${plan.code} credential-expiring ${name} ${step} ${on}`);
  });
