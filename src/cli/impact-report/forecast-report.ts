import type { Language } from '../../domain/catalogue/text.ts';
import type { DayAhead } from '../../domain/impact/day-ahead.ts';
import { examDeadlines } from '../../domain/impact/exam-deadline.ts';
import type { AwardForecast, Forecast, ForecastRequest } from '../../domain/impact/forecast.ts';
import { type Way, waysShown } from '../../domain/standing/way.ts';
import type { Day } from '../../domain/time/day.ts';
import { renewalPoint, riskInWords, turnPoint } from '../../wording/impact/forecast-in-words.ts';
import { forecastWords } from '../../wording/impact/forecast-words.ts';
import { andList } from '../../wording/lists-in-words.ts';
import { countInWords } from '../../wording/number-in-words.ts';
import type { Point } from '../../wording/point.ts';
import { dayInWords } from '../../wording/time-in-words.ts';
import { type Voice, voiceOf } from '../../wording/voice.ts';
import { wayInWords } from '../../wording/ways/way-in-words.ts';
import { type Block, type Field, span, type Words } from '../terminal/block.ts';
import { heldSymbol } from '../terminal/symbols.ts';
import { daysAheadBlocks } from './days-ahead-blocks.ts';

/** What will become of a partner's awards: the summary first, then award by award. */
export function forecastReport(
  forecast: Forecast,
  daysAhead: readonly DayAhead[],
  request: ForecastRequest,
  language: Language,
): readonly Block[] {
  const voice = voiceOf(request.programme, language, request.facts);
  const words = forecastWords[language];
  const day = (one: Day) => dayInWords(one, language);
  return [
    { kind: 'title', words: request.facts.name ?? forecast.partner },
    {
      kind: 'text',
      words: words.lookingAhead(voice.say(request.programme.name), day(forecast.day), day(forecast.until)),
    },
    { kind: 'gap' },
    { kind: 'text', words: `${words.asThingsStand} ${summaryOf(forecast, voice)}` },
    { kind: 'gap' },
    {
      kind: 'table',
      head: [words.award, words.status, words.safeUntil, words.whyAtRisk, words.actBy],
      rows: forecast.awards.map((award) => rowOf(award, forecast, voice)),
    },
    ...forecast.awards.flatMap((award) => awardBlocks(award, forecast, request, voice)),
    ...daysAheadBlocks(daysAhead, voice),
  ];
}

function summaryOf({ awards, until }: Forecast, voice: Voice): string {
  const words = forecastWords[voice.language];
  const held = awards.filter((award) => award.heldToday);
  const ending = held.filter((award) => award.safeUntil !== undefined);
  const lost = ending.filter((award) => !award.risk?.awaits);
  const awaiting = ending.filter((award) => award.risk?.awaits).map((award) => awaitingInWords(award, voice));
  if (held.length === 0) return words.nothingHeld;
  const [first] = [...lost].sort(firstToAct);
  if (!first?.safeUntil)
    return awaiting.length > 0
      ? `${words.noneLost} ${awaiting.join(' ')}`
      : words.allSafe(dayInWords(until, voice.language));
  const count = (number: number) => countInWords(number, voice.language);
  return [
    words.lost(count(lost.length), count(held.length)),
    words.first(voice.award(first.claim), dayInWords(first.safeUntil, voice.language)),
    ...awaiting,
  ].join(' ');
}

const awaitingInWords = ({ claim, risk }: AwardForecast, voice: Voice): string =>
  forecastWords[voice.language].awaiting(
    voice.award(claim),
    andList((risk?.awaits ?? []).map(voice.metric), voice.language),
  );

/** What is lost first; on one day, what has been at risk for longer. */
function firstToAct(a: AwardForecast, b: AwardForecast): number {
  const when = ({ safeUntil, risk }: AwardForecast) => `${safeUntil} ${risk?.from}`;
  return when(a) < when(b) ? -1 : 1;
}

function rowOf(award: AwardForecast, { until }: Forecast, voice: Voice): readonly Words[] {
  const words = forecastWords[voice.language];
  const status = `${heldSymbol(award.heldToday)} ${award.heldToday ? words.statusOf.held : words.statusOf.notHeld}`;
  if (!award.heldToday) return [voice.award(award.claim), status, '', '', ''];
  const safe = award.safeUntil
    ? [span(dayInWords(award.safeUntil, voice.language), award.risk?.awaits ? 'undetermined' : 'not-met')]
    : words.throughout(dayInWords(until, voice.language));
  const by = award.risk?.renewal?.renewal.window.to;
  return [
    voice.award(award.claim),
    status,
    safe,
    award.risk ? riskInWords(award.risk, voice) : '',
    by ? dayInWords(by, voice.language) : '',
  ];
}

function awardBlocks(
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
    ...(failing?.standing
      ? points(words.toKeep(dayInWords(failing.renewal.window.to, voice.language)), [
          ...failing.standing.ways.slice(0, waysShown).map((way) => wayInWords(way, voice)),
          ...deadlinePoints(failing.standing.ways.slice(0, waysShown), failing.renewal.window.to, request, voice),
        ])
      : []),
  ];
}

function fieldsOf(award: AwardForecast, { day: today, until }: Forecast, voice: Voice): readonly Field[] {
  const words = forecastWords[voice.language];
  const day = (one: Day) => dayInWords(one, voice.language);
  const symbol = heldSymbol(award.heldToday);
  if (!award.heldToday) {
    const from = award.withinReachFrom;
    const reach =
      from === undefined ? words.outOfReach : from === today ? words.withinReachToday : words.withinReach(day(from));
    return [{ name: words.status, words: `${symbol} ${words.statusOf.notHeld}. ${reach}` }];
  }
  const held = `${symbol} ${words.statusOf.held}`;
  const risk = award.risk;
  return [
    {
      name: words.status,
      words: award.safeUntil ? words.safe(held, day(award.safeUntil)) : words.safeAll(held, day(until)),
    },
    {
      name: words.atRisk,
      words: risk ? words.riskSince(day(risk.from), riskInWords(risk, voice)) : words.notAtRisk,
    },
  ];
}

/** The exams of these ways that can be taken only for a shorter time. */
const deadlinePoints = (ways: readonly Way[], by: Day, request: ForecastRequest, voice: Voice): readonly Point[] =>
  examDeadlines(ways, by, request).map(({ item, lastDay }) => ({
    text: forecastWords[voice.language].lastExamDay(voice.itemInList(item), dayInWords(lastDay, voice.language)),
  }));
