import { describe, expect, test } from 'vitest';
import type { AwardImpact, AwardState } from '../../domain/impact/facts-impact.ts';
import { day } from '../../domain/time/day.ts';
import { withPlainSpaces } from '../no-break.ts';
import { awardImpactInWords, factsImpactInShort } from './facts-impact-in-words.ts';

const on = day('2017-11-16');
const [march, may] = [day('2018-03-01'), day('2018-05-31')];
const safe: AwardState = { verdict: 'met', held: true };
const failing: AwardState = { verdict: 'not-met', held: true, safeUntil: march, risk: { from: on } };
const told = (before: AwardState, after: AwardState, language: 'en' | 'de' = 'en') => {
  const impact: AwardImpact = { claim: { competency: 'web', level: 'gold' }, before, after, effect: 'worse' };
  return awardImpactInWords(impact, on, language).map(withPlainSpaces);
};

describe('what becomes of an award, told in sentences', () => {
  test('that would be lost: whether it is met, from when it is at risk, and until when it is held', () => {
    expect(told(safe, failing)).toEqual([
      'From 16 November 2017 its requirement would no longer be met.',
      'It would be at risk from 16 November 2017.',
      'It would be held until 1 March 2018 and then be lost, if nobody does anything.',
    ]);
    expect(told(safe, failing, 'de')).toEqual([
      'Ab 16. November 2017 wäre die Anforderung nicht mehr erfüllt.',
      'Gefährdet wäre sie ab 16. November 2017.',
      'Gehalten würde sie bis 1. März 2018 und ginge dann verloren, wenn niemand etwas tut.',
    ]);
  });

  test('that would be met today and fail at its renewal, by the text that binds then', () => {
    const renewal = { anniversary: march, version: '2018-01' };
    const later: AwardState = { ...safe, safeUntil: march, risk: { from: on, renewal } };
    expect(told(safe, later).at(-1)).toBe(
      'Its renewal of 1 March 2018 goes by the text 2018-01, which would not be met.',
    );
    expect(told(safe, later, 'de').at(-1)).toBe(
      'Für die Verlängerung vom 1. März 2018 gilt der Text 2018-01; er wäre nicht erfüllt.',
    );
    expect(told({ ...later, risk: { renewal } }, { ...later, risk: { renewal } })).toEqual(['Nothing changes.']);
  });

  test('that would be saved', () => {
    expect(told(failing, safe)).toEqual([
      'From 16 November 2017 its requirement would be met.',
      'It would no longer be at risk.',
      'It would no longer be lost after 1 March 2018.',
    ]);
    expect(told(failing, safe, 'de')).toEqual([
      'Ab 16. November 2017 wäre die Anforderung erfüllt.',
      'Sie wäre nicht mehr gefährdet.',
      'Sie ginge nach dem 1. März 2018 nicht mehr verloren.',
    ]);
  });

  test('that would be lost earlier or later, and at risk earlier or later', () => {
    const later = { ...failing, safeUntil: may, risk: { from: march } };
    expect(told(later, failing)).toEqual([
      'It would be at risk from 16 November 2017 already, and not only from 1 March 2018.',
      'It would be lost after 1 March 2018 already, and not only after 31 May 2018.',
    ]);
    expect(told(failing, later)).toEqual([
      'It would be at risk only from 1 March 2018, and not from 16 November 2017 already.',
      'It would be lost only after 31 May 2018, and not after 1 March 2018 already.',
    ]);
    expect(told(later, failing, 'de')).toEqual([
      'Gefährdet wäre sie schon ab 16. November 2017 und nicht erst ab 1. März 2018.',
      'Verloren ginge sie schon nach dem 1. März 2018 und nicht erst nach dem 31. Mai 2018.',
    ]);
  });

  test('that is not held, that would not be held any more, and of which it is undetermined', () => {
    const open = { verdict: 'undetermined', held: false } as const;
    expect(told({ verdict: 'met', held: false }, open)).toEqual([
      'From 16 November 2017 it would be undetermined whether its requirement is met.',
    ]);
    expect(told(open, { verdict: 'not-met', held: false })).toEqual([
      'From 16 November 2017 its requirement would not be met.',
    ]);
    expect(told(safe, { verdict: 'met', held: false })).toEqual(['It would not be held any more.']);
    expect(told(safe, { ...safe, risk: {} })).toEqual(['It would be at risk.']);
    expect(told(safe, safe)).toEqual(['Nothing changes.']);
  });
});

test('what it comes to is counted', () => {
  const effects = (...some: readonly AwardImpact['effect'][]) => some.map((effect) => ({ effect }));
  expect(factsImpactInShort([], 'en')).toBe('No award would be worse off.');
  expect(factsImpactInShort(effects('worse', 'same'), 'en')).toBe('1 award would be worse off.');
  expect(factsImpactInShort(effects('worse', 'worse', 'better'), 'de')).toBe(
    '2 Auszeichnungen stünden schlechter da. 1 stünde besser da.',
  );
});
