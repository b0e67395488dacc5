import { describe, expect, it } from 'vitest';
import { aCompetency, aProgramme, type WrittenTree } from '../../../test/builders/a-programme.ts';
import type { Language } from '../../domain/catalogue/text.ts';
import { withPlainSpaces } from '../no-break.ts';
import type { Point } from '../point.ts';
import { voiceOf } from '../voice.ts';
import { clauseInWords } from './clause-in-words.ts';

const programme = {
  attributes: {
    market: ['developed', 'developing'],
    size: {
      title: { en: 'Size', de: 'Größe' },
      values: { small: { en: 'small company', de: 'kleines Unternehmen' }, large: { en: 'large', de: 'groß' } },
    },
    place: { title: { en: 'Place', de: 'Ort' }, values: 'any' },
  },
  metrics: {
    sales: { title: { en: 'Sales to customers', de: 'Verkäufe an Kunden' }, unit: 'USD' },
    growth: { unit: '%' },
    seats: { unit: { en: 'seats', de: 'Plätze' } },
    cloud: {},
  },
  records: { deals: { title: { en: 'Deals', de: 'Geschäfte' }, fields: ['value', 'type'] } },
  evidence: { audit: { title: { en: 'Audit', de: 'Prüfung durch Dritte' } } },
  statuses: {
    member: { title: { en: 'Member', de: 'Mitglied' } },
    'cloud-1': { title: 'Cloud', family: 'cloud' },
    'cloud-2': { title: 'Cloud 2', family: 'cloud' },
    voice: { title: 'Voice' },
  },
  roles: { am: { title: { en: 'Account Manager', de: 'Kundenbetreuung' } } },
  questions: {
    share: {
      text: { en: 'May they be shared?', de: 'Darf man sie teilen?' },
      readings: { shared: { en: 'Yes.', de: 'Ja.' }, distinct: { en: 'No.', de: 'Nein.' } },
    },
  },
};
const items = {
  exams: { 'A-1': { title: 'First' }, 'A-2': { title: 'Second' }, 'A-3': {}, 'A-4': {} },
  certifications: { 'master-of-all': { title: { en: 'Master of All', de: 'Meister von allem' } } },
};

function told(clause: WrittenTree, language: Language): string[] {
  const made = aProgramme({
    ...items,
    programme,
    competency: aCompetency('web', { gold: clause, silver: { people: 1, with: 'A-1' } }),
  });
  const gold = made.competencies.get('web')?.versions[0]?.levels.get('gold');
  if (!gold) throw new Error('There is no such level.');
  const lines = ({ text, details = [], below = [] }: Point, indent = ''): string[] => [
    `${indent}${text}`,
    ...details.map((detail) => `${indent}  ${detail}`),
    ...below.flatMap((point) => lines(point, `${indent}  `)),
  ];
  return lines(clauseInWords(gold, voiceOf(made, language))).map(withPlainSpaces);
}

