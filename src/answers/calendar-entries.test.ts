import { describe, expect, test } from 'vitest';
import { aPartner } from '../../test/builders/a-partner.ts';
import { aCompetency, aProgramme, type WrittenTree } from '../../test/builders/a-programme.ts';
import { runFor } from '../cli/world-for-tests.ts';
import { thingsAhead } from '../domain/impact/days-ahead.ts';
import { forecast } from '../domain/impact/forecast.ts';
import { day } from '../domain/time/day.ts';
import { endOfTime } from '../domain/time/instant.ts';
import { voiceOf } from '../wording/voice.ts';
import { calendarEntries } from './calendar-entries.ts';

/** Everything that has a day, with the days as arguments. */
interface Days {
  readonly anniversary: string;
  readonly retires: string;
  readonly expires: string;
  readonly leaves: string;
  readonly checked: string;
  readonly closes: string;
  readonly effective: string;
}

const asFirstSaid: Days = {
  anniversary: '06-01',
  retires: '2020-05-31',
  expires: '2020-08-15',
  leaves: '2020-09-30',
  checked: '07-15',
  closes: '2021-09-30',
  effective: '2020-04-01',
};

function entries(moved: Partial<Days> = {}, asked = '2020-01-10') {
  const days = { ...asFirstSaid, ...moved };
  const yearly = {
    term: { months: 12 },
    enforcement: 'atRenewal',
    window: { opens: { days: -90 }, closes: { days: 0 } },
  };
  const programme = aProgramme({
    exams: { A: { retirement: [{ retires: days.retires, acceptedUntil: days.closes }] }, B: {} },
    competency: aCompetency(
      'web',
      {},
      {
        lifecycle: { ...yearly, reminders: [{ days: -30 }] },
        retirement: { ends: days.closes },
        versions: [
          { id: 'old', effective: '2000-01-01', levels: { gold: { people: 1, with: 'A' } } },
          { id: 'new', announced: '2019-01-01', effective: days.effective, levels: { gold: { people: 2, with: 'A' } } },
        ],
      },
    ),
    competencies: [
      aCompetency(
        'data',
        { gold: { people: 1, with: 'B' } },
        { lifecycle: { enforcement: 'checkDays', checkDays: ['01-20', days.checked] } },
      ),
    ],
  } as WrittenTree);
  const holding = (validThrough: string) => [
    { item: 'B', earned: '2016-01-01', validThrough: '2020-03-01' },
    { item: 'B', earned: '2018-01-01', validThrough },
  ];
  const facts = aPartner(programme, {
    people: [
      { id: 'ana/1', credentials: holding(days.expires) },
      { id: 'ana', credentials: [...holding('2020-10-31'), 'A'], affiliation: [{ type: 'employee', to: days.leaves }] },
    ],
    statuses: [
      { status: 'web', level: 'gold', from: '2018-06-01', anniversary: days.anniversary },
      { status: 'data', level: 'gold', from: '2018-06-01' },
    ],
  });
  const ahead = forecast({ programme, facts, day: day(asked), until: day('2021-12-31'), knownAt: endOfTime });
  return calendarEntries(thingsAhead(ahead, programme, facts), facts, voiceOf(programme, 'en', facts));
}

const ids = (list: ReturnType<typeof entries>) => list.map((one) => one.id).toSorted();

describe('The entries of a calendar', () => {
  test.each([
    { anniversary: '05-20' },
    { retires: '2020-07-31' },
    { expires: '2020-07-31' },
    { leaves: '2020-10-05' },
    { checked: '07-01' },
    { closes: '2021-10-31' },
    { effective: '2020-03-15' },
  ] satisfies Partial<Days>[])('are the same ones where a day has moved: %j', (moved) => {
    const [before, after] = [entries(), entries(moved)];
    expect(ids(after)).toEqual(ids(before));
    const dayOf = (list: typeof before, id: string) => list.find((one) => one.id === id)?.days;
    expect(before.some(({ id }) => dayOf(after, id)?.to !== dayOf(before, id)?.to)).toBe(true);
  });

  test('keep their names as time goes by', () => {
    const [before, later] = [entries(), entries({}, '2020-03-02')];
    expect(later.length).toBeLessThan(before.length);
    expect(ids(before)).toEqual(expect.arrayContaining(ids(later)));
  });

  test('have a name each, with the thing in it and no day', () => {
    const all = ids(entries());
    expect(new Set(all).size).toBe(all.length);
    expect(all.filter((id) => /\d{4}-\d{2}-\d{2}/.test(id))).toEqual([]);
    expect(all.filter((id) => id.includes('renewal-window'))).toEqual(
      expect.arrayContaining(['northwind/acme/renewal-window/web%2Fgold/2@assay']),
    );
  });

  test('of a real partner have a name each, and remind before every day to renew', () => {
    const { out } = runFor(['calendar', 'examples/nordlicht', '--ics']);
    const unfolded = out.replaceAll('\r\n ', '');
    const uids = unfolded.match(/^UID:.*$/gm) ?? [];
    expect(uids.length).toBeGreaterThan(10);
    expect(new Set(uids).size).toBe(uids.length);
    const events = unfolded.split('BEGIN:VEVENT').filter((one) => one.includes('renewal-deadline'));
    expect(events.length).toBeGreaterThan(0);
    expect(events.every((one) => one.includes('TRIGGER:-P90D') && one.includes('TRIGGER:-P7D'))).toBe(true);
  });
});
