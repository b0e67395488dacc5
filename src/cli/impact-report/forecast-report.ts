import type { Language } from '../../domain/catalogue/text.ts';
import type { DayAhead } from '../../domain/impact/day-ahead.ts';
import type { Forecast } from '../../domain/impact/forecast.ts';
import { forecastWords } from '../../wording/impact/forecast-words.ts';
import { dayInWords } from '../../wording/time-in-words.ts';
import { voiceOf } from '../../wording/voice.ts';
import type { Block } from '../terminal/block.ts';
import { awardForecastBlocks, type ForecastToReport } from './award-forecast-blocks.ts';
import { daysAheadBlocks } from './days-ahead-blocks.ts';
import { forecastSummaryBlocks } from './forecast-summary-blocks.ts';

/** What will become of a partner's awards: the summary first, then award by award, then what is known to come. */
export function forecastReport(
  forecast: Forecast,
  daysAhead: readonly DayAhead[],
  request: ForecastToReport,
  language: Language,
): readonly Block[] {
  const voice = voiceOf(request.programme, language, request.facts);
  const [from, until] = [forecast.day, forecast.until].map((day) => dayInWords(day, language)) as [string, string];
  return [
    { kind: 'title', words: request.facts.name ?? forecast.partner },
    { kind: 'text', words: forecastWords[language].lookingAhead(voice.say(request.programme.name), from, until) },
    { kind: 'gap' },
    ...forecastSummaryBlocks(forecast, voice),
    ...forecast.awards.flatMap((award) => awardForecastBlocks(award, forecast, request, voice)),
    ...daysAheadBlocks(daysAhead, voice),
  ];
}
