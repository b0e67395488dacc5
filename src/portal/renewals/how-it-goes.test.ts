import { expect, test } from 'vitest';
import { howItGoes } from './how-it-goes.ts';

test('An award whose renewal would surely succeed or surely fail is told as that', () => {
  expect(howItGoes({ verdict: 'met' })).toEqual({ goes: 'met', state: 'met' });
  expect(howItGoes({ verdict: 'not-met' })).toEqual({ goes: 'not-met', state: 'not-met' });
});

test('One of which nobody can say yet is at risk, as Home has it: also where it fails only as figures are still to come', () => {
  const open = { goes: 'undetermined', state: 'at-risk' };
  expect(howItGoes({ verdict: 'undetermined' })).toEqual(open);
  expect(howItGoes({ verdict: 'not-met', awaits: ['sales'] })).toEqual(open);
});
