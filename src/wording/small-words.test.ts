import { describe, expect, it } from 'vitest';
import { aPartner } from '../../test/builders/a-partner.ts';
import { aCompetency, aProgramme } from '../../test/builders/a-programme.ts';
import type { Language } from '../domain/catalogue/text.ts';
import { exactly, unknown } from '../domain/numbers/range.ts';
import { rational, readRational } from '../domain/numbers/rational.ts';
import { day, firstDay, lastDay } from '../domain/time/day.ts';
import { endOfTime, instant } from '../domain/time/instant.ts';
import { andList, orList, shortened } from './lists-in-words.ts';
import { withPlainSpaces } from './no-break.ts';
import { moneyInWords, numberInWords, percentageInWords, rangeInWords, shareInWords } from './number-in-words.ts';
import { dayInWords, lengthInWords, momentInWords, monthDayInWords, periodInWords } from './time-in-words.ts';
import { voiceOf } from './voice.ts';

const both = (say: (language: Language) => string) => [say('en'), say('de')].map(withPlainSpaces);
const number = (text: string) => readRational(text) ?? rational(0);

describe('numbers', () => {
  it.each([
    ['0', '0', '0'],
    ['999', '999', '999'],
    ['1000.5', '1,000.5', '1.000,5'],
    ['-1234567.25', '−1,234,567.25', '−1.234.567,25'],
    ['20/3', '≈ 6.67', '≈ 6,67'],
    [
      '123456789012345678901234567890',
      '123,456,789,012,345,678,901,234,567,890',
      '123.456.789.012.345.678.901.234.567.890',
    ],
  ])('%s', (written, english, german) => {
    expect(both((language) => numberInWords(number(written), language))).toEqual([english, german]);
  });

  it('of money have two decimals or none', () => {
    expect(both((language) => moneyInWords(number('17230.5'), 'USD', language))).toEqual([
      '17,230.50 USD',
      '17.230,50 USD',
    ]);
    expect(both((language) => moneyInWords(number('15000'), 'EUR', language))).toEqual(['15,000 EUR', '15.000 EUR']);
  });

  it('in per cent', () => {
    expect(both((language) => shareInWords(number('0.125'), language))).toEqual(['12.5%', '12,5 %']);
    expect(both((language) => percentageInWords(number('12.5'), language))).toEqual(['12.5%', '12,5 %']);
  });

  it('that are not known exactly', () => {
    const say = (range: Parameters<typeof rangeInWords>[0]) =>
      both((language) => rangeInWords(range, language, (value) => numberInWords(value, language)));
    expect(say(exactly(rational(3)))).toEqual(['3', '3']);
    expect(say({ low: rational(1), high: rational(2) })).toEqual(['between 1 and 2', 'zwischen 1 und 2']);
    expect(say({ low: rational(1), high: undefined })).toEqual(['at least 1', 'mindestens 1']);
    expect(say({ low: undefined, high: rational(2) })).toEqual(['at most 2', 'höchstens 2']);
    expect(say(unknown)).toEqual(['unknown', 'unbekannt']);
  });
});

describe('days', () => {
  it('are written out', () => {
    expect(both((language) => dayInWords(day('2017-09-15'), language))).toEqual([
      '15 September 2017',
      '15. September 2017',
    ]);
    expect(both((language) => monthDayInWords('03-01', language))).toEqual(['1 March', '1. März']);
  });

  it('from which to which', () => {
    const [from, to] = [day('2017-05-03'), day('2017-08-01')];
    expect(both((language) => periodInWords({ from, to }, language))).toEqual([
      'from 3 May 2017 to 1 August 2017',
      'vom 3. Mai 2017 bis 1. August 2017',
    ]);
    expect(both((language) => periodInWords({ from, to: from }, language))).toEqual([
      'on 3 May 2017',
      'am 3. Mai 2017',
    ]);
    expect(both((language) => periodInWords({ from, to: lastDay }, language))).toEqual([
      'since 3 May 2017',
      'seit 3. Mai 2017',
    ]);
    expect(both((language) => periodInWords({ from: firstDay, to }, language))).toEqual([
      'until 1 August 2017',
      'bis 1. August 2017',
    ]);
    expect(both((language) => periodInWords({ from: firstDay, to: lastDay }, language))).toEqual([
      'at any time',
      'jederzeit',
    ]);
  });

  it('and moments and lengths', () => {
    expect(both((language) => momentInWords(instant('2017-12-15T09:30:00Z'), language) ?? '')).toEqual([
      '15 December 2017, 09:30 UTC',
      '15. Dezember 2017, 09:30 UTC',
    ]);
    expect(momentInWords(endOfTime, 'en')).toBeUndefined();
    expect(both((language) => lengthInWords({ months: 1 }, language))).toEqual(['1 month', '1 Monat']);
    expect(both((language) => lengthInWords({ days: -90 }, language))).toEqual(['90 days', '90 Tage']);
  });
});

