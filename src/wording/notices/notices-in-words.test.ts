import { expect, test } from 'vitest';
import { aCompetency, aProgramme } from '../../../test/builders/a-programme.ts';
import type { Verdict } from '../../domain/standing/verdict.ts';
import { day } from '../../domain/time/day.ts';
import { withPlainSpaces } from '../no-break.ts';
import { voiceOf } from '../voice.ts';
import { noticesInWords } from './notices-in-words.ts';

const programme = aProgramme({
  competencies: [
    ...['web', 'data', 'cloud'].map((id) => aCompetency(id, { gold: { people: 1, with: 'A' } })),
    aCompetency('mail', { silver: { people: 1, with: 'A' }, gold: { people: 2, with: 'A' } }),
  ],
});
const today = day('2020-06-15');

const renewal = (competency: string, verdict: Verdict, by = '2020-09-01', goesOnAs?: string) => ({
  ...{ cause: 'renewal-open' as const, since: today, people: [] },
  content: {
    award: { competency, level: 'gold' },
    opens: today,
    by: day(by),
    verdict,
    causes: [],
    ...(goesOnAs !== undefined && { goesOnAs }),
  },
});
const told = (language: 'en' | 'de', ...notices: readonly ReturnType<typeof renewal>[]) =>
  noticesInWords(notices, { day: today, partner: 'Firm' }, voiceOf(programme, language)).map(({ title, sentences }) =>
    withPlainSpaces([title, ...sentences].join(' | ')),
  );

test('Renewals of the same days are told as one thing, with which of them would fail and why', () => {
  const all = [renewal('web', 'met'), renewal('data', 'not-met'), renewal('cloud', 'met')];
  expect(told('en', ...all)).toEqual([
    '3 awards are to be renewed by 1 September 2020 | They are renewed together, from 15 June 2020 to 1 September 2020. If nobody does it by then, they are lost. | As things stand it will succeed for web and cloud. | As things stand it would fail for data. | data: its requirement is not met.',
  ]);
  expect(told('de', ...all)[0]).toMatch(
    /^3 Auszeichnungen sind bis zum 1\. September 2020 zu verlängern \| Verlängert werden/,
  );
});

test('One of other days stands by itself', () => {
  const titles = told('en', renewal('web', 'met'), renewal('data', 'met', '2020-10-01'));
  expect(titles.map((one) => one.split(' | ')[0])).toEqual([
    'web is to be renewed by 1 September 2020',
    'data is to be renewed by 1 October 2020',
  ]);
});

test('What would fail and can go on at a lower level says so in the words of Home, alone and among others', () => {
  const failing = renewal('mail', 'not-met', '2020-09-01', 'silver');
  const canGoOn = 'As things stand it can go on as Silver mail. You choose that when you renew.';
  expect(told('en', failing)[0]).toContain(`Its requirement is not met. | ${canGoOn}`);
  expect(told('en', renewal('web', 'met'), failing)[0]).toContain(`Gold mail: its requirement is not met. ${canGoOn}`);
  expect(told('de', failing)[0]).toContain('weitergeführt werden. Das wählen Sie bei der Verlängerung.');
  expect(told('en', renewal('mail', 'not-met'))[0]).not.toContain('can go on');
});
