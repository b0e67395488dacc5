import { describe, expect, it } from 'vitest';
import { aCompetency, aProgramme } from '../../../test/builders/a-programme.ts';
import type { Retirement, Succession } from '../../domain/catalogue/programme.ts';
import type { Language } from '../../domain/catalogue/text.ts';
import type { CompetencyDifference, RetirementDay } from '../../domain/impact/difference/competency-difference.ts';
import type { ItemEvent } from '../../domain/impact/difference/item-difference.ts';
import { retirementChanges } from '../../domain/impact/difference/policies/retirement-changes.ts';
import { day } from '../../domain/time/day.ts';
import { withPlainSpaces } from '../no-break.ts';
import { voiceOf } from '../voice.ts';
import { competencyInWords } from './competency-difference-in-words.ts';
import { itemEventsInWords } from './item-difference-in-words.ts';

const programme = aProgramme({
  exams: { 'A-1': { title: 'First' }, 'A-2': {}, 'A-3': {} },
  competencies: [
    aCompetency('web', { gold: { people: 1, with: 'A-1' } }, { name: { en: 'Web', de: 'Netz' } }),
    aCompetency('old', { gold: { people: 1, with: 'A-1' } }, { name: 'Old' }),
    aCompetency('older', { gold: { people: 1, with: 'A-1' } }, { name: 'Older' }),
  ],
});
const both = (say: (language: Language) => string) => [say('en'), say('de')].map(withPlainSpaces);

const nothing: CompetencyDifference = {
  competency: 'web',
  presence: 'stays',
  texts: {},
  succeeds: [],
  levels: [],
  obligations: [],
  redated: [],
  otherTexts: [],
  successions: [],
  lifecycle: [],
};
const told = (difference: Partial<CompetencyDifference>) =>
  both((language) => competencyInWords({ ...nothing, ...difference }, voiceOf(programme, language)).join(' '));

