import { expect, test } from 'vitest';
import { mayManage, maySeeRoles, mayVerify } from './what-one-may.ts';

const place = { programme: 'mpn', partner: 'alpenblick' };
const as = (...roles: object[]) => ({ name: '', email: '', roles }) as unknown as Parameters<typeof mayManage>[0];
const office = (role: string, programme = 'mpn') => as({ kind: 'office', role, programme });
const partner = (role: string, at = 'alpenblick') => as({ kind: 'partner', role, programme: 'mpn', partner: at });

test('administrators and managers write about a partner; members, experts and others do not', () => {
  expect(
    [partner('partner-administrator'), office('programme-manager'), office('account-manager')].map((one) =>
      mayManage(one, place),
    ),
  ).toEqual([true, true, true]);
  const not = [
    null,
    as(),
    as({ kind: 'person' }),
    partner('partner-member'),
    partner('partner-administrator', 'bramble'),
    office('expert'),
    office('programme-manager', 'aws'),
  ];
  expect(not.map((one) => mayManage(one, place))).toEqual(not.map(() => false));
});

test('the whole office sees who works for a partner, and of the partner its administrators', () => {
  expect([office('auditor'), partner('partner-administrator')].map((one) => maySeeRoles(one, place))).toEqual([
    true,
    true,
  ]);
  expect([partner('partner-member'), null].map((one) => maySeeRoles(one, place))).toEqual([false, false]);
});

test('a partner does not verify what it says of itself', () => {
  expect([office('account-manager'), partner('partner-administrator')].map((one) => mayVerify(one, place))).toEqual([
    true,
    false,
  ]);
});
