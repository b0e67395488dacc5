import type { DayAhead } from '../../domain/impact/day-ahead.ts';
import { dayAheadInWords } from '../../wording/impact/day-ahead-in-words.ts';
import { forecastWords } from '../../wording/impact/forecast-words.ts';
import { andList } from '../../wording/lists-in-words.ts';
import { dayInWords } from '../../wording/time-in-words.ts';
import type { Voice } from '../../wording/voice.ts';
import type { Block, Field } from '../terminal/block.ts';

/** What is known to come, day by day, with the awards that look at it. */
export function daysAheadBlocks(days: readonly DayAhead[], voice: Voice): readonly Block[] {
  const words = forecastWords[voice.language];
  return [
    { kind: 'gap' },
    { kind: 'heading', words: words.daysAhead },
    days.length === 0
      ? { kind: 'text', words: words.nothingAhead }
      : {
          kind: 'fields',
          fields: days.map((day) => fieldOf(day, voice)),
        },
  ];
}

function fieldOf(day: DayAhead, voice: Voice): Field {
  const { title, details } = dayAheadInWords(day, voice);
  const [first, last] = [day.from, day.to].map((one) => dayInWords(one, voice.language));
  const awards = day.claims.map(voice.award);
  // A title that names its awards need not be followed by them.
  const isNamed = awards.every((award) => title.includes(award));
  const concerned = isNamed ? [] : [forecastWords[voice.language].concerns(andList(awards, voice.language))];
  return {
    name: first === last ? String(first) : `${first} – ${last}`,
    words: [`${title}.`, ...details, ...concerned].join(' '),
  };
}
