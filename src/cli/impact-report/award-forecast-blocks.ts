import type { BenefitsAtRisk } from '../../domain/benefits/benefits-at-risk.ts';
import type { BenefitsInForecast } from '../../domain/benefits/benefits-in-forecast.ts';
import {
  type AwardForecast,
  type Forecast,
  type ForecastRequest,
  isHeldAhead,
  isSucceeded,
} from '../../domain/impact/forecast.ts';
import type { ActionDue } from '../../domain/standing/action-due.ts';
import { waysShown } from '../../domain/standing/way.ts';
import type { Day } from '../../domain/time/day.ts';
import { atRiskInWords } from '../../wording/benefits/at-risk-in-words.ts';
import { benefitWords } from '../../wording/benefits/benefit-words.ts';
import { renewalPoint, riskSinceInWords, turnPoint } from '../../wording/impact/forecast-in-words.ts';
import { forecastWords } from '../../wording/impact/forecast-words.ts';
import { andList } from '../../wording/lists-in-words.ts';
import type { Point } from '../../wording/point.ts';
import { dueInWords, waiverInWords } from '../../wording/standing/held-in-words.ts';
import { dayInWords } from '../../wording/time-in-words.ts';
import type { Voice } from '../../wording/voice.ts';
import { wayInWords } from '../../wording/ways/way-in-words.ts';
import { type Block, type Field, span } from '../terminal/block.ts';
import { heldSymbol } from '../terminal/symbols.ts';
import { examDeadlinePoints } from './exam-deadline-points.ts';
import { statusInWords } from './forecast-summary-blocks.ts';

export interface ForecastToReport extends ForecastRequest {
  readonly atRisk: BenefitsInForecast;
}

/** One award: status and risk, its renewals, the days on which its requirement turns, and what to do first. */
export function awardForecastBlocks(
  award: AwardForecast,
  forecast: Forecast,
  request: ForecastToReport,
  voice: Voice,
): readonly Block[] {
  const words = forecastWords[voice.language];
  const points = (name: string, list: readonly Point[]): readonly Block[] =>
    list.length === 0
      ? []
      : [{ kind: 'gap' }, { kind: 'text', words: [span(name, 'strong')] }, { kind: 'points', points: list }];
  return [
    { kind: 'gap' },
    { kind: 'heading', words: voice.award(award.claim) },
    { kind: 'fields', fields: fieldsOf(award, forecast, request.atRisk.of(award), voice) },
    ...points(
      words.renewal,
      award.renewals.map((one) => renewalPoint(one, voice)),
    ),
    ...points(
      words.turns,
      award.turns.map((turn) => turnPoint(turn, voice)),
    ),
    ...(award.action
      ? points(words.toKeep(dayInWords(award.action.by, voice.language)), toKeepPoints(award.action, request, voice))
      : []),
  ];
}

function fieldsOf(
  award: AwardForecast,
  { day: today, until }: Forecast,
  benefits: BenefitsAtRisk | undefined,
  voice: Voice,
): readonly Field[] {
  const words = forecastWords[voice.language];
  const day = (one: Day) => dayInWords(one, voice.language);
  const symbol = heldSymbol(award.heldToday);
  if (!isHeldAhead(award)) {
    const status = `${symbol} ${words.statusOf.notHeld}. ${reachInWords(award, today, voice)}`;
    return [{ name: words.status, words: status }, ...waiverFields(award, voice)];
  }
  const held = `${symbol} ${statusInWords(award, voice)}`;
  const { risk, action, takesOver, renewals } = award;
  const surely = [risk?.check?.surelyFails ?? []].flat().map(day);
  return [
    {
      name: words.status,
      words: award.safeUntil ? words.safe(held, day(award.safeUntil)) : words.safeAll(held, day(until)),
    },
    ...(takesOver
      ? [
          {
            name: words.takesOverName,
            words: words.takesOver(andList(takesOver.of.map(voice.award), voice.language), day(takesOver.from)),
          },
        ]
      : []),
    ...waiverFields(award, voice),
    ...(award.togetherToday === 'not-met' ? [{ name: words.together, words: words.notTogether }] : []),
    {
      name: isSucceeded(award) ? words.goesOn : words.atRisk,
      words: risk
        ? riskSinceInWords(risk, award.claim.competency, today, voice)
        : renewals.length > 0
          ? words.notAtRisk
          : words.notAtRiskWithoutRenewals,
    },
    ...(benefits ? [{ name: benefitWords[voice.language].atRisk, words: atRiskInWords(benefits, voice) }] : []),
    ...(action
      ? [{ name: words.actionDue, words: [dueInWords(action, voice), ...surely.map(words.surelyFails)].join(' ') }]
      : []),
  ];
}

const waiverFields = ({ waiver }: AwardForecast, { language }: Voice): readonly Field[] =>
  waiver ? [{ name: forecastWords[language].waiver, words: waiverInWords(waiver, language) }] : [];

/** The smallest ways to keep an award, and which of their exams can be taken for a shorter time only. */
export function toKeepPoints({ by, standing }: ActionDue, request: ForecastRequest, voice: Voice): readonly Point[] {
  const ways = standing.ways.slice(0, waysShown);
  if (ways.length === 0) return [{ text: forecastWords[voice.language].noWay }];
  return [...ways.map((way) => wayInWords(way, voice)), ...examDeadlinePoints(ways, by, request, voice)];
}

/** Whether an award that is not held could be applied for, and from when. */
function reachInWords(
  { withinReachFrom: from, togetherToday: together = 'met', spans }: AwardForecast,
  today: Day,
  { language }: Voice,
): string {
  const words = forecastWords[language];
  if (from === undefined)
    return spans.some(({ verdict }) => verdict === 'undetermined') ? words.reachOpen : words.outOfReach;
  if (from > today) return words.withinReach(dayInWords(from, language));
  return together === 'met' ? words.withinReachToday : words.withinReachAlone;
}
