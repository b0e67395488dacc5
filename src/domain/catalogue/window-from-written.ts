import type { Day } from '../time/day.ts';
import type { Window } from '../time/window.ts';
import type { WrittenWindow } from './written/scalars.ts';

export function windowFromWritten(written: WrittenWindow): Window {
  if (written === 'renewal') return { kind: 'renewal' };
  if ('trailing' in written) return { kind: 'trailing', length: written.trailing };
  if ('wholeMonths' in written) return { kind: 'whole-months', months: written.wholeMonths };
  if ('calendarYear' in written) return { kind: 'calendar-year', offset: written.calendarYear };
  if ('month' in written) return { kind: 'month', offset: written.month };
  return { kind: 'fixed', from: written.from as Day, to: written.to as Day };
}