describe('a rule, told in sentences', () => {
  it.each<[WrittenTree, string[], string[]]>([
    [{ people: 1, with: 'A-1' }, ['1 person with A-1'], ['1 Person mit A-1']],
    [
      { people: 4, with: { any: ['A-1', 'A-2', 'A-3'] } },
      ['4 people, each with one of A-1, A-2, A-3'],
      ['4 Personen, jede mit einer von: A-1, A-2, A-3'],
    ],
    [
      {
        people: 2,
        with: { all: ['master-of-all', { any: ['A-1', { any: ['A-2'] }] }] },
        who: ['contractor'],
        verification: 'documented',
      },
      ['2 people, each with Master of All and either A-1 or A-2 (only as contractor; proof: at least documented)'],
      [
        '2 Personen, jede mit Meister von allem und entweder A-1 oder A-2 (nur als contractor; Beleg: mindestens belegt)',
      ],
    ],
    [
      {
        people: 2,
        with: { allOfOneArea: { x: ['A-1', 'A-2'], y: ['A-3', 'A-4'] } },
        ofWhich: [{ people: 1, with: { n: 2, of: ['A-2', 'A-3', 'A-4'] } }],
      },
      ['2 people, each with (A-1 and A-2) or (A-3 and A-4)', '  1 of the same 2 also with 2 of A-2, A-3, A-4'],
      ['2 Personen, jede mit (A-1 und A-2) oder (A-3 und A-4)', '  1 derselben 2 auch mit 2 von: A-2, A-3, A-4'],
    ],
    [
      {
        people: 1,
        with: {
          item: 'A-1',
          earnedBy: '2020-12-31',
          countsUntil: '2021-12-31',
          earnedWithin: { months: 24 },
          verification: 'verified',
        },
      },
      [
        '1 person with A-1 [earned by 31 December 2020; counts until 31 December 2021; earned in the last 24 months; at least verified]',
      ],
      [
        '1 Person mit A-1 [erworben bis 31. Dezember 2020; zählt bis 31. Dezember 2021; erworben in den letzten 24 Monaten; mindestens geprüft]',
      ],
    ],
    [
      {
        team: [
          { people: 1, with: 'A-1', role: 'am' },
          { people: 2, with: 'A-2' },
        ],
      },
      [
        'Different people; nobody fills two of these places:',
        '  1 person with A-1 (as Account Manager)',
        '  2 people, each with A-2',
      ],
      [
        'Verschiedene Personen; niemand besetzt zwei dieser Plätze:',
        '  1 Person mit A-1 (als Kundenbetreuung)',
        '  2 Personen, jede mit A-2',
      ],
    ],
    [
      { people: 3, with: 'A-1', pooled: true, withGrants: true },
      [
        '3 people, each with A-1',
        '  People who count here still count elsewhere.',
        '  Grants to the company count too.',
      ],
      [
        '3 Personen, jede mit A-1',
        '  Wer hier zählt, zählt auch anderswo.',
        '  Anrechnungen für die Firma zählen mit.',
      ],
    ],
    [
      { holdings: 2, of: ['A-1', 'A-2', 'A-3'], distinct: true },
      ['2 different credentials in the company among A-1, A-2, A-3, whoever holds them'],
      ['2 verschiedene Nachweise in der Firma unter A-1, A-2, A-3, gleich wer sie hat'],
    ],
    [
      {
        metric: 'sales',
        window: { trailing: { months: 12 } },
        atLeast: { by: 'market', cases: { developed: 15000, developing: 10000.5 } },
      },
      [
        'Sales to customers in the last 12 months: at least 15,000 USD (market: developed) or 10,000.50 USD (market: developing)',
      ],
      [
        'Verkäufe an Kunden in den letzten 12 Monaten: mindestens 15.000 USD (market: developed) oder 10.000,50 USD (market: developing)',
      ],
    ],
    [
      { ratio: [{ metric: 'cloud' }, { metric: 'sales' }], minimumBase: 1000, atLeast: '12.5%' },
      [
        'All of these:',
        '  Sales to customers: at least 1,000 USD',
        '  cloud as a share of Sales to customers: at least 12.5%',
      ],
      [
        'Alles davon:',
        '  Verkäufe an Kunden: mindestens 1.000 USD',
        '  cloud als Anteil an Verkäufe an Kunden: mindestens 12,5 %',
      ],
    ],
    [
      { metric: 'growth', window: { month: -12 }, moreThan: 5, lessThan: 50 },
      ['growth in the same month a year before: more than 5% and less than 50%'],
      ['growth im selben Monat des Vorjahres: mehr als 5 % und weniger als 50 %'],
    ],
    [
      {
        amount: {
          records: 'deals',
          where: [
            { field: 'value', atLeast: 5 },
            { field: 'type', in: ['X', 'Y'] },
            { field: 'type', not: 'Z' },
          ],
          distinct: 'value',
        },
        atMost: 9,
      },
      ['how many different value in “Deals”, where value at least 5, type is X or Y and type is not Z: at most 9'],
      [
        'Anzahl verschiedener value in „Geschäfte“, bei denen gilt: value mindestens 5, type ist X oder Y und type ist nicht Z: höchstens 9',
      ],
    ],
    [
      { amount: { statusesOf: ['cloud-1', 'cloud-2', 'voice'], distinctFamilies: true }, atLeast: 2 },
      ['how many are held, of those with “or” between them only one: Cloud or Cloud 2; Voice: at least 2'],
      [
        'wie viele davon gehalten werden, von denen mit „oder“ dazwischen nur eines: Cloud oder Cloud 2; Voice: mindestens 2',
      ],
    ],
    [
      { amount: { statusesOf: ['cloud-1', 'voice'], distinctFamilies: true }, atLeast: 2 },
      ['how many are held of: Cloud, Voice: at least 2'],
      ['wie viele davon gehalten werden: Cloud, Voice: mindestens 2'],
    ],
    [
      { metric: 'seats', atLeast: { by: 'size', cases: { small: 5, large: 9 } } },
      ['seats: at least 5 seats (Size: small company) or 9 seats (Size: large)'],
      ['seats: mindestens 5 Plätze (Größe: kleines Unternehmen) oder 9 Plätze (Größe: groß)'],
    ],
    [
      {
        by: 'size',
        cases: { small: { metric: 'seats', atLeast: 5 } },
        otherwise: { by: 'place', cases: { DE: { metric: 'seats', atLeast: 6 } }, otherwise: { holds: 'member' } },
      },
      [
        'Depending on Size:',
        '  small company:',
        '    seats: at least 5 seats',
        '  otherwise:',
        '    Depending on Place:',
        '      DE:',
        '        seats: at least 6 seats',
        '      otherwise:',
        '        Held: Member',
      ],
      [
        'Je nach Größe:',
        '  kleines Unternehmen:',
        '    seats: mindestens 5 Plätze',
        '  sonst:',
        '    Je nach Ort:',
        '      DE:',
        '        seats: mindestens 6 Plätze',
        '      sonst:',
        '        Gehalten: Mitglied',
      ],
    ],
    [
      { score: { adds: { points: { metric: 'cloud' } } }, atLeast: 1 },
      ['At least 1 point together:', '  adds', '    points: cloud'],
      ['Zusammen mindestens 1 Punkt:', '  adds', '    Punkte: cloud'],
    ],
    [
      {
        atLeast: 70,
        score: {
          adds: {
            title: { en: 'Adds', de: 'Zugänge' },
            points: { each: 10, of: { metric: 'cloud' } },
            max: 30,
            floor: 1,
          },
          skills: { gates: [{ people: 2, with: 'A-1' }], points: { upTo: 50, at: 1000, of: { peopleWith: 'A-2' } } },
        },
      },
      [
        'At least 70 points together:',
        '  Adds',
        '    points: 10 for each of: cloud; at most 30; at least 1 point is needed here',
        '  skills',
        '    points: 50 when it reaches 1,000, and less in proportion: people with A-2',
        '    Points are given only if:',
        '      2 people, each with A-1',
      ],
      [
        'Zusammen mindestens 70 Punkte:',
        '  Zugänge',
        '    Punkte: 10 je Einheit von: cloud; höchstens 30; mindestens 1 Punkt muss hier stehen',
        '  skills',
        '    Punkte: 50, sobald 1.000 erreicht ist, darunter anteilig: Personen mit A-2',
        '    Punkte gibt es nur, wenn:',
        '      2 Personen, jede mit A-1',
      ],
    ],
    [
      {
        any: [
          { holds: 'member', for: { months: 6 } },
          { holds: 'web', level: 'silver' },
          { meets: 'web', level: 'silver' },
        ],
      },
      [
        'One of these:',
        '  Held for at least 6 months: Member',
        '  Held: Silver web',
        '  The requirement of Silver web is met, whether or not it is held',
      ],
      [
        'Eines davon:',
        '  Seit mindestens dieser Zeit gehalten (6 Monate): Mitglied',
        '  Gehalten: web Silver',
        '  Die Anforderung von web Silver ist erfüllt, gleich ob der Status gehalten wird',
      ],
    ],
    [
      {
        n: 2,
        of: [
          { evidence: 'audit', outcome: 'pass', count: 3, within: { months: 24 }, where: { scope: 'all' } },
          { evidence: 'audit' },
          { metric: 'cloud', atLeast: 1 },
        ],
      },
      [
        'At least 2 of these 3:',
        '  3 × Audit, outcome pass, scope: all, dated in the last 24 months',
        '  Audit',
        '  cloud: at least 1',
      ],
      [
        'Mindestens 2 von diesen 3:',
        '  3 × Prüfung durch Dritte, Ergebnis pass, scope: all, datiert in den letzten 24 Monaten',
        '  Prüfung durch Dritte',
        '  cloud: mindestens 1',
      ],
    ],
    [
      {
        anyDayIn: { wholeMonths: 5 },
        require: {
          per: 'country',
          combine: 'all',
          over: ['DE', 'FR'],
          require: { everyTerms: 2, require: { people: 1, with: 'A-1' } },
        },
        judgedBy: 'today',
      },
      [
        'On at least one day in this month so far and the 5 months before it:',
        '  Judged by the rules of today.',
        '  In every country (DE, FR):',
        '    When first awarded, and at every second renewal:',
        '      1 person with A-1',
      ],
      [
        'An mindestens einem Tag im laufenden Monat und den 5 Monaten davor:',
        '  Es gelten die Regeln von heute.',
        '  In jedem einzelnen Land (DE, FR):',
        '    Bei der ersten Verleihung und bei jeder zweiten Verlängerung:',
        '      1 Person mit A-1',
      ],
    ],
    [
      {
        team: [
          { people: 1, with: 'A-1' },
          { people: 1, with: 'A-2' },
        ],
        sharing: 'unspecified',
        question: 'share',
      },
      [
        'The published text leaves this open: May they be shared?',
        '  Yes:',
        '    All of these:',
        '      1 person with A-1',
        '      1 person with A-2',
        '  No:',
        '    Different people; nobody fills two of these places:',
        '      1 person with A-1',
        '      1 person with A-2',
      ],
      [
        'Der veröffentlichte Text lässt offen: Darf man sie teilen?',
        '  Ja:',
        '    Alles davon:',
        '      1 Person mit A-1',
        '      1 Person mit A-2',
        '  Nein:',
        '    Verschiedene Personen; niemand besetzt zwei dieser Plätze:',
        '      1 Person mit A-1',
        '      1 Person mit A-2',
      ],
    ],
    [
      { amount: { minus: [{ metric: 'cloud' }, { on: { months: -12 }, amount: { metric: 'cloud' } }] }, atLeast: 10 },
      ['cloud less (cloud as of 12 months before): at least 10'],
      ['cloud abzüglich (cloud zum Stand 12 Monate zuvor): mindestens 10'],
    ],
    [
      {
        amount: {
          steps: [
            { from: 15, gives: '35%' },
            { from: 30, gives: '25%' },
          ],
          of: { metric: 'cloud' },
        },
        atLeast: '1/3',
      },
      ['by steps of cloud: 0.35 from 15 on; 0.25 from 30 on; below that 0: at least ≈ 0.33'],
      ['nach Stufen von cloud: 0,35 ab 15; 0,25 ab 30; darunter 0: mindestens ≈ 0,33'],
    ],
  ])('%j', (clause, english, german) => {
    expect(told(clause, 'en')).toEqual(english);
    expect(told(clause, 'de')).toEqual(german);
  });
});
