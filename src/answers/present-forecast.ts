import type { BenefitsAtRisk } from '../domain/benefits/benefits-at-risk.ts';
import type { BenefitsInForecast } from '../domain/benefits/benefits-in-forecast.ts';
import type { ComingEvent, DayAhead } from '../domain/impact/day-ahead.ts';
import { examDeadlines } from '../domain/impact/exam-deadline.ts';
import type { AwardForecast, Forecast } from '../domain/impact/forecast.ts';
import type { LowerLevel } from '../domain/impact/lower-levels.ts';
import type { NeededAtRenewals } from '../domain/impact/needed-at-renewals.ts';
import type { Claim, Facts } from '../domain/membership/facts.ts';
import type { Cause } from '../domain/standing/cause.ts';
import type { RenewalOutlook } from '../domain/standing/renewal-outlook.ts';
import { causeInWords } from '../wording/impact/cause-in-words.ts';
import { dayAheadInWords } from '../wording/impact/day-ahead-in-words.ts';
import { riskSinceInWords } from '../wording/impact/forecast-in-words.ts';
import { insteadInWords, lowerLevelInWords } from '../wording/impact/lower-level-in-words.ts';
import { withPlainSpaces } from '../wording/no-break.ts';
import type { Voice } from '../wording/voice.ts';
import { entryId } from './calendar-entries.ts';
import type { JsonCalendar, JsonCause, JsonDayAhead, JsonForecast } from './forecast-schema.ts';
import { presentAction } from './present-action.ts';
import { presentBenefitsAtRisk } from './present-benefits-at-risk.ts';
import { aboutOf, presentException } from './present-result.ts';
import { presentSettling } from './present-settling.ts';
import { presentWay } from './present-way.ts';

export const presentForecast = (
  forecast: Forecast,
  daysAhead: readonly DayAhead[],
  facts: Facts,
  voice: Voice,
  atRisk: BenefitsInForecast,
  needed: NeededAtRenewals,
): JsonForecast => ({
  kind: 'forecast',
  ...aboutOf(facts, forecast, voice),
  until: forecast.until,
  ...(atRisk.together && { benefitsAtRisk: presentBenefitsAtRisk(atRisk.together, voice) }),
  awards: forecast.awards.map((award) => presentAward(award, forecast, atRisk.of(award), needed, voice)),
  daysAhead: daysAhead.map((one) => presentDayAhead(one, facts, voice)),
});

export const presentCalendar = (
  forecast: Forecast,
  daysAhead: readonly DayAhead[],
  facts: Facts,
  voice: Voice,
): JsonCalendar => ({
  kind: 'calendar',
  ...aboutOf(facts, forecast, voice),
  until: forecast.until,
  daysAhead: daysAhead.map((one) => presentDayAhead(one, facts, voice)),
});

function presentAward(
  award: AwardForecast,
  forecast: Forecast,
  benefits: BenefitsAtRisk | undefined,
  needed: NeededAtRenewals,
  voice: Voice,
): JsonForecast['awards'][number] {
  const {
    claim,
    takesOver,
    heldToday,
    safeUntil,
    endsOn,
    risk,
    action,
    lower,
    waiver,
    spans,
    turns,
    renewals,
    withinReachFrom,
    togetherToday,
  } = award;
  return {
    claim: { ...claim },
    name: voice.award(claim),
    ...(takesOver && { takesOver: { from: takesOver.from, of: takesOver.of.map((one) => ({ ...one })) } }),
    heldToday,
    ...(safeUntil !== undefined && { safeUntil }),
    ...(endsOn !== undefined && { endsOn }),
    ...(risk && {
      risk: {
        text: riskSinceInWords(risk, claim.competency, forecast.day, voice),
        ...(risk.from !== undefined && { from: risk.from }),
        causes: presentCauses(risk.causes, voice),
        ...(risk.awaits && { awaits: [...risk.awaits] }),
        ...(risk.renewal && { renewal: risk.renewal.renewal }),
        ...(risk.check?.surelyFails !== undefined && { surelyFails: risk.check.surelyFails }),
      },
    }),
    ...(benefits && { benefitsAtRisk: presentBenefitsAtRisk(benefits, voice) }),
    ...(action && { action: presentAction(action, forecast, voice) }),
    ...(lower && { lower: lower.map((one) => presentLower(claim, one, voice)) }),
    ...(waiver && { waiver: presentException(waiver, voice) }),
    spans: spans.map((span) => ({ ...span })),
    turns: turns.map((turn) => ({ ...turn, causes: presentCauses(turn.causes, voice) })),
    renewals: renewals.map((one) => presentRenewalOutlook(one, needed.of(award, one), forecast, voice)),
    ...(withinReachFrom !== undefined && { withinReachFrom }),
    ...(togetherToday !== undefined && { togetherToday }),
  };
}

