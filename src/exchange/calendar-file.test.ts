import fc from 'fast-check';
import ICAL from 'ical.js';
import { sync, type VEvent } from 'node-ical';
import { describe, expect, test, vi } from 'vitest';
import { addDays, day, dayFromNumber, dayNumber } from '../domain/time/day.ts';
import { instant } from '../domain/time/instant.ts';
import { type CalendarEntry, calendarFile } from './calendar-file.ts';

const foundAt = instant('2017-12-20T09:30:00Z');

const anEntry = (overrides: Partial<CalendarEntry> = {}): CalendarEntry => ({
  id: 'nordlicht-renewal@assay',
  days: { from: day('2018-05-03'), to: day('2018-08-01') },
  title: 'Renewal: Gold Data Platform',
  details: 'The anniversary is 1 August 2018.\nNordlicht',
  remindersBefore: [],
  ...overrides,
});

/** What ical.js, the library of Thunderbird, finds. */
function readByIcalJs(file: string) {
  const calendar = new ICAL.Component(ICAL.parse(file));
  return calendar.getAllSubcomponents('vevent').map((component) => {
    const event = new ICAL.Event(component);
    return {
      id: event.uid,
      wholeDays: event.startDate.isDate && event.endDate.isDate,
      from: event.startDate.toString(),
      to: addDays(day(event.endDate.toString()), -1),
      title: event.summary,
      details: event.description ?? '',
      reminders: component.getAllSubcomponents('valarm').map((alarm) => String(alarm.getFirstPropertyValue('trigger'))),
    };
  });
}

/** What node-ical finds; its moments are midnights of the reader's own zone. */
function readByNodeIcal(file: string) {
  const civilDay = (date: Date) =>
    `${date.getFullYear()}-${String(date.getMonth() + 1).padStart(2, '0')}-${String(date.getDate()).padStart(2, '0')}`;
  return Object.values(sync.parseICS(file))
    .filter((one): one is VEvent => one?.type === 'VEVENT')
    .map((event) => ({
      id: event.uid,
      wholeDays: event.datetype === 'date',
      from: civilDay(event.start),
      to: addDays(day(civilDay(event.end as Date)), -1),
      title: event.summary,
    }));
}

/** The names that ical.js finds, told that they are texts: it knows neither RFC 7986 nor the older X-WR-CALNAME by itself. */
function namesByIcalJs(file: string) {
  const typed = file.replace(/^(NAME|X-WR-CALNAME):/gm, '$1;VALUE=TEXT:');
  const calendar = new ICAL.Component(ICAL.parse(typed));
  return ['name', 'x-wr-calname'].map((property) => calendar.getFirstPropertyValue(property));
}

describe('A calendar file', () => {
  // Equal both ways: a name that is escaped not at all, or twice, is read as another one.
  test.each(['Nordlicht Systemhaus GmbH, Kiel', 'A; B, C\\D', 'C:\\new\\, \\;', 'Two\nlines', 'Öl: 100 %'])(
    'is named %j, whatever is written in it',
    (name) => {
      const file = calendarFile(name, [anEntry()], foundAt);
      expect(namesByIcalJs(file)).toEqual([name, name]);
    },
  );

  test('has whole days, of which the end is the day after the last one', () => {
    const lines = calendarFile('Nordlicht', [anEntry()], foundAt).split('\r\n');
    expect(lines).toEqual(
      expect.arrayContaining(['DTSTART;VALUE=DATE:20180503', 'DTEND;VALUE=DATE:20180802', 'DTSTAMP:20171220T093000Z']),
    );
    expect(lines.at(-1)).toBe('');
  });

  test('made later is taken for newer, entry by entry, by ical.js and node-ical', () => {
    const numbers = (at: string) => {
      const file = calendarFile('Nordlicht', [anEntry()], instant(at));
      const event = new ICAL.Component(ICAL.parse(file)).getFirstSubcomponent('vevent');
      const [read] = Object.values(sync.parseICS(file)).filter((one): one is VEvent => one?.type === 'VEVENT');
      const modified = event?.getFirstPropertyValue('last-modified')?.toString();
      return { sequence: Number(event?.getFirstPropertyValue('sequence')), read: Number(read?.sequence), modified };
    };
    const [first, second] = [numbers('2017-12-20'), numbers('2017-12-20T00:00:01Z')];
    expect(second.sequence).toBe(first.sequence + 1);
    expect([first.read, second.read]).toEqual([first.sequence, second.sequence]);
    expect([first.modified, second.modified]).toEqual(['2017-12-20T00:00:00Z', '2017-12-20T00:00:01Z']);
    expect(numbers('2067-12-31').sequence).toBeLessThan(2 ** 31);
  });

  test('reminds so many days before', () => {
    const [event] = readByIcalJs(calendarFile('Nordlicht', [anEntry({ remindersBefore: [90, 7] })], foundAt));
    expect(event?.reminders).toEqual(['-P90D', '-P7D']);
  });

  test('keeps its lines within 75 octets, whatever is written in them', () => {
    const title = 'Prüfung „70-480“, Größe 漢字 🎓; '.repeat(9);
    const lines = calendarFile('Öl, Wasser; Feuer', [anEntry({ title })], foundAt).split('\r\n');
    expect(Math.max(...lines.map((line) => Buffer.byteLength(line)))).toBeLessThanOrEqual(75);
  });

  test('is read back by ical.js and node-ical, day for day, in any zone', () => {
    const text = fc
      .string({ unit: fc.constantFrom('a', 'Z', ' ', ',', ';', ':', '\\', '"', 'ü', '漢', '🎓', '-'), maxLength: 90 })
      .map((one) => `x${one}x`);
    const entry = fc.record({
      id: fc.uuid(),
      from: fc.integer({ min: dayNumber(day('1999-12-25')), max: dayNumber(day('2035-01-05')) }),
      length: fc.integer({ min: 0, max: 200 }),
      title: text,
      details: text,
    });
    try {
      fc.assert(
        fc.property(
          fc.uniqueArray(entry, { selector: (one) => one.id, minLength: 1, maxLength: 4 }),
          fc.constantFrom('UTC', 'America/Los_Angeles', 'Asia/Tokyo', 'Pacific/Kiritimati', 'Africa/Casablanca'),
          (written, reader) => {
            vi.stubEnv('TZ', reader);
            const entries = written.map(({ id, from, length, title, details }) => ({
              id,
              days: { from: dayFromNumber(from), to: dayFromNumber(from + length) },
              title,
              details,
              remindersBefore: [],
            }));
            const file = calendarFile('A, B; C', entries, foundAt);
            const told = entries.map(({ id, days, title }) => ({ id, wholeDays: true, ...days, title }));
            expect(readByIcalJs(file)).toEqual(
              told.map((one, index) => ({ ...one, details: entries[index]?.details, reminders: [] })),
            );
            expect(readByNodeIcal(file)).toEqual(told);
          },
        ),
      );
    } finally {
      vi.unstubAllEnvs();
    }
  });
});
