import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aPartner, people, standingOf } from '../../../test/builders/a-partner.ts';
import { aRule, type WrittenTree } from '../../../test/builders/a-programme.ts';
import { clause, programmeAsking } from '../../../test/builders/arbitrary-rules.ts';
import { type Language, languages } from '../../domain/catalogue/text.ts';
import { withPlainSpaces } from '../no-break.ts';
import type { Point } from '../point.ts';
import { voiceOf } from '../voice.ts';
import { wayAsSentence, wayInWords } from '../ways/way-in-words.ts';
import { findingInWords } from './finding-in-words.ts';

const lines = ({ text, verdict, figure, details = [], below = [] }: Point, indent = ''): string[] => [
  withPlainSpaces(
    `${indent}${verdict === undefined ? '' : `${verdict}: `}${figure === undefined ? '' : `[${figure}] `}${text}`,
  ),
  ...details.map((detail) => withPlainSpaces(`${indent}  ${detail}`)),
  ...below.flatMap((point) => lines(point, `${indent}  `)),
];

function told(
  rule: WrittenTree,
  partner: WrittenTree,
  language: Language = 'en',
  overrides: WrittenTree = {},
): string[] {
  const programme = aRule(rule, overrides);
  const { finding } = standingOf(programme, partner);
  if (!finding) throw new Error('Nothing was judged.');
  return findingInWords(finding, voiceOf(programme, language, aPartner(programme, partner))).flatMap((point) =>
    lines(point),
  );
}

