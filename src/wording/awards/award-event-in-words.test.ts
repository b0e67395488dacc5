import { expect, test } from 'vitest';
import { aProgramme } from '../../../test/builders/a-programme.ts';
import type { Day } from '../../domain/time/day.ts';
import { day } from '../../domain/time/day.ts';
import { withPlainSpaces } from '../no-break.ts';
import { voiceOf } from '../voice.ts';
import { awardEventInWords } from './award-event-in-words.ts';

const [asked, later] = [day('2018-09-11'), day('2018-10-05')];

function told(paid: Day | undefined, language: 'en' | 'de' = 'en'): readonly string[] {
  const event = { day: asked, kind: 'renewed', anniversary: day('2018-09-09'), ...(paid && { paid }) } as const;
  const voice = voiceOf(aProgramme(), language);
  const { text, details } = awardEventInWords(event, { competency: 'web', level: 'gold' }, voice);
  return [text, ...details].map(withPlainSpaces);
}

test('a renewal that was paid later is told on the day on which it was asked for as that, with the day since which it binds', () => {
  expect(told(later)).toEqual([
    'The renewal of 9 September 2018 was asked for.',
    'It was paid on 5 October 2018, and binds since then.',
  ]);
  expect(told(later, 'de')).toEqual([
    'Die Verlängerung vom 9. September 2018 wurde beantragt.',
    'Sie wurde am 5. Oktober 2018 bezahlt und gilt seitdem.',
  ]);
});

test('one that was paid by then, or was free, was done on that day', () => {
  expect(told(asked)).toEqual(['The renewal of 9 September 2018 was done.', 'Paid on 11 September 2018.']);
  expect(told(undefined)).toEqual(['The renewal of 9 September 2018 was done.']);
});

test.each([
  ['en', 'It was granted as applied for, and is held from 11 September 2018 on.'],
  ['de', 'Die Auszeichnung wurde wie beantragt gewährt und wird ab 11. September 2018 gehalten.'],
] as const)(
  'what was applied for is told so that the office and the company itself can read it (%s)',
  (language, text) => {
    const decision = { kind: 'granted', on: asked, from: asked, by: { kind: 'system' } } as const;
    const event = { day: asked, kind: 'decision', decision } as const;
    const voice = voiceOf(aProgramme(), language);
    expect(withPlainSpaces(awardEventInWords(event, { competency: 'web', level: 'gold' }, voice).text)).toBe(text);
  },
);
