import { type AwardForecast, type Forecast, outlookOf } from '../../domain/impact/forecast.ts';
import type { Day } from '../../domain/time/day.ts';
import { riskInWords } from '../../wording/impact/forecast-in-words.ts';
import { forecastWords } from '../../wording/impact/forecast-words.ts';
import { andList } from '../../wording/lists-in-words.ts';
import { countInWords } from '../../wording/number-in-words.ts';
import { dayInWords } from '../../wording/time-in-words.ts';
import type { Voice } from '../../wording/voice.ts';
import { type Block, span, type Words } from '../terminal/block.ts';
import { heldSymbol } from '../terminal/symbols.ts';

/** What is lost first, and a line for every award. */
export function forecastSummaryBlocks(forecast: Forecast, voice: Voice): readonly Block[] {
  const words = forecastWords[voice.language];
  return [
    { kind: 'text', words: `${words.asThingsStand} ${summaryOf(forecast, voice)}` },
    { kind: 'gap' },
    {
      kind: 'table',
      head: [words.award, words.status, words.safeUntil, words.whyAtRisk, words.actBy],
      rows: forecast.awards.map((award) => rowOf(award, forecast, voice)),
    },
  ];
}

function summaryOf({ awards, until }: Forecast, voice: Voice): string {
  const words = forecastWords[voice.language];
  const held = awards.filter((award) => award.heldToday);
  const ending = held.filter((award) => award.safeUntil !== undefined);
  const lost = ending.filter((award) => outlookOf(award) === 'not-met');
  const open = ending.filter((award) => outlookOf(award) === 'undetermined').map((award) => openInWords(award, voice));
  if (held.length === 0) return words.nothingHeld;
  const [first] = [...lost].sort(firstToAct);
  if (!first?.safeUntil)
    return open.length > 0 ? `${words.noneLost} ${open.join(' ')}` : words.allSafe(dayInWords(until, voice.language));
  const count = (number: number) => countInWords(number, voice.language);
  return [
    words.lost(count(lost.length), count(held.length)),
    words.first(voice.award(first.claim), dayInWords(first.safeUntil, voice.language)),
    ...open,
  ].join(' ');
}

function openInWords({ claim, risk }: AwardForecast, voice: Voice): string {
  const words = forecastWords[voice.language];
  return risk?.awaits
    ? words.awaiting(voice.award(claim), andList(risk.awaits.map(voice.metric), voice.language))
    : words.openLater(voice.award(claim));
}

/** What is lost first; on one day, what has been at risk for longer. */
export function firstToAct(a: AwardForecast, b: AwardForecast): number {
  const when = ({ safeUntil, risk }: AwardForecast) => `${safeUntil} ${risk?.from}`;
  return when(a) < when(b) ? -1 : 1;
}

function rowOf(award: AwardForecast, { until }: Forecast, voice: Voice): readonly Words[] {
  const words = forecastWords[voice.language];
  const status = `${heldSymbol(award.heldToday)} ${award.heldToday ? words.statusOf.held : words.statusOf.notHeld}`;
  if (!award.heldToday) return [voice.award(award.claim), status, '', '', ''];
  const safe = award.safeUntil
    ? [span(dayInWords(award.safeUntil, voice.language), outlookOf(award))]
    : words.throughout(dayInWords(until, voice.language));
  const by = dayToActBy(award);
  return [
    voice.award(award.claim),
    status,
    safe,
    award.risk ? riskInWords(award.risk, voice) : '',
    by ? dayInWords(by, voice.language) : '',
  ];
}

/** The end of the renewal that fails; without renewals the last day of the status, unless nothing can be done about it. */
function dayToActBy({ risk, safeUntil }: AwardForecast): Day | undefined {
  if (!risk || risk.causes.some((cause) => cause.kind === 'award-ends' || cause.kind === 'succeeded')) return undefined;
  return risk.renewal?.renewal.window.to ?? safeUntil;
}