describe('people', () => {
  const rule = { people: 2, with: 'A', ofWhich: [{ people: 1, with: 'B' }] };

  it('who are missing', () => {
    expect(told(rule, { people: people({ ana: ['A'] }) })).toEqual([
      'not-met: 2 people, each with A',
      '  1 of 2 people: ana. 1 is missing.',
      '  not-met: 1 of the same 2 also with B',
      '    Nobody yet; 1 needed.',
    ]);
    expect(told(rule, { people: people({ ana: ['A'] }) }, 'de')).toEqual([
      'not-met: 2 Personen, jede mit A',
      '  1 von 2 Personen: ana. Es fehlt 1.',
      '  not-met: 1 derselben 2 auch mit B',
      '    Noch niemand; nötig: 1.',
    ]);
  });

  it('who are there, and more of them', () => {
    expect(told(rule, { people: people({ ana: ['A', 'B'], bo: ['A'], cy: ['A'] }) })).toEqual([
      'met: 2 people, each with A',
      '  3 people, 2 needed: ana, bo, cy. 1 to spare.',
      '  met: 1 of the same 2 also with B',
      '    1 of 1 person: ana. Nobody to spare.',
    ]);
  });

  it('who rests on a claim, and who would count if it were proved as well as is asked', () => {
    const partner = {
      people: [
        { id: 'ana', credentials: [{ item: 'A', verification: 'claimed' }] },
        { id: 'bo', credentials: [{ item: 'A', verification: 'documented' }] },
        { id: 'cy', credentials: ['A'] },
      ],
    };
    expect(told({ people: 2, with: 'A' }, partner)).toEqual([
      'met: 2 people, each with A',
      '  3 people, 2 needed: ana, bo, cy. 1 to spare.',
      '  Stated, not verified yet: ana.',
    ]);
    expect(told({ people: 2, with: 'A', verification: 'verified' }, partner)).toEqual([
      'not-met: 2 people, each with A (proof: at least verified)',
      '  1 of 2 people: cy. 1 is missing.',
      '  Held, but not proved well enough to count (what is asked: at least verified): ana, bo.',
    ]);
    expect(told({ people: 1, with: { item: 'A', verification: 'documented' } }, partner, 'de')).toEqual([
      'met: 1 Person mit A [mindestens belegt]',
      '  2 Personen, 1 nötig: bo, cy. 1 mehr als nötig.',
      '  Vorhanden, aber nicht gut genug belegt, um zu zählen: ana.',
    ]);
    expect(told({ people: 2, with: 'A' }, partner, 'de', { programme: { verification: 'documented' } })).toEqual([
      'met: 2 Personen, jede mit A (Beleg: mindestens belegt)',
      '  2 von 2 Personen: bo, cy. Keine Reserve.',
      '  Vorhanden, aber nicht gut genug belegt, um zu zählen (verlangt: mindestens belegt): ana.',
    ]);
  });

  it('who rests on a claim at a place of a team', () => {
    const team = {
      team: [
        { people: 1, with: 'A' },
        { people: 1, with: 'B', verification: 'verified' },
      ],
    };
    const partner = {
      people: [
        { id: 'ana', credentials: [{ item: 'A', verification: 'claimed' }] },
        { id: 'bo', credentials: [{ item: 'B', verification: 'claimed' }] },
      ],
    };
    expect(told(team, partner)).toEqual([
      'not-met: Different people; nobody fills two of these places:',
      '  met: 1 person with A',
      '    1 of 1 person: ana.',
      '    Stated, not verified yet: ana.',
      '  not-met: 1 person with B (proof: at least verified)',
      '    Nobody yet; 1 needed.',
      '    Held, but not proved well enough to count (what is asked: at least verified): bo.',
    ]);
  });

  it('who may count or not', () => {
    const partner = {
      people: [
        { id: 'ana', credentials: ['A'] },
        { id: 'bo', credentials: [{ item: 'A', state: 'disputed' }] },
      ],
    };
    expect(told({ people: 2, with: 'A' }, partner)).toEqual([
      'undetermined: 2 people, each with A',
      '  1 of 2 people: ana. 1 is missing.',
      '  May count or not: bo.',
    ]);
  });

  it('at the places of a team, with those who are free to stand in', () => {
    const team = {
      team: [
        { people: 1, with: 'A' },
        { people: 1, with: 'B' },
      ],
    };
    expect(told(team, { people: people({ ana: ['A', 'B'], bo: ['A'], cy: ['A'] }) })).toEqual([
      'met: Different people; nobody fills two of these places:',
      '  met: 1 person with A',
      '    1 of 1 person: bo.',
      '    Could stand in: cy.',
      '  met: 1 person with B',
      '    1 of 1 person: ana.',
    ]);
    expect(told(team, { people: people({ ana: ['A', 'B'] }) })).toEqual([
      'not-met: Different people; nobody fills two of these places:',
      '  met: 1 person with A',
      '    1 of 1 person: ana.',
      '  not-met: 1 person with B',
      '    Nobody yet; 1 needed.',
      '    Also qualified, but needed for another place here: ana.',
    ]);
  });

  it('under the title that the author gave', () => {
    expect(told({ ...rule, title: { en: 'Two builders', de: 'Zwei Bauleute' } }, {}, 'de')[0]).toBe(
      'not-met: Zwei Bauleute',
    );
  });
});

describe('figures', () => {
  const rule = { metric: 'sales', atLeast: 15000 };
  it.each<[string, WrittenTree, string[]]>([
    ['that are too small', { sales: 12000.5 }, ['  12,000.5; asked: at least 15,000. 2,999.5 short.']],
    ['that are enough', { sales: 16000 }, ['  16,000; asked: at least 15,000. 1,000 to spare.']],
    ['that are just enough', { sales: 15000 }, ['  15,000; asked: at least 15,000.']],
    ['that are not reported', {}, ['  Not reported: sales.']],
    [
      'of which only bounds are known',
      { sales: { atLeast: 10000, atMost: 20000 } },
      ['  between 10,000 and 20,000; asked: at least 15,000.'],
    ],
  ])('%s', (_, metrics, expected) => {
    expect(told(rule, { metrics }).slice(1)).toEqual(expected);
  });

  it('that must not be too large', () => {
    expect(told({ metric: 'sales', atMost: 5 }, { metrics: { sales: 7 } })).toEqual([
      'not-met: sales: at most 5',
      '  7; asked: at most 5. 2 too much.',
    ]);
  });

  it('that count people name them', () => {
    expect(told({ amount: { peopleWith: 'A' }, atLeast: 1 }, { people: people({ ana: ['A'] }) })).toEqual([
      'met: people with A: at least 1',
      '  1; asked: at least 1.',
      '  By ana.',
    ]);
  });
});

