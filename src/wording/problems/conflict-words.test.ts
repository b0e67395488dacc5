import { describe, expect, test } from 'vitest';
import { languages } from '../../domain/catalogue/text.ts';
import { conflictInWords, conflictReasons } from './conflict-words.ts';
import { refusalWords } from './refusal-words.ts';

const values = { partner: 'EUR', training: 'USD', programme: 'mpn', most: '50', seconds: '7' };
const told = (language: (typeof languages)[number]): readonly string[] => [
  ...Object.values(refusalWords[language]).map(({ detail }) => detail),
  ...conflictReasons.map((code) => conflictInWords(code, values, language)),
];

describe('Every code by which the API refuses', () => {
  test.each(languages)('has a sentence of its own in %s, the general one for no conflict', (language) => {
    const sentences = told(language);
    expect(conflictReasons.length).toBeGreaterThan(15);
    expect(new Set(sentences).size).toBe(sentences.length);
    for (const sentence of sentences) {
      expect(sentence).toMatch(/^[A-ZÄÖÜ].*[.]$/);
      expect(sentence).not.toMatch(/undefined|\[object/);
    }
  });

  test('says in a conflict what is wrong and then what to try: two sentences at least, in each language its own', () => {
    for (const code of conflictReasons) {
      const [en, de] = [conflictInWords(code, values, 'en'), conflictInWords(code, values, 'de')];
      expect([code, en === de]).toEqual([code, false]);
      for (const sentence of [en, de])
        expect([code, sentence]).toEqual([code, expect.stringMatching(/[.] [A-ZÄÖÜ].*[.]$/)]);
    }
  });

  test('tells the values that it is about', () => {
    expect(conflictInWords('too-many-tries', values, 'en')).toContain('7 seconds');
    expect(conflictInWords('too-many-keys', values, 'de')).toContain('50 gültige');
    expect(conflictInWords('renewal-not-open', { from: '2018-09-10' }, 'de')).toContain('10.\u00a0September 2018');
    expect(conflictInWords('other-currency', values, 'de')).toMatch(/Kosten in EUR, .* in USD/);
  });
});
