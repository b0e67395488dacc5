import type { ComingEvent, DayAhead, Thing } from '../domain/impact/day-ahead.ts';
import type { Facts } from '../domain/membership/facts.ts';
import type { CalendarEntry } from '../exchange/calendar-file.ts';
import { dayAheadInWords } from '../wording/impact/day-ahead-in-words.ts';
import { forecastWords } from '../wording/impact/forecast-words.ts';
import { andList } from '../wording/lists-in-words.ts';
import { withPlainSpaces } from '../wording/no-break.ts';
import type { Voice } from '../wording/voice.ts';

/** What is to come for a partner as entries of a calendar, one for each thing. */
export const calendarEntries = (days: readonly DayAhead[], facts: Facts, voice: Voice): readonly CalendarEntry[] =>
  days.flatMap((day) => day.things.map((thing) => entryOf(day, thing, facts, voice)));

function entryOf(day: DayAhead, thing: Thing, facts: Facts, voice: Voice): CalendarEntry {
  const { title, details } = dayAheadInWords(day, voice);
  const awards = andList(day.claims.map(voice.award), voice.language);
  const lines = [...details, forecastWords[voice.language].concerns(awards), facts.name ?? facts.partner];
  return {
    id: entryId(thing, facts, voice),
    days: { from: day.from, to: day.to },
    title: withPlainSpaces(title),
    details: withPlainSpaces(lines.join('\n')),
    remindersBefore: remindersOf(day.what),
  };
}

/** The same thing has the same id in every file, on whatever day it falls: a calendar then moves the entry that it has. */
export const entryId = (thing: Thing, { partner }: Pick<Facts, 'partner'>, { programme }: Voice): string =>
  `${[partner, programme.id, ...thing].map(encodeURIComponent).join('/')}@assay`;

/** People must act before these days, and need time to: an exam is not passed on the day it is thought of. */
function remindersOf({ kind }: ComingEvent): readonly number[] {
  switch (kind) {
    case 'renewal-deadline':
    case 'act-by':
      return [90, 30, 7];
    case 'payment-due':
      return [14, 3];
    case 'last-day-to-register':
    case 'last-day-to-take':
    case 'last-day-to-earn':
      return [60, 14];
    default:
      return [];
  }
}
