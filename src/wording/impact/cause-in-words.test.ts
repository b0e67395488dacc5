import { describe, expect, it } from 'vitest';
import { aProgramme } from '../../../test/builders/a-programme.ts';
import type { Cause } from '../../domain/standing/cause.ts';
import { day } from '../../domain/time/day.ts';
import { withPlainSpaces } from '../no-break.ts';
import { voiceOf } from '../voice.ts';
import { causeInWords } from './cause-in-words.ts';

const programme = aProgramme({
  programme: {
    evidence: { plan: { title: { en: 'Annual plan', de: 'Jahresplan' } } },
    records: { deals: { title: { en: 'Deals', de: 'Abschlüsse' }, fields: ['value'] } },
  },
});

const causes: readonly (readonly [Cause, string, string])[] = [
  [
    { kind: 'evidence-too-old', evidence: 'plan' },
    'Annual plan is then older than the rule allows',
    'Jahresplan ist dann älter, als die Regel erlaubt',
  ],
  [
    { kind: 'credential-too-old', person: 'ana', item: 'A' },
    'A of ana was earned too long ago by then',
    'A von ana ist dann zu lange her',
  ],
  [
    { kind: 'status-long-enough', status: 'alliance' },
    'alliance has been held for long enough by then',
    'alliance wird dann lange genug gehalten',
  ],
  [
    { kind: 'figures-gone', metrics: ['sales'] },
    'older figures no longer count, and the later ones do not suffice (sales)',
    'ältere Zahlen zählen nicht mehr, und die späteren reichen nicht (sales)',
  ],
  [
    { kind: 'records-move', records: ['deals'] },
    'older entries no longer count (Deals), unless new ones come',
    'ältere Einträge zählen nicht mehr (Abschlüsse), es sei denn, neue kommen hinzu',
  ],
  [
    { kind: 'window-moves', from: day('2020-04-01') },
    'only days from 1 April 2020 on count then',
    'dann zählen nur noch Tage ab dem 1. April 2020',
  ],
];

describe('What turns a requirement as time passes', () => {
  it.each(causes)('is named: %j', (cause, english, german) => {
    expect(withPlainSpaces(causeInWords(cause, voiceOf(programme, 'en')))).toBe(english);
    expect(withPlainSpaces(causeInWords(cause, voiceOf(programme, 'de')))).toBe(german);
  });
});
