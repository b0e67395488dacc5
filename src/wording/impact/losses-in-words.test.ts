import { expect, test } from 'vitest';
import { aProgramme } from '../../../test/builders/a-programme.ts';
import { languages } from '../../domain/catalogue/text.ts';
import type { LevelImpact, PartnerImpact } from '../../domain/impact/partner-impact.ts';
import { day } from '../../domain/time/day.ts';
import { withPlainSpaces } from '../no-break.ts';
import { voiceOf } from '../voice.ts';
import { affectedInWords, lossesInWords } from './losses-in-words.ts';

const today = day('2020-07-01');
const claim = { competency: 'web', level: 'gold' };
const sides = { before: { verdict: 'met' }, after: { verdict: 'not-met' } } as const;
const lost = (on: string, more: Partial<LevelImpact> = {}): LevelImpact => ({
  claim,
  effect: 'lost',
  held: true,
  on: day(on),
  ...sides,
  ...more,
});
const renewal = {
  number: 1,
  anniversary: day('2020-06-01'),
  window: { from: day('2020-05-01'), to: day('2020-06-01') },
};
const merging = (on: string, from: string) =>
  lost(on, { mergedInto: { claim, on: day(from), how: 'merged' }, ...(from <= today && { since: day(from) }) });

const levels = {
  acting: lost('2020-09-01'),
  inGrace: lost('2020-08-01', { since: day('2020-06-02'), renewal }),
  counting: lost('2020-10-01', { together: { before: 'met', after: 'not-met' } }),
  closing: lost('2020-11-01', { course: { before: {}, after: { atMost: day('2020-11-01') } } }),
  merging: merging('2020-12-31', '2021-01-01'),
  was: lost('2020-05-31', { since: day('2020-06-01') }),
  merged: merging('2020-04-30', '2020-05-01'),
  kept: { ...lost('2020-09-01'), effect: 'kept' } as const,
};
const partner = (...of: readonly LevelImpact[]): PartnerImpact => ({
  partner: 'northwind',
  day: today,
  levels: of,
  unaffected: [],
});
const programme = aProgramme();
const told = (...impacts: readonly PartnerImpact[]) =>
  languages.map((language) => lossesInWords(impacts, voiceOf(programme, language)).map(withPlainSpaces));

test('What needs an answer is told first, then what nothing answers, then what is past, each with its first day', () => {
  expect(told(...Object.values(levels).map((level) => partner(level)))).toEqual([
    [
      '1 of 8 partners loses a level unless it acts by 1 September 2020.',
      '1 of 8 partners failed to renew a level by the change and holds it until 1 August 2020 only.',
      '1 of 8 partners loses a level on 1 October 2020, as it has too few people for all its awards together.',
      '1 of 8 partners loses a level that nothing keeps longer than 1 November 2020.',
      '1 of 8 partners has a level that is merged into one that it holds already; it ends on 31 December 2020.',
      '1 of 8 partners lost a level by the change, on 31 May 2020.',
      '1 of 8 partners had a level that was merged into one that it held already; it ended on 30 April 2020.',
    ],
    [
      '1 von 8 Partnern verliert eine Stufe, wenn er nicht bis 1. September 2020 handelt.',
      '1 von 8 Partnern ist durch die Änderung bei einer Verlängerung gescheitert und hält die Stufe nur noch bis 1. August 2020.',
      '1 von 8 Partnern verliert am 1. Oktober 2020 eine Stufe, weil er für alle Auszeichnungen zusammen zu wenige Personen hat.',
      '1 von 8 Partnern verliert eine Stufe, die nichts länger erhält als bis 1. November 2020.',
      '1 von 8 Partnern hat eine Stufe, die in einer aufgeht, die er schon hält; sie endet am 31. Dezember 2020.',
      '1 von 8 Partnern hat durch die Änderung eine Stufe verloren, am 31. Mai 2020.',
      '1 von 8 Partnern hatte eine Stufe, die in einer aufging, die er schon hielt; sie endete am 30. April 2020.',
    ],
  ]);
});

test('Of several partners the first day is told, and a partner that loses several levels counts once for each way', () => {
  const earlier = Object.entries(levels).map(([way, level]) =>
    way === 'was' ? partner(level, lost('2020-03-31', { since: day('2020-04-01') })) : partner(level),
  );
  expect(told(...earlier, partner(...Object.values(levels)))).toEqual([
    [
      '2 of 9 partners lose a level unless they act, the first by 1 September 2020.',
      '2 of 9 partners failed to renew a level by the change and hold it for a time of grace only, the first until 1 August 2020.',
      '2 of 9 partners lose a level as they have too few people for all their awards together, the first on 1 October 2020.',
      '2 of 9 partners lose a level that nothing keeps, the first on 1 November 2020.',
      '2 of 9 partners have a level that is merged into one that they hold already; the first ends on 31 December 2020.',
      '2 of 9 partners lost a level by the change, the first on 31 March 2020.',
      '2 of 9 partners had a level that was merged into one that they held already; the first ended on 30 April 2020.',
    ],
    [
      '2 von 9 Partnern verlieren eine Stufe, wenn sie nicht handeln, der erste bis 1. September 2020.',
      '2 von 9 Partnern sind durch die Änderung bei einer Verlängerung gescheitert und halten die Stufe nur noch für die Schonfrist, der erste bis 1. August 2020.',
      '2 von 9 Partnern verlieren eine Stufe, weil sie für alle Auszeichnungen zusammen zu wenige Personen haben, der erste am 1. Oktober 2020.',
      '2 von 9 Partnern verlieren eine Stufe, die nichts erhält, der erste am 1. November 2020.',
      '2 von 9 Partnern haben eine Stufe, die in einer aufgeht, die sie schon halten; die erste endet am 31. Dezember 2020.',
      '2 von 9 Partnern haben durch die Änderung eine Stufe verloren, der erste am 31. März 2020.',
      '2 von 9 Partnern hatten eine Stufe, die in einer aufging, die sie schon hielten; die erste endete am 30. April 2020.',
    ],
  ]);
});

test('Where nothing is lost, that is said', () => {
  expect(told(partner(levels.kept), partner())).toEqual([
    ['None of the 2 partners loses anything by the change.'],
    ['Von 2 Partnern verliert durch die Änderung keiner etwas.'],
  ]);
});

test('Who has lost a level by now held it, and is not said to hold it', () => {
  const affected = (...of: readonly LevelImpact[]) =>
    languages.map((language) =>
      affectedInWords(
        of.length,
        of.map((level) => partner(level)),
        voiceOf(programme, language),
      ),
    );
  expect(affected(levels.acting)).toEqual([
    '1 holds a level of which the rules change.',
    '1 hält eine Stufe, deren Regeln sich ändern.',
  ]);
  expect(affected(levels.acting, levels.was)).toEqual([
    '2 hold a level of which the rules change, or held it before.',
    '2 halten eine Stufe, deren Regeln sich ändern, oder hielten sie zuvor.',
  ]);
  expect(affected(levels.was)).toEqual([
    '1 holds a level of which the rules change, or held it before.',
    '1 hält eine Stufe, deren Regeln sich ändern, oder hielt sie zuvor.',
  ]);
});
