import type { Programme } from '../../src/domain/catalogue/programme.ts';
import { type AwardForecast, forecast } from '../../src/domain/impact/forecast.ts';
import { type Claim, claimName, type Facts } from '../../src/domain/membership/facts.ts';
import type { Choice } from '../../src/domain/renewal/choice.ts';
import { type AwardAhead, type RenewalAhead, renewalsAhead } from '../../src/domain/renewal/renewals-ahead.ts';
import type { RenewalOutlook } from '../../src/domain/standing/renewal-outlook.ts';
import { addDays, addMonths, type Day } from '../../src/domain/time/day.ts';
import { endOfTime } from '../../src/domain/time/instant.ts';

/** What a partner does about its renewals in a year; whoever lowers, lets go or pays late renews the rest as it is. */
export const manners = ['does nothing', 'renews', 'goes on lower', 'lets one go', 'pays late'] as const;
export type Manner = (typeof manners)[number];

/** A renewal as its partner will ask for it and pay it. */
export interface RenewalPlanned {
  readonly anniversary: Day;
  readonly submitOn: Day;
  readonly payOn: Day;
  readonly isOwed: boolean;
  /** By when it is to be paid. */
  readonly closes: Day;
  readonly choices: readonly (Choice & { readonly lastDay: Day })[];
}

/** A partner on the first day of the year: what it will do, and what the engine says of it if it did nothing. */
export interface PartnerPlanned {
  readonly code: string;
  readonly manner: Manner;
  readonly renewals: readonly RenewalPlanned[];
  readonly awards: readonly AwardForecast[];
}

export interface Year {
  readonly start: Day;
  readonly end: Day;
}

/** What becomes of a partner by its manner, all of it foreseen on the first day: nothing is looked up again later. */
export function planned(programme: Programme, facts: Facts, manner: Manner, { start, end }: Year): PartnerPlanned {
  const asked = { programme, facts, day: start, knownAt: endOfTime };
  const renewals =
    manner === 'does nothing' ? [] : renewalsAhead(asked).flatMap((one) => renewalPlanned(one, manner, { start, end }));
  return {
    ...{ code: facts.partner, manner, renewals },
    // Beyond the year, so that a renewal is told whose time begins in it and is over later.
    awards: forecast({ ...asked, until: addMonths(end, 3) }).awards,
  };
}

function renewalPlanned(
  { anniversary, window, awards }: RenewalAhead,
  manner: Manner,
  { start, end }: Year,
): readonly RenewalPlanned[] {
  const open = awards.filter(({ outlook }) => !outlook.done);
  const fourth = addDays(window.from, 4);
  const submitOn = fourth > start ? fourth : addDays(start, 1);
  const soon = addDays(submitOn, 5);
  const inTime = soon < window.to ? soon : window.to;
  const payOn = manner === 'pays late' ? addDays(window.to, 10) : inTime;
  // What would be paid in the next year is left to that one.
  if (open.length === 0 || submitOn > window.to || payOn > end) return [];
  const choices = open.map((award, index) => ({
    ...award.claim,
    ...{ renewAt: renewedAt(award, manner === 'lets one go' && index === 0, manner, submitOn) },
    lastDay: award.outlook.lastDay,
  }));
  // Where nothing goes on nothing is owed, and it binds at once.
  const isOwed = choices.some(({ renewAt }) => renewAt !== null);
  return [{ ...{ anniversary, submitOn, closes: window.to, choices, isOwed }, payOn: isOwed ? payOn : submitOn }];
}

/** Kept where it is met in the window by then; else at the highest lower level that is; else let go. */
function renewedAt({ claim, outlook, lower }: AwardAhead, isLetGo: boolean, manner: Manner, on: Day): string | null {
  if (isLetGo) return null;
  const isPossible = ({ verdict, possibleFrom }: RenewalOutlook) =>
    verdict === 'met' && possibleFrom !== undefined && possibleFrom <= on;
  const below = lower.find((one) => isPossible(one.outlook))?.level;
  if (manner === 'goes on lower' && below !== undefined) return below;
  return isPossible(outlook) ? claim.level : (below ?? null);
}

/** What was chosen for an award, and in which renewal. */
export function chosenFor({ renewals }: PartnerPlanned, { competency, level }: Claim) {
  for (const renewal of renewals) {
    const choice = renewal.choices.find((one) => one.competency === competency && one.level === level);
    if (choice) return { renewal, choice };
  }
  return undefined;
}

export const isHeldOn = ({ spans }: AwardForecast, on: Day): boolean =>
  spans.some(({ from, to, held }) => held && from <= on && on <= to);

/** The renewal day after one, by what the rules of the network say: twelve months until 2017, 365 days from 2018 on. */
export const nextRenewalDay = (anniversary: Day): Day =>
  anniversary < '2018-01-01' ? addMonths(anniversary, 12) : addDays(anniversary, 365);

/** An award that is lost in the year if nobody does anything, and the last day on which it is held. */
export const lostOf = (award: AwardForecast, end: Day): Day | undefined => {
  const { spans, safeUntil, heldToday } = award;
  if (!heldToday || safeUntil === undefined || safeUntil >= end) return undefined;
  return spans.find(({ from }) => from === addDays(safeUntil, 1))?.because === 'lapsed' ? safeUntil : undefined;
};

export const nameOf = ({ competency, level }: Claim): string => claimName({ competency, level });
