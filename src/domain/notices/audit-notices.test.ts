import { describe, expect, test } from 'vitest';
import { addDays, type Day, day } from '../time/day.ts';
import { type AuditToTell, auditNotices } from './audit-notices.ts';

const today = day('2020-06-15');
const award = { competency: 'web', level: 'gold' };
const audit = (changes: Partial<AuditToTell>): AuditToTell => ({
  ...{ id: 'a', kind: 'visit', award, state: 'applied' },
  ...changes,
});
const told = (changes: Partial<AuditToTell>, on: Day = today) =>
  auditNotices([audit(changes)], on).map(({ cause, step, on: due }) => `${cause} ${step} ${due}`);

describe('of an audit of a partner', () => {
  test('its day is told at once, with a reminder before it, and no more once it has gone by', () => {
    const scheduled = { state: 'scheduled', scheduledFor: day('2020-08-01') } as const;
    expect(told(scheduled)).toEqual(['audit-scheduled 1 2020-05-03', 'audit-scheduled 2 2020-07-02']);
    expect(told(scheduled, day('2020-07-30'))).toEqual(['audit-scheduled 3 2020-07-25']);
    expect(told(scheduled, day('2020-08-02'))).toEqual([]);
    expect(told({ state: 'scheduled', scheduledFor: day('2020-12-01') })).toEqual([
      'audit-scheduled 0 2020-06-15',
      'audit-scheduled 1 2020-09-02',
    ]);
  });

  test('another day for it is another thing to hear', () => {
    const subjects = ['2020-08-01', '2020-08-08'].map(
      (on) => auditNotices([audit({ state: 'scheduled', scheduledFor: day(on) })], today)[0]?.subject,
    );
    expect(new Set(subjects).size).toBe(2);
  });

  test('what is to be cured is told with the last day for it, and nothing while the office looks at it', () => {
    const curing = { state: 'curing', heldOn: today, cureBy: day('2020-06-30') } as const;
    expect(auditNotices([audit(curing)], today)).toMatchObject([
      { cause: 'audit-to-cure', subject: 'a', matter: { by: '2020-06-30', on: '2020-06-15' } },
      { cause: 'audit-to-cure', on: '2020-06-23' },
    ]);
    expect(told({ ...curing, state: 'reviewing' })).toEqual([]);
  });

  test('how it ended is news for thirty days, a failed one with the day of the next', () => {
    const failed = { on: day('2020-06-01'), retryFrom: day('2020-06-08') };
    expect(auditNotices([audit({ state: 'no-pass', notPassed: failed })], today)).toMatchObject([
      { cause: 'audit-not-passed', matter: { on: '2020-06-01', again: '2020-06-08' } },
    ]);
    for (const one of [
      { state: 'no-pass', notPassed: failed },
      { state: 'passed', passedOn: failed.on },
    ] as const) {
      expect(told(one, addDays(failed.on, 30))).toHaveLength(1);
      expect(told(one, addDays(failed.on, 31))).toEqual([]);
    }
  });

  test('nothing is told of one that was withdrawn, taken back or only applied for', () => {
    for (const state of ['applied', 'withdrawn', 'revoked', 'expired'] as const)
      expect(told({ state, scheduledFor: day('2020-08-01'), passedOn: today })).toEqual([]);
  });
});