describe('scores', () => {
  it('are told part by part, with the gate that keeps one shut', () => {
    const rule = {
      atLeast: 10,
      score: {
        open: { points: { each: 4, of: { peopleWith: 'A' } }, max: 8, floor: 1 },
        shut: { gates: [{ people: 1, with: 'B' }], points: 5 },
      },
    };
    expect(told(rule, { people: people({ ana: ['A'] }) })).toEqual([
      'not-met: [4 of 10] At least 10 points together',
      '  met: [4 of 8] open',
      '    By ana.',
      '  [0] shut',
      '    No points until this is met:',
      '    not-met: 1 person with B',
      '      Nobody yet; 1 needed.',
    ]);
  });

  it('of several alternatives tell the one that counts', () => {
    const score = (each: number) => ({ atLeast: 4, score: { x: { points: { each, of: { peopleWith: 'A' } } } } });
    const found = told(
      { best: { big: score(3), small: { ...score(5), title: 'The small way' } } },
      { people: people({ ana: ['A'] }) },
    );
    expect(found.slice(0, 3)).toEqual([
      'met: The one with the most points counts',
      '  Counts: The small way, with 5 points.',
      '  big: 3 points.',
    ]);
  });
});

describe('options', () => {
  const rule = {
    any: [
      { people: 1, with: 'A' },
      { people: 1, with: 'B' },
      { people: 1, with: 'C' },
    ],
  };
  it('that are met make the others needless', () => {
    expect(told(rule, { people: people({ ana: ['B'] }) })).toEqual([
      'met: 1 person with B',
      '  1 of 1 person: ana. Nobody to spare.',
      '  The 2 other options are not needed.',
    ]);
  });
  it('of which none is met are all told', () => {
    expect(told(rule, {})).toHaveLength(7);
    expect(told(rule, {})[0]).toBe('not-met: One of these is enough');
  });
});

describe('what the company has', () => {
  it.each<[WrittenTree, WrittenTree, string[]]>([
    [
      { holds: 'alliance', for: { months: 6 } },
      { statuses: [{ status: 'alliance', from: '2020-03-01' }] },
      ['not-met: Held for at least 6 months: alliance', '  Held since 1 March 2020.'],
    ],
    [{ holds: 'alliance' }, {}, ['not-met: Held: alliance', '  Not held.']],
    [
      { evidence: 'audit', count: 2, within: { months: 12 } },
      { evidence: [{ kind: 'audit', on: '2020-01-01' }] },
      ['not-met: 2 × audit, dated from 15 June 2019 to 15 June 2020', '  1 of 2: 1 January 2020. 1 is missing.'],
    ],
    [{ evidence: 'audit', outcome: 'pass' }, {}, ['not-met: audit, outcome pass', '  None yet.']],
    [
      { by: 'market', cases: { small: { holds: 'alliance' }, large: { holds: 'partnership' } } },
      { attributes: { market: 'large' } },
      ['not-met: Held: partnership', '  Not held.'],
    ],
    [
      { anyDayIn: { from: '2020-01-01', to: '2020-03-01' }, require: { holds: 'alliance' } },
      { statuses: [{ status: 'alliance', from: '2020-02-01' }] },
      [
        'met: On at least one day from 1 January 2020 to 1 March 2020',
        '  Met on 1 February 2020.',
        '  met: Held: alliance',
        '    Held since 1 February 2020.',
      ],
    ],
  ])('%j', (rule, partner, expected) => {
    expect(told(rule, partner)).toEqual(expected);
  });

  it('by attribute, where the file does not say which', () => {
    const rule = { by: 'market', cases: { small: { holds: 'alliance' }, large: { holds: 'partnership' } } };
    expect(told(rule, {}, 'de').slice(0, 3)).toEqual([
      'not-met: Je nach market:',
      '  Die Datei des Partners sagt nicht, was gilt für: market.',
      '  not-met: market: small',
    ]);
  });
});

