import { expect, test } from 'vitest';
import type { TextToWaive } from '../../client/index.ts';
import { asksTheSame, bindingTexts, clausesUnder, clauseTold, hasClause } from './clauses-of-text.ts';

const text = (version: string, more: Partial<TextToWaive> = {}): TextToWaive => ({
  ...{ level: 'gold', version, bindsToday: false, asksForFee: false },
  sentences: [
    {
      ...{ text: 'All of these:', clause: '1' },
      below: [
        { text: 'Two people', clause: 'staff' },
        { text: 'One of:', clause: '1.2', below: [{ text: 'A reference', clause: '1.2.DE' }, { text: 'An audit' }] },
      ],
    },
  ],
  ...more,
});

test('only the texts of the level that bind, today or at the renewal, are there to choose from', () => {
  const today = text('2', { bindsToday: true });
  const then = text('3', { bindsAt: '2020-03-01' });
  const silver = text('2', { level: 'silver', bindsToday: true });
  expect(bindingTexts([today, then, silver, text('1')], 'gold')).toEqual([today, then]);
  expect(bindingTexts([today, then, silver, text('1')], '')).toEqual([today, then, silver]);
});

test('every clause under the requirement can be waived by itself, but for what an exception cannot name', () => {
  expect(clausesUnder(text('1'))).toEqual(['staff', '1.2']);
  expect(clausesUnder({ sentences: [{ text: 'Two people', clause: 'staff' }] })).toEqual([]);
});

test('a text has the clauses of its whole requirement, and no others', () => {
  expect(['1', 'staff', '1.2.DE', 'gone'].map((id) => hasClause(text('1'), id))).toEqual([true, true, true, false]);
});

test('two texts ask the same where their sentences and the names of their clauses are the same', () => {
  expect(asksTheSame(text('1'), text('2', { bindsToday: true }))).toBe(true);
  expect(asksTheSame(text('1'), text('1', { sentences: [{ text: 'All of these:', clause: 'all' }] }))).toBe(false);
});

test('a clause is told as the first of the texts asks it, with what stands under it', () => {
  const other = text('3', { sentences: [{ text: 'Three people', clause: 'staff' }] });
  expect(clauseTold([text('1'), other], { clause: '1.2', level: 'gold' })).toBe('One of: A reference; An audit');
  expect(clauseTold([other, text('1')], { clause: 'staff' })).toBe('Three people');
  expect(clauseTold([text('1', { level: 'silver' }), other], { clause: 'staff', level: 'gold' })).toBe('Three people');
  expect(clauseTold([other], { clause: 'gone' })).toBeUndefined();
});
