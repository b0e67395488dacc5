import { describe, expect, test } from 'vitest';
import { isToSend, mayBecome, type NoticeState } from './notice.ts';
import { matters } from './transfer.ts';

const states: readonly NoticeState[] = ['planned', 'sent', 'shown', 'failed', 'withdrawn', 'superseded'];

describe('a notice', () => {
  test('that was sent, withdrawn or superseded stays so', () => {
    for (const state of ['sent', 'shown', 'withdrawn', 'superseded'] as const) {
      expect(states.filter((one) => mayBecome(state, one))).toEqual([]);
      expect(isToSend(state)).toBe(false);
    }
  });

  test('that is planned, or whose letter could not go, can still be sent or taken back, and is planned no more', () => {
    for (const state of ['planned', 'failed'] as const) {
      expect(states.filter((one) => !mayBecome(state, one))).toEqual(['planned']);
      expect(isToSend(state)).toBe(true);
    }
  });
});

describe('a person who leaves, or ends a link', () => {
  const [none, award] = [[], [{ competency: 'web', level: 'gold' }]];

  test('matters where an award is worse off', () => {
    for (const cause of ['link-ended', 'person-left'] as const)
      expect(matters(cause, { credentials: none, awards: award })).toBe(true);
  });

  test('matters with credentials alone only where the partner did not say it itself', () => {
    expect(matters('link-ended', { credentials: ['A'], awards: none })).toBe(true);
    expect(matters('person-left', { credentials: ['A'], awards: none })).toBe(false);
    expect(matters('link-ended', { credentials: none, awards: none })).toBe(false);
  });
});
