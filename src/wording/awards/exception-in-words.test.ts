import { expect, test } from 'vitest';
import { aPartner } from '../../../test/builders/a-partner.ts';
import { aCompetency, aProgramme, type WrittenTree } from '../../../test/builders/a-programme.ts';
import type { Language } from '../../domain/catalogue/text.ts';
import { withPlainSpaces } from '../no-break.ts';
import { voiceOf } from '../voice.ts';
import { exceptionInWords } from './exception-in-words.ts';

const asks = (people: number) => ({
  gold: { all: [{ id: 'staff', people, with: 'A' }, { evidence: 'audit' }] },
  silver: { id: 'staff', people: 1, with: 'B' },
});
const programme = aProgramme({
  competency: aCompetency(
    'web',
    {},
    {
      versions: [
        { id: 'old', effective: '2000-01-01', levels: asks(2) },
        { id: 'new', effective: '2020-01-01', levels: asks(3) },
      ],
    },
  ),
});

function told(exception: WrittenTree, texts: readonly string[] = [], language: Language = 'en') {
  const days = { from: '2020-04-01', to: '2020-06-30', by: 'us', reason: 'A flood.' };
  const facts = aPartner(programme, {
    exceptions: [{ kind: 'waiver', competency: 'web', level: 'gold', ...days, ...exception }],
  });
  const [one] = facts.exceptions;
  if (!one) throw new Error('There is no such exception.');
  return withPlainSpaces(exceptionInWords(one, texts, voiceOf(programme, language))).replace(/ Gran.*| Gewährt.*/, '');
}

test('a waiver of one clause names it by what it asks, in the text that binds', () => {
  expect(told({ clause: 'staff' }, ['old'])).toBe(
    'A waiver of “2 people, each with A” holds from 1 April 2020 to 30 June 2020.',
  );
  expect(told({ clause: 'staff' }, ['old'], 'de')).toBe(
    'Eine Befreiung von „2 Personen, jede mit A“ gilt vom 1. April 2020 bis 30. Juni 2020.',
  );
});

test('without a text that binds it is the newest one; of its level, where one is named', () => {
  expect(told({ clause: 'staff' })).toContain('“3 people, each with A”');
  expect(told({ clause: 'staff' }, ['withdrawn'])).toContain('“3 people, each with A”');
  expect(told({ clause: 'staff', level: 'silver' })).toContain('“1 person with B”');
});

test('a clause with others under it is told whole, and one that no text has any more by its id', () => {
  expect(told({ clause: '1' })).toContain('A waiver of “All of these: 3 people, each with A; audit” holds');
  expect(told({ clause: 'gone' })).toContain('A waiver of “gone” holds');
});

test('what leaves the fee due says so, and a waiver of everything is told as before', () => {
  expect(told({ waives: 'allButFee' })).toContain('A waiver of everything but the fee holds');
  expect(told({ waives: 'allButFee', clause: '1.2' })).toContain('” (but for the fee) holds');
  expect(told({})).toBe('A waiver holds from 1 April 2020 to 30 June 2020.');
  for (const more of [{}, { clause: 'staff' }])
    expect(told({ kind: 'extension', ...more })).toContain('An extension holds');
});
