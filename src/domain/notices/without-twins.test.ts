import { expect, test } from 'vitest';
import { withoutEarlier } from './without-twins.ts';

const row = (cause: 'renewal-invoiced' | 'at-risk' | 'person-left', subject: string, step: number) => ({
  ...{ role: 'partner-administrator' as const, cause, subject, step },
});

test('of several reminders of one thing the last one is told; whoever left twice is told of twice', () => {
  const rows = [
    row('renewal-invoiced', 'r1', 2),
    row('renewal-invoiced', 'r1', 1),
    row('renewal-invoiced', 'r2', 0),
    row('at-risk', 'web/gold', 1),
    row('at-risk', 'web/gold', 0),
    row('person-left', 'ana', 0),
    row('person-left', 'ana', 0),
  ];
  expect(withoutEarlier(rows).map(({ subject, step }) => `${subject} ${step}`)).toEqual([
    'r1 2',
    'r2 0',
    'web/gold 1',
    'ana 0',
    'ana 0',
  ]);
});
