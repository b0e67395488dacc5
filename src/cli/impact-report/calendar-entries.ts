import type { ComingEvent, DayAhead } from '../../domain/impact/day-ahead.ts';
import type { Facts } from '../../domain/membership/facts.ts';
import type { CalendarEntry } from '../../exchange/calendar-file.ts';
import { dayAheadInWords } from '../../wording/impact/day-ahead-in-words.ts';
import { forecastWords } from '../../wording/impact/forecast-words.ts';
import { andList } from '../../wording/lists-in-words.ts';
import { withPlainSpaces } from '../../wording/no-break.ts';
import type { Voice } from '../../wording/voice.ts';

/** What is to come for a partner as entries of a calendar. */
export const calendarEntries = (days: readonly DayAhead[], facts: Facts, voice: Voice): readonly CalendarEntry[] =>
  days.map((day) => entryOf(day, facts, voice));

function entryOf(day: DayAhead, facts: Facts, voice: Voice): CalendarEntry {
  const { title, details } = dayAheadInWords(day, voice);
  const awards = andList(day.claims.map(voice.award), voice.language);
  const lines = [...details, forecastWords[voice.language].concerns(awards), facts.name ?? facts.partner];
  return {
    id: `${[facts.partner, voice.programme.id, day.what.kind, ...closing(day.what), day.from].join('-')}@assay`,
    days: { from: day.from, to: day.to },
    title: withPlainSpaces(title),
    details: withPlainSpaces(lines.join('\n')),
    remindersBefore: remindersOf(day.what),
  };
}

/** Two kinds of closing may fall on one day. */
const closing = (what: ComingEvent): readonly string[] => (what.kind === 'competencies-close' ? [what.to] : []);

/** People must act before these days, and need time to: an exam is not passed on the day it is thought of. */
function remindersOf({ kind }: ComingEvent): readonly number[] {
  if (kind === 'renewal-deadline') return [90, 30, 7];
  return kind === 'last-day-to-earn' ? [60, 14] : [];
}