const presentLower = (
  claim: Claim,
  lower: LowerLevel,
  voice: Voice,
): NonNullable<JsonForecast['awards'][number]['lower']>[number] => ({
  level: lower.level,
  name: voice.award({ ...claim, level: lower.level }),
  verdict: lower.outlook.verdict,
  text: withPlainSpaces(lowerLevelInWords(claim, lower, voice)),
  instead: insteadInWords(lower.instead, voice).map(withPlainSpaces),
  ways: (lower.outlook.standing?.ways ?? []).map((way) => presentWay(way, voice)),
});

function presentRenewalOutlook(
  // What is needed less sooner is told with what is due.
  { standing, causes, awaits, settledBy, waiver, sooner, ...outlook }: RenewalOutlook,
  dependsOn: readonly string[],
  { knownAt }: Forecast,
  voice: Voice,
): JsonForecast['awards'][number]['renewals'][number] {
  const asked = { programme: voice.programme, knownAt };
  return {
    ...outlook,
    ...(dependsOn.length > 0 && { dependsOn: [...dependsOn] }),
    causes: presentCauses(causes, voice),
    ...(awaits && { awaits: [...awaits] }),
    ...(settledBy && { settledBy: presentSettling(settledBy) }),
    ...(waiver && { waiver: presentException(waiver, voice) }),
    ...(standing && {
      ways: standing.ways.map((way) => presentWay(way, voice)),
      examDeadlines: examDeadlines(standing.ways, outlook.lastDay, asked).map((one) => ({ ...one })),
    }),
  };
}

const presentCauses = (causes: readonly Cause[], voice: Voice): JsonCause[] =>
  causes.map((cause) => ({ ...cause, text: withPlainSpaces(causeInWords(cause, voice)) }));

export function presentDayAhead(day: DayAhead, facts: Facts, voice: Voice): JsonDayAhead {
  const { title, details } = dayAheadInWords(day, voice);
  return {
    from: day.from,
    to: day.to,
    kind: day.what.kind,
    ids: day.things.map((thing) => entryId(thing, facts, voice)),
    title: withPlainSpaces(title),
    details: details.map(withPlainSpaces),
    claims: day.claims.map((claim) => ({ ...claim })),
    ...presentOutcome(day.what),
  };
}

/** How it would go for the awards, where that is a question of their requirement. */
const presentOutcome = (
  what: ComingEvent,
): Pick<JsonDayAhead, 'failing' | 'awaiting' | 'undetermined' | 'afterwards'> => ({
  ...('failing' in what && { failing: what.failing.map((claim) => ({ ...claim })) }),
  ...('awaiting' in what && { awaiting: what.awaiting.map((claim) => ({ ...claim })) }),
  ...('undetermined' in what && {
    undetermined: what.undetermined.map(({ claim, settledBy }) => ({
      claim: { ...claim },
      settledBy: presentSettling(settledBy),
    })),
  }),
  ...('afterwards' in what && { afterwards: what.afterwards }),
});
