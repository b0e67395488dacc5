import ical, { escape as escapedText, ICalAlarmType, ICalEventTransparency } from 'ical-generator';
import { addDays, type Day } from '../domain/time/day.ts';
import type { Instant } from '../domain/time/instant.ts';
import type { Period } from '../domain/time/period.ts';

/** One entry of a calendar: whole days, without zone or time of day. */
export interface CalendarEntry {
  /** The same for the same thing in every export, on whatever day it falls, so that a calendar moves what it has. */
  readonly id: string;
  readonly days: Period;
  readonly title: string;
  readonly details: string;
  /** How many days before the first one a reminder is due. */
  readonly remindersBefore: readonly number[];
}

/**
 * An iCalendar file (RFC 5545). Days are written as dates, never as moments, so that no calendar moves them to another
 * day; the end of an entry is there the day after its last one.
 *
 * `foundAt` is the moment as of which all was found. Nothing is kept from one file to the next, so nobody can say which
 * entries have changed and how often; but of two files the later one is right, and a calendar takes an entry for newer
 * where its SEQUENCE is greater (RFC 5545, 3.8.7.4; RFC 5546, 2.1.5). So every entry carries the seconds from 2000 to
 * that moment, which grow from file to file: also where an entry has not changed, which does no harm, and never where an
 * earlier day is asked about again, which then does not undo what is known later.
 */
export function calendarFile(name: string, entries: readonly CalendarEntry[], foundAt: Instant): string {
  // The generator escapes every text but the calendar's name (TEXT in RFC 5545, 3.3.11, and RFC 7986, 5.1).
  const calendar = ical({ name: escapedText(name, false), prodId: { company: 'Assay', product: 'Assay' } });
  for (const { id, days, title, details, remindersBefore } of entries) {
    const event = calendar.createEvent({
      id,
      stamp: foundAt,
      lastModified: foundAt,
      sequence: secondsSince2000(foundAt),
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

/** Of the numbers that RFC 5545 has (up to 2^31), enough until 2068. */
const secondsSince2000 = (instant: Instant): number => Math.floor((Date.parse(instant) - Date.UTC(2000, 0, 1)) / 1000);

const secondsPerDay = 24 * 60 * 60;

/** The generator takes the calendar day in UTC of a moment. */
const midnight = (day: Day): string => `${day}T00:00:00Z`;
