import { type AwardForecast, type Forecast, isHeldAhead, outlookOf } from '../../domain/impact/forecast.ts';
import { claimName } from '../../domain/membership/facts.ts';
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
  const ending = awards.filter((award) => isHeldAhead(award) && award.safeUntil !== undefined);
  const lost = ending.filter((award) => outlookOf(award) === 'not-met');
  const open = ending.filter((award) => outlookOf(award) === 'undetermined').map((award) => openInWords(award, voice));
  if (held.length === 0) return words.nothingHeld;
  const [first] = [...lost].sort(firstToAct);
  if (!first?.safeUntil)
    return open.length > 0 ? `${words.noneLost} ${open.join(' ')}` : words.allSafe(dayInWords(until, voice.language));
  const count = (number: number) => countInWords(number, voice.language);
  return [
    words.lost(count(heldBehind(lost, awards).length), count(held.length)),
    (held.length === 1 && lost.length === 1 ? words.only : words.first)(
      voice.award(first.claim),
      dayInWords(first.safeUntil, voice.language),
    ),
    ...open,
  ].join(' ');
}

/** The awards that are held today and lost, each of them or what takes over from it. */
function heldBehind(lost: readonly AwardForecast[], awards: readonly AwardForecast[]): readonly AwardForecast[] {
  const behind = (award: AwardForecast): readonly AwardForecast[] => {
    const earlier = new Set(award.takesOver?.of.map(claimName));
    return award.heldToday ? [award] : awards.filter((one) => earlier.has(claimName(one.claim))).flatMap(behind);
  };
  return [...new Set(lost.flatMap(behind))];
}

function openInWords({ claim, risk }: AwardForecast, voice: Voice): string {
  const words = forecastWords[voice.language];
  return risk?.awaits
    ? words.awaiting(voice.award(claim), andList(risk.awaits.map(voice.metric), voice.language))
    : words.openLater(voice.award(claim));
}

/** What is lost first; on one day, what has been at risk for longer. */
export function firstToAct(a: AwardForecast, b: AwardForecast): number {
  const when = ({ safeUntil, risk }: AwardForecast) => `${safeUntil} ${risk?.from ?? ''}`;
  return when(a) < when(b) ? -1 : 1;
}

function rowOf(award: AwardForecast, { until }: Forecast, voice: Voice): readonly Words[] {
  const words = forecastWords[voice.language];
  const status = `${heldSymbol(award.heldToday)} ${statusInWords(award, voice)}`;
  if (!isHeldAhead(award)) return [voice.award(award.claim), status, '', '', ''];
  const safe = award.safeUntil
    ? [span(dayInWords(award.safeUntil, voice.language), outlookOf(award))]
    : words.throughout(dayInWords(until, voice.language));
  return [
    voice.award(award.claim),
    status,
    safe,
    award.risk ? riskInWords(award.risk, award.claim.competency, voice) : '',
    award.action ? dayInWords(award.action.by, voice.language) : '',
  ];
}

/** "held", "not held", or from when on it is held as it takes over from another award. */
export function statusInWords({ heldToday, takesOver }: AwardForecast, { language }: Voice): string {
  const { held, notHeld, heldFrom } = forecastWords[language].statusOf;
  if (takesOver) return heldFrom(dayInWords(takesOver.from, language));
  return heldToday ? held : notHeld;
}
