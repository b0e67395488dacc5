import { examDeadlines } from '../../domain/impact/exam-deadline.ts';
import type { AwardForecast, Forecast, ForecastRequest } from '../../domain/impact/forecast.ts';
import { type Way, waysShown } from '../../domain/standing/way.ts';
import type { Day } from '../../domain/time/day.ts';
import { renewalPoint, riskInWords, turnPoint } from '../../wording/impact/forecast-in-words.ts';
import { forecastWords } from '../../wording/impact/forecast-words.ts';
import type { Point } from '../../wording/point.ts';
import { dayInWords } from '../../wording/time-in-words.ts';
import type { Voice } from '../../wording/voice.ts';
import { wayInWords } from '../../wording/ways/way-in-words.ts';
import { type Block, type Field, span } from '../terminal/block.ts';
import { heldSymbol } from '../terminal/symbols.ts';

/** One award: status and risk, its renewals, the days on which its requirement turns, and what to do first. */
export function awardForecastBlocks(
  award: AwardForecast,
  forecast: Forecast,
  request: ForecastRequest,
  voice: Voice,
): readonly Block[] {
  const words = forecastWords[voice.language];
  const points = (name: string, list: readonly Point[]): readonly Block[] =>
    list.length === 0
      ? []
      : [{ kind: 'gap' }, { kind: 'text', words: [span(name, 'strong')] }, { kind: 'points', points: list }];
  const failing = award.risk?.renewal;
  return [
    { kind: 'gap' },
    { kind: 'heading', words: voice.award(award.claim) },
    { kind: 'fields', fields: fieldsOf(award, forecast, voice) },
    ...points(
      words.renewal,
      award.renewals.map((one) => renewalPoint(one, voice)),
    ),
    ...points(
      words.turns,
      award.turns.map((turn) => turnPoint(turn, voice)),
    ),
    ...points(
      words.toKeep(dayInWords(failing?.renewal.window.to ?? forecast.until, voice.language)),
      toKeepPoints(award, request, voice),
    ),
  ];
}

function fieldsOf(award: AwardForecast, { day: today, until }: Forecast, voice: Voice): readonly Field[] {
  const words = forecastWords[voice.language];
  const day = (one: Day) => dayInWords(one, voice.language);
  const symbol = heldSymbol(award.heldToday);
  if (!award.heldToday) {
    return [{ name: words.status, words: `${symbol} ${words.statusOf.notHeld}. ${reachInWords(award, today, voice)}` }];
  }
  const held = `${symbol} ${words.statusOf.held}`;
  const risk = award.risk;
  return [
    {
      name: words.status,
      words: award.safeUntil ? words.safe(held, day(award.safeUntil)) : words.safeAll(held, day(until)),
    },
    ...(award.togetherToday === 'not-met' ? [{ name: words.together, words: words.notTogether }] : []),
    {
      name: words.atRisk,
      words: risk ? words.riskSince(day(risk.from), riskInWords(risk, voice)) : words.notAtRisk,
    },
  ];
}

/** The smallest ways to save the renewal that would fail, and which of their exams can be taken for a shorter time only. */
export function toKeepPoints({ risk }: AwardForecast, request: ForecastRequest, voice: Voice): readonly Point[] {
  const failing = risk?.renewal;
  const ways = failing?.standing?.ways.slice(0, waysShown) ?? [];
  if (!failing) return [];
  return [
    ...ways.map((way) => wayInWords(way, voice)),
    ...deadlinePoints(ways, failing.renewal.window.to, request, voice),
  ];
}

/** The exams of these ways that can be taken only for a shorter time. */
const deadlinePoints = (ways: readonly Way[], by: Day, request: ForecastRequest, voice: Voice): readonly Point[] =>
  examDeadlines(ways, by, request).map(({ item, lastDay }) => ({
    text: forecastWords[voice.language].lastExamDay(voice.itemInList(item), dayInWords(lastDay, voice.language)),
  }));

/** Whether an award that is not held could be applied for, and from when. */
function reachInWords(
  { withinReachFrom: from, togetherToday: together = 'met' }: AwardForecast,
  today: Day,
  { language }: Voice,
): string {
  const words = forecastWords[language];
  if (from === undefined) return words.outOfReach;
  if (from > today) return words.withinReach(dayInWords(from, language));
  return together === 'met' ? words.withinReachToday : words.withinReachAlone;
}