describe('What happened to a competency', () => {
  const days = { lastEnrolment: day('2016-07-30'), lastRenewal: day('2016-10-30'), ends: day('2018-01-31') };
  const from = day('2016-03-01');
  const succession = (how: Succession['how'], competency = 'old'): Succession => ({
    competency,
    from,
    how,
    holdersMove: true,
    anniversary: 'latest',
  });

  const retiring = (
    before: Retirement,
    after: Retirement,
    passed: readonly RetirementDay[],
  ): Partial<CompetencyDifference> => ({
    retirement: { before, after, changes: retirementChanges(before, after), passed },
  });

  it.each<[what: string, difference: Partial<CompetencyDifference>, english: string, german: string]>([
    ['new', { presence: 'new' }, 'This competency is new.', 'Diese Kompetenz ist neu.'],
    ['gone', { presence: 'gone' }, 'This competency is gone.', 'Diese Kompetenz gibt es nicht mehr.'],
    [
      'ended between two days',
      { presence: 'gone', ...retiring(days, days, ['lastRenewal', 'ends']) },
      'This competency ended on 31 January 2018 (could be gained until 30 July 2016, could be renewed until 30 October 2016).',
      'Diese Kompetenz endete am 31. Januar 2018 (zu erwerben bis 30. Juli 2016, zu verlängern bis 30. Oktober 2016).',
    ],
    [
      'ended by a second pack alone',
      { presence: 'gone', ...retiring({}, { ends: days.ends }, []) },
      'This competency ended on 31 January 2018. Before, it had no stated end.',
      'Diese Kompetenz endete am 31. Januar 2018. Bisher hatte sie kein genanntes Ende.',
    ],
    [
      'ended earlier by a second pack',
      { presence: 'gone', ...retiring({ ends: day('2019-01-31') }, { ends: days.ends }, []) },
      'This competency ended on 31 January 2018. It ends on 31 January 2018; before: on 31 January 2019. This is harder.',
      'Diese Kompetenz endete am 31. Januar 2018. Sie endet am 31. Januar 2018; bisher: am 31. Januar 2019. Das ist schwerer.',
    ],
    [
      'ended by both packs, compared as of its last day',
      { comparedOn: days.ends, otherTexts: [{ version: '2', kind: 'added' }] },
      'It ended on 31 January 2018; both are compared as of that day. Text 2 is new.',
      'Sie endete am 31. Januar 2018; verglichen ist der Stand dieses Tages. Text 2 ist neu.',
    ],
    [
      'ended by one pack and going on by the other',
      { comparedOn: days.ends, ...retiring({ ends: days.ends }, {}, []) },
      'Before, it ended on 31 January 2018; both are compared as of that day. It no longer retires; before: ends on 31 January 2018.',
      'Bisher endete sie am 31. Januar 2018; verglichen ist der Stand dieses Tages. Sie läuft nicht mehr aus; bisher: endet am 31. Januar 2018.',
    ],
    [
      'renamed',
      { renamed: { before: { en: 'Net' }, after: { en: 'Web', de: 'Netz' } } },
      'It is called Web now; before, Net.',
      'Sie heißt jetzt Netz, bisher Net.',
    ],
    [
      'the new name of an earlier one',
      { succeeds: [succession('renamed')] },
      'From 1 March 2016 it is the new name of Old. Holders hold it from then on without applying, with the renewal day they had; of several, the latest.',
      'Ab 1. März 2016 ist sie der neue Name von Old. Inhaber halten sie von da an ohne Antrag, mit ihrem bisherigen Verlängerungstag; von mehreren mit dem spätesten.',
    ],
    [
      'made of one',
      { succeeds: [succession('merged')] },
      'Old was merged into it on 1 March 2016. Holders hold it from then on without applying, with the renewal day they had; of several, the latest.',
      'Old ist am 1. März 2016 in ihr aufgegangen. Inhaber halten sie von da an ohne Antrag, mit ihrem bisherigen Verlängerungstag; von mehreren mit dem spätesten.',
    ],
    [
      'made of two',
      { succeeds: [succession('merged'), succession('merged', 'older')] },
      'Old and Older were merged into it on 1 March 2016. Holders hold it from then on without applying, with the renewal day they had; of several, the latest.',
      'Old und Older sind am 1. März 2016 in ihr aufgegangen. Inhaber halten sie von da an ohne Antrag, mit ihrem bisherigen Verlängerungstag; von mehreren mit dem spätesten.',
    ],
    [
      'split off',
      { succeeds: [succession('split')] },
      'It was split off Old on 1 March 2016. Holders hold it from then on without applying, with the renewal day they had; of several, the latest.',
      'Sie wurde am 1. März 2016 von Old abgetrennt. Inhaber halten sie von da an ohne Antrag, mit ihrem bisherigen Verlängerungstag; von mehreren mit dem spätesten.',
    ],
    [
      'retiring',
      retiring({}, days, []),
      'It retires: can be gained until 30 July 2016, can be renewed until 30 October 2016, ends on 31 January 2018.',
      'Sie läuft aus: zu erwerben bis 30. Juli 2016, zu verlängern bis 30. Oktober 2016, endet am 31. Januar 2018.',
    ],
    [
      'retiring later than said, one day passed',
      retiring({ ends: day('2017-01-31') }, days, ['lastEnrolment']),
      'It can be gained until 30 July 2016; before: without a stated end. This is harder. It can be renewed until 30 October 2016; before: without a stated end. This is harder. It ends on 31 January 2018; before: on 31 January 2017. This is easier. Passed meanwhile: could be gained until 30 July 2016.',
      'Sie ist zu erwerben bis 30. Juli 2016; bisher: ohne genanntes Ende. Das ist schwerer. Sie ist zu verlängern bis 30. Oktober 2016; bisher: ohne genanntes Ende. Das ist schwerer. Sie endet am 31. Januar 2018; bisher: am 31. Januar 2017. Das ist leichter. Inzwischen vorbei: zu erwerben bis 30. Juli 2016.',
    ],
    [
      'retiring, and kept for a time of its own',
      retiring({}, { lastRenewal: days.lastRenewal, heldFor: { months: 12 } }, []),
      'It retires: can be renewed until 30 October 2016, its holders keep it for 12 months from their own last approval.',
      'Sie läuft aus: zu verlängern bis 30. Oktober 2016, Inhaber behalten sie 12 Monate ab ihrer eigenen letzten Bestätigung.',
    ],
    [
      'no longer retiring',
      retiring({ ends: day('2017-01-31') }, {}, []),
      'It no longer retires; before: ends on 31 January 2017.',
      'Sie läuft nicht mehr aus; bisher: endet am 31. Januar 2017.',
    ],
    [
      'with a text of another day for each cohort',
      {
        redated: [
          {
            version: '2',
            before: { new: from, renewing: from, holder: from },
            after: { new: day('2016-04-01'), renewing: day('2016-05-01'), holder: day('2016-06-01') },
          },
        ],
      },
      'Text 2 takes effect on 1 April 2016 for newcomers, 1 May 2016 for renewals, 1 June 2016 for holders; before: on 1 March 2016.',
      'Text 2 gilt ab 1. April 2016 für Neue, ab 1. Mai 2016 für Verlängerungen, ab 1. Juni 2016 für Inhaber; bisher: ab 1. März 2016.',
    ],
  ])('is told: %s', (_, difference, english, german) => {
    expect(told(difference)).toEqual([english, german]);
  });
});

