import type { DayAhead } from '../../domain/impact/day-ahead.ts';
import type { Forecast } from '../../domain/impact/forecast.ts';
import { forecastWords } from '../../wording/impact/forecast-words.ts';
import { dayInWords } from '../../wording/time-in-words.ts';
import type { Voice } from '../../wording/voice.ts';
import type { Block } from '../terminal/block.ts';
import { daysAheadBlocks } from './days-ahead-blocks.ts';

/** The days ahead of a partner, and nothing else. */
export function calendarReport(
  { day, until }: Forecast,
  ahead: readonly DayAhead[],
  name: string,
  voice: Voice,
): readonly Block[] {
  const [from, to] = [day, until].map((one) => dayInWords(one, voice.language)) as [string, string];
  const words = forecastWords[voice.language].lookingAhead(voice.say(voice.programme.name), from, to);
  return [{ kind: 'title', words: name }, { kind: 'text', words }, ...daysAheadBlocks(ahead, voice)];
}