describe('lists', () => {
  it('end with and, or with or', () => {
    expect(both((language) => andList(['A', 'B', 'C'], language))).toEqual(['A, B and C', 'A, B und C']);
    expect(both((language) => orList(['A', 'B'], language))).toEqual(['A or B', 'A oder B']);
    expect([andList([], 'en'), andList(['A'], 'en')]).toEqual(['', 'A']);
  });

  it('are cut only where that saves something', () => {
    expect(shortened(['A', 'B', 'C'], 2, 'en')).toEqual(['A', 'B', 'C']);
    expect(shortened(['A', 'B', 'C', 'D'], 2, 'en')).toEqual(['A', 'B', '2 others']);
  });
});

describe('names', () => {
  const programme = aProgramme({
    exams: { 'A-1': { title: 'First' }, 'A-2': {} },
    assessments: { 'first-look': { title: { en: 'First Look', de: 'Erster Blick' } } },
    competencies: [
      aCompetency('web', { gold: { people: 1, with: 'A-1' }, silver: { people: 1, with: 'A-1' } }),
      aCompetency('cloud', { gold: { people: 1, with: 'A-1' } }),
    ],
  });
  const facts = aPartner(programme, {
    people: [{ id: 'ana', name: 'Ana Berg' }, { id: 'bo1', name: 'Bo Li' }, { id: 'bo2', name: 'Bo Li' }, { id: 'cy' }],
  });

  it('of exams come with their title where they are first named, invented ids never', () => {
    const voice = voiceOf(programme, 'en');
    expect(['A-1', 'A-1', 'A-2', 'first-look', 'first-look', 'unheard-of'].map(voice.item)).toEqual([
      'A-1 (First)',
      'A-1',
      'A-2',
      'First Look',
      'First Look',
      'unheard-of',
    ]);
    expect(['A-1', 'first-look'].map(voiceOf(programme, 'de').itemInList)).toEqual(['A-1', 'Erster Blick']);
  });

  it('of people come with their id where they are first named, and always where two have one name', () => {
    const voice = voiceOf(programme, 'en', facts);
    expect(['ana', 'ana', 'bo1', 'bo1', 'bo2', 'cy', 'gone'].map(voice.person)).toEqual([
      'Ana Berg (ana)',
      'Ana Berg',
      'Bo Li (bo1)',
      'Bo Li (bo1)',
      'Bo Li (bo2)',
      'cy',
      'gone',
    ]);
    // An id that Assay made tells a reader nothing.
    const made = ['p-8d9666724c28', 'p-1ffa9b953b6e', 'p-5d422c1685a2'];
    const names = ['Ida Roth', 'Bo Li', 'Bo Li'];
    const joined = voiceOf(programme, 'en', { people: made.map((id, place) => ({ id, name: names[place] ?? id })) });
    expect(made.map(joined.person)).toEqual(['Ida Roth', 'Bo Li (p-1ffa9b953b6e)', 'Bo Li (p-5d422c1685a2)']);
    expect(both((language) => voiceOf(programme, language, facts).person('grant:merger#2'))).toEqual([
      'a grant to the company (merger)',
      'eine Anrechnung für die Firma (merger)',
    ]);
  });

  it('of awards have their level where there are several', () => {
    expect(both((language) => voiceOf(programme, language).award({ competency: 'web', level: 'gold' }))).toEqual([
      'Gold web',
      'web Gold',
    ]);
    expect(voiceOf(programme, 'en').award({ competency: 'cloud', level: 'gold' })).toBe('cloud');
    expect(voiceOf(programme, 'en').status('partnership', 'gold')).toBe('Gold partnership');
  });
});