describe('ways to close a gap', () => {
  const titled = { exams: { A: { title: 'Alpha' }, B: {}, C: {}, D: {} } };
  const ways = (rule: WrittenTree, partner: WrittenTree) => {
    const programme = aRule(rule, titled);
    const voice = voiceOf(programme, 'en', aPartner(programme, partner));
    return standingOf(programme, partner).ways.map((way) => wayAsSentence(way, voice));
  };

  it('name who could pass what', () => {
    expect(ways({ people: 1, with: 'A' }, { people: [{ id: 'ana', name: 'Ana Berg' }, { id: 'bo' }] })).toEqual([
      '1 exam: Ana Berg (ana) or bo passes A (Alpha).',
    ]);
    expect(ways({ people: 2, with: { any: ['A', 'B'] } }, { people: people({ ana: [], bo: [], cy: [] }) })).toEqual([
      '2 exams: any 2 of ana, bo, cy each pass A (Alpha) or B.',
    ]);
  });

  it('begin each further choice as a sentence begins', () => {
    const many = Array.from({ length: 7 }, (_, place) => [`p${place}`, []]);
    const partner = { people: people({ ...Object.fromEntries(many), zoe: ['A'] }) };
    expect(ways({ people: 1, with: { any: [{ all: ['A', 'B'] }, 'C'] } }, partner)).toEqual([
      '1 exam, any one of these: zoe passes B or C. Any of 7 people (for instance p0, p1 or p2) passes C.',
    ]);
  });

  it('look for new people where those there are too few', () => {
    expect(ways({ people: 2, with: 'A' }, { people: people({ ana: [] }) })).toEqual([
      '2 exams and 1 new person, all of this: Ana passes A (Alpha). Somebody new passes A.',
    ]);
  });

  it('name figures, evidence and statuses', () => {
    expect(ways({ metric: 'sales', atLeast: 100 }, { metrics: { sales: 60 } })).toEqual([
      'Sales: from 60 to at least 100.',
    ]);
    expect(ways({ metric: 'sales', atLeast: 100 }, {})).toEqual([
      'Sales: at least 100 (nothing is reported yet for the time that counts).',
    ]);
    expect(ways({ evidence: 'audit', count: 2, outcome: 'pass' }, {})).toEqual(['2 more: audit (outcome pass).']);
    expect(ways({ holds: 'alliance' }, {})).toEqual(['Gain alliance.']);
  });
});

it('whatever the rule and the partner, all is told in clean sentences', () => {
  const partner = fc.record({
    people: fc
      .array(fc.uniqueArray(fc.constantFrom('A', 'B', 'C', 'D', 'K'), { maxLength: 3 }), { maxLength: 4 })
      .map((held) => held.map((credentials, index) => ({ id: `p${index}`, credentials }))),
    metrics: fc.record({ sales: fc.integer({ min: 0, max: 9 }) }, { requiredKeys: [] }),
  });
  fc.assert(
    fc.property(clause, partner, fc.constantFrom(...languages), (rule, written, language) => {
      const programme = programmeAsking(rule);
      if (!programme) return;
      const { finding, ways } = standingOf(programme, written);
      if (!finding) return;
      const voice = voiceOf(programme, language, aPartner(programme, written));
      const text = [...findingInWords(finding, voice), ...ways.map((way) => wayInWords(way, voice))]
        .flatMap((point) => lines(point))
        .join('\n');
      expect(text).not.toMatch(/undefined|null|NaN|\[object|\bn-of\b|\(\)| {2}\S+ {2}/);
    }),
    { numRuns: 300 },
  );
});
