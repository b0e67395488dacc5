import ical, { escape as escapedText, ICalAlarmType, ICalEventTransparency } from 'ical-generator';
import { addDays, type Day } from '../domain/time/day.ts';
import type { Period } from '../domain/time/period.ts';

/** One entry of a calendar: whole days, without zone or time of day. */
export interface CalendarEntry {
  /** The same for the same thing in every export, so that a calendar replaces what it has. */
  readonly id: string;
  readonly days: Period;
  readonly title: string;
  readonly details: string;
  /** How many days before the first one a reminder is due. */
  readonly remindersBefore: readonly number[];
}

/**
 * An iCalendar file (RFC 5545). Days are written as dates, never as moments, so that no calendar moves them to another
 * day; the end of an entry is there the day after its last one. `stamped` is the day as of which all was found.
 */
export function calendarFile(name: string, entries: readonly CalendarEntry[], stamped: Day): string {
  // The generator escapes every text but the calendar's name (TEXT in RFC 5545, 3.3.11, and RFC 7986, 5.1).
  const calendar = ical({ name: escapedText(name, false), prodId: { company: 'Assay', product: 'Assay' } });
  for (const { id, days, title, details, remindersBefore } of entries) {
    const event = calendar.createEvent({
      id,
      stamp: midnight(stamped),
      start: midnight(days.from),
      end: midnight(addDays(days.to, 1)),
      allDay: true,
      summary: title,
      // Nobody is busy because a deadline is near.
      transparency: ICalEventTransparency.TRANSPARENT,
      ...(details !== '' && { description: details }),
    });
    for (const before of remindersBefore)
      event.createAlarm({ type: ICalAlarmType.display, triggerBefore: before * secondsPerDay, description: title });
  }
  return `${calendar.toString()}\r\n`;
}

const secondsPerDay = 24 * 60 * 60;

/** The generator takes the calendar day in UTC of a moment. */
const midnight = (day: Day): string => `${day}T00:00:00Z`;