describe('What happened to an item', () => {
  const end = { lastRegistration: day('2017-11-30'), retires: day('2017-12-31'), acceptedUntil: day('2018-12-31') };
  const stated = day('2017-12-15');
  const all = (...conditions: string[]) => ({
    kind: 'n-of' as const,
    n: conditions.length,
    conditions: conditions.map((item) => ({ kind: 'item' as const, item })),
  });

  it.each<[events: readonly ItemEvent[], english: string, german: string]>([
    [[{ kind: 'appears' }], 'new', 'neu'],
    [[{ kind: 'appears', published: stated }], 'new, from 15 December 2017', 'neu, ab 15. Dezember 2017'],
    [[{ kind: 'vanishes' }], 'no longer in the catalogue', 'nicht mehr im Katalog'],
    [
      [
        { kind: 'end-stated', after: end, stated, replacedBy: ['A-2'] },
        { kind: 'passed', days: { lastRegistration: day('2017-11-30') }, replacedBy: ['A-2'] },
      ],
      'can be booked until 30 November 2017, retires on 31 December 2017, counts until 31 December 2018 (said on 15 December 2017); replaced by A-2',
      'buchbar bis 30. November 2017, läuft aus am 31. Dezember 2017, zählt bis 31. Dezember 2018 (gesagt am 15. Dezember 2017); ersetzt durch A-2',
    ],
    [
      [{ kind: 'end-restated', before: { retires: day('2013-07-31') }, after: { retires: day('2014-07-31') } }],
      'restated: retires on 31 July 2014; before: retires on 31 July 2013',
      'neue Angabe: läuft aus am 31. Juli 2014; bisher: läuft aus am 31. Juli 2013',
    ],
    [
      [{ kind: 'end-withdrawn', before: { earnedBy: day('2013-07-31') } }],
      'no end is stated; before: counts only if earned by 31 July 2013',
      'kein Ende angegeben; bisher: zählt nur, wenn bis 31. Juli 2013 erworben',
    ],
    [
      [{ kind: 'passed', days: { retires: day('2013-07-31'), acceptedUntil: day('2014-07-31') }, replacedBy: [] }],
      'retired on 31 July 2013, counted until 31 July 2014',
      'ausgelaufen am 31. Juli 2013, zählte bis 31. Juli 2014',
    ],
    [
      [
        { kind: 'replaced', by: ['A-2', 'A-3'] },
        { kind: 'first-named', by: [{ competency: 'web', level: 'gold' }] },
      ],
      'replaced by A-2 and A-3; asked for now by Web',
      'ersetzt durch A-2 und A-3; jetzt verlangt durch Netz',
    ],
    [
      [{ kind: 'paths', before: [], after: [all('A-1', 'A-2'), all('A-1', 'A-3')] }],
      'made by other exams now: A-1 and A-2, or by A-1 and A-3; before: no set of exams',
      'jetzt durch andere Prüfungen: A-1 und A-2, oder durch A-1 und A-3; bisher: kein Satz von Prüfungen',
    ],
    [
      [
        { kind: 'equivalent', after: all('A-2') },
        { kind: 'no-longer-named', by: [{ competency: 'old', level: 'gold' }] },
      ],
      'equivalent now: A-2; before: nothing; no longer asked for by any rule; before, by Old',
      'gleichwertig jetzt: A-2; bisher: nichts; von keiner Regel mehr verlangt; bisher durch Old',
    ],
  ])('%j', (events, english, german) => {
    expect(both((language) => itemEventsInWords(events, voiceOf(programme, language)))).toEqual([english, german]);
  });

  it('that is asked for by many is told with the first few of them, each with its levels', () => {
    const many = aProgramme({
      competencies: ['web', 'data', 'cloud', 'mail', 'voice'].map((id) =>
        aCompetency(id, { silver: { people: 1, with: 'A' }, gold: { people: 2, with: 'A' } }),
      ),
    });
    const by = [...many.competencies.keys()].flatMap((competency) =>
      ['silver', 'gold'].map((level) => ({ competency, level })),
    );
    expect(both((language) => itemEventsInWords([{ kind: 'first-named', by }], voiceOf(many, language)))).toEqual([
      'asked for now by web (Silver and Gold), data (Silver and Gold), cloud (Silver and Gold) and 2 others',
      'jetzt verlangt durch web (Silver und Gold), data (Silver und Gold), cloud (Silver und Gold) und 2 weitere',
    ]);
  });
});
