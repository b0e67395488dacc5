import { expect, test } from 'vitest';
import type { Flaw } from '../../domain/audit/flaw.ts';
import { flawInWords } from './flaw-in-words.ts';
import { flawWords } from './flaw-words.ts';

const programme = '0199c0de-0000-7000-8000-000000000001';
const chain = { kind: 'partner', programme, partner: '0199c0de-0000-7000-8000-000000000002' } as const;

test('a flaw is told with its chain, its number and what is wrong', () => {
  expect(flawInWords({ chain, code: 'entries-missing', number: 3, until: 5 }, 'en', () => 'Fabrikam')).toBe(
    'Audit of the partner Fabrikam: entries 3 to 5 are missing.',
  );
  expect(
    flawInWords({ chain: { kind: 'programme', programme }, code: 'entry-moved', number: 7, from: chain }, 'de'),
  ).toBe(
    `Prüfpfad, Programm: Eintrag 7 wurde in einer anderen Kette (Partner ${chain.partner}) aufgezeichnet und hierher verschoben.`,
  );
});

test('each flaw has a sentence of its own in both languages', () => {
  const codes = Object.keys(flawWords.en) as Flaw['code'][];
  for (const language of ['en', 'de'] as const) {
    const told = codes.map((code) => flawInWords({ chain, code, number: 4, until: 4, from: chain } as Flaw, language));
    expect(new Set(told).size).toBe(codes.length);
    expect(told.filter((one) => /undefined|\[object/.test(one))).toEqual([]);
  }
});
