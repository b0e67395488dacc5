import { describe, expect, it } from 'vitest';
import { countryInWords } from './country-in-words.ts';

describe('A country', () => {
  it('is named in the language of the reader where its code is stated', () => {
    expect(countryInWords('FR', 'en')).toBe('France');
    expect(countryInWords('FR', 'de')).toBe('Frankreich');
    expect(countryInWords('US', 'de')).toBe('Vereinigte Staaten');
  });

  it.each(['Germany', 'fr', 'QQ', 'ZZ', 'emea-north', '12', 'É'])(
    'is told as it was written where that is no code: %s',
    (written) => {
      expect([countryInWords(written, 'en'), countryInWords(written, 'de')]).toEqual([written, written]);
    },
  );
});
