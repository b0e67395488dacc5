import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, day } from '../time/day.ts';
import {
  type AuditFinding,
  notPassedOn,
  type PartnerAudit,
  partnerAuditState,
  retryFrom,
} from './partner-audit-state.ts';

const applied: PartnerAudit = { isWithdrawn: false, isScheduled: false, findings: [], isPassed: false };
const scheduled: PartnerAudit = { ...applied, isScheduled: true };
const open: AuditFinding = { isAccepted: false };
const claimed: AuditFinding = { isAccepted: false, claimedOn: day('2020-06-20') };
const cured: AuditFinding = { ...claimed, isAccepted: true };
const held = (...findings: AuditFinding[]): PartnerAudit => ({
  ...scheduled,
  ...{ heldOn: day('2020-06-15'), cureBy: day('2020-06-30'), findings },
});
const passed: PartnerAudit = { ...held(), isPassed: true, evidence: { validThrough: day('2022-06-15') } };

describe('where an audit stands', () => {
  test.each<[string, PartnerAudit, string, string]>([
    ['applied for', applied, '2020-06-01', 'applied'],
    ['scheduled', scheduled, '2020-06-01', 'scheduled'],
    ['withdrawn before it was held', { ...scheduled, isWithdrawn: true }, '2030-06-01', 'withdrawn'],
    ['an open finding', held(open, cured), '2020-06-20', 'curing'],
    ['an open finding on the last day', held(open, cured), '2020-06-30', 'curing'],
    ['an open finding on the day after', held(open, cured), '2020-07-01', 'no-pass'],
    ['all claimed in time, looked at late', held(claimed, cured), '2020-08-01', 'reviewing'],
    ['claimed on the last day', held({ ...open, claimedOn: day('2020-06-30') }), '2020-08-01', 'reviewing'],
    ['claimed too late', held({ ...open, claimedOn: day('2020-07-01') }), '2020-08-01', 'no-pass'],
    ['rejected in time, and open again', held({ ...open, rejectedOn: day('2020-06-25') }), '2020-06-26', 'curing'],
    ['rejected after the time', held({ ...open, rejectedOn: day('2020-07-10') }), '2020-07-10', 'no-pass'],
    ['passed on its last valid day', passed, '2022-06-15', 'passed'],
    ['passed, and over', passed, '2022-06-16', 'expired'],
  ])('%s', (_, audit, on, state) => {
    expect(partnerAuditState(audit, day(on))).toBe(state);
  });

  test('a pass whose evidence was taken back is revoked', () => {
    const { evidence: _, ...without } = passed;
    expect(partnerAuditState(without, day('2020-06-20'))).toBe('revoked');
  });

  test('where nothing can be cured, a finding is no pass on the day of the audit', () => {
    const { cureBy: _, ...audit } = held(open);
    expect(partnerAuditState(audit, day('2020-06-15'))).toBe('no-pass');
    expect(notPassedOn(audit)).toBe('2020-06-15');
  });
});

test('the next one can be tried after the wait, counted from the day on which it was not passed', () => {
  expect(notPassedOn(held(open))).toBe('2020-07-01');
  expect(notPassedOn(held({ ...open, rejectedOn: day('2020-07-10') }, claimed))).toBe('2020-07-10');
  expect(notPassedOn(held(claimed))).toBeUndefined();
  expect(retryFrom(day('2020-07-01'), { days: 7 })).toBe('2020-07-08');
  expect(retryFrom(day('2020-07-01'), undefined)).toBe('2020-07-01');
});

const first = day('2020-06-01');
const aDay = fc.integer({ min: 0, max: 90 }).map((days) => addDays(first, days));
const optional = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: undefined });
const aFinding: fc.Arbitrary<AuditFinding> = fc
  .record({ claimedOn: optional(aDay), rejectedOn: optional(aDay), isAccepted: fc.boolean() })
  .map(({ claimedOn, rejectedOn, isAccepted }) => ({
    isAccepted,
    ...(claimedOn && { claimedOn }),
    ...(rejectedOn && { rejectedOn }),
  }));
const anAudit: fc.Arbitrary<PartnerAudit> = fc
  .record({
    heldOn: aDay,
    cure: optional(fc.integer({ min: 0, max: 30 })),
    findings: fc.array(aFinding, { maxLength: 4 }),
  })
  .map(({ heldOn, cure, findings }) => ({
    ...scheduled,
    ...{ heldOn, findings },
    ...(cure !== undefined && { cureBy: addDays(heldOn, cure) }),
  }));

test('once it is not passed it stays so, and it is so from the day that is told on', () => {
  fc.assert(
    fc.property(anAudit, aDay, (audit, on) => {
      const failed = notPassedOn(audit);
      expect(partnerAuditState(audit, on) === 'no-pass').toBe(failed !== undefined && failed <= on);
    }),
  );
});

test('nobody is waited for to cure a finding when the time for it is over', () => {
  fc.assert(
    fc.property(anAudit, aDay, (audit, on) => {
      if (audit.cureBy === undefined || on <= audit.cureBy) return;
      const isRejectedLater = audit.findings.some(({ rejectedOn }) => rejectedOn !== undefined && rejectedOn > on);
      expect(partnerAuditState(audit, on) === 'curing' && !isRejectedLater).toBe(false);
    }),
  );
});

test('accepting one more cure never makes an audit that is not lost a lost one', () => {
  fc.assert(
    fc.property(anAudit, aDay, (audit, on) => {
      const [one, ...others] = audit.findings;
      if (!one || partnerAuditState(audit, on) === 'no-pass') return;
      const accepted = { ...audit, findings: [{ ...one, isAccepted: true }, ...others] };
      expect(partnerAuditState(accepted, on)).not.toBe('no-pass');
    }),
  );
});
