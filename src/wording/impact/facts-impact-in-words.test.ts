import { describe, expect, test } from 'vitest';
import type { AwardImpact, AwardState } from '../../domain/impact/facts-impact.ts';
import type { Gap } from '../../domain/impact/gap.ts';
import { day } from '../../domain/time/day.ts';
import { withPlainSpaces } from '../no-break.ts';
import { awardImpactInWords, factsImpactInShort } from './facts-impact-in-words.ts';

const on = day('2017-11-16');
const [march, may] = [day('2018-03-01'), day('2018-05-31')];
const safe: AwardState = { verdict: 'met', held: true };
const failing: AwardState = { verdict: 'not-met', held: true, safeUntil: march, risk: { from: on } };
const names: Readonly<Record<string, string>> = { web: 'Gold Web', cloud: 'Gold Cloud' };
const told = (
  before: AwardState,
  after: AwardState,
  language: 'en' | 'de' = 'en',
  overtakenBy: AwardImpact['overtakenBy'] = [],
) => {
  const impact: AwardImpact = {
    claim: { competency: 'web', level: 'gold' },
    before,
    after,
    effect: 'worse',
    overtakenBy,
  };
  return awardImpactInWords(impact, on, { language, award: ({ competency }) => names[competency] ?? competency }).map(
    withPlainSpaces,
  );
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

  test('that would be met no longer, and neither lost nor at risk by that', () => {
    const staysHeld = 'It would stay held all the same, and not be at risk.';
    expect(told(safe, { ...safe, verdict: 'not-met' })).toEqual([
      'From 16 November 2017 its requirement would no longer be met.',
      staysHeld,
    ]);
    expect(told(safe, failing)).not.toContain(staysHeld);
    expect(told({ ...safe, held: false }, { verdict: 'not-met', held: false })).not.toContain(staysHeld);
    expect(told({ ...safe, safeUntil: may }, { verdict: 'not-met', held: true, safeUntil: may })).not.toContain(
      staysHeld,
    );
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

  test('that is at risk either way: that keeping it takes more, or less', () => {
    const said = (before: Gap, after: Gap, language: 'en' | 'de' = 'en') => {
      const gap = { before, after };
      const impact = { claim: { competency: 'web', level: 'gold' }, before: failing, after: failing, gap } as const;
      const voice = { language, award: () => 'Gold Web' };
      return awardImpactInWords({ ...impact, effect: 'same', overtakenBy: [] }, on, voice).map(withPlainSpaces);
    };
    const [one, two] = [1, 2].map((exams) => ({ exams, newPeople: 0 })) as [Gap, Gap];
    expect(said(one, two)).toEqual([
      'It is at risk either way, but to keep it would take 2 exams or assessments, and not only 1 exam or assessment.',
    ]);
    expect(said(two, one, 'de')).toEqual([
      'Gefährdet bleibt sie; um sie zu behalten, bräuchte es aber nur 1 Prüfung oder Assessment und nicht 2 Prüfungen oder Assessments.',
    ]);
    const none = { exams: 0, newPeople: 0 };
    expect([said(none, { ...one, newPeople: 1 }), said(one, none)]).toEqual([
      ['It is at risk either way, but to keep it would also take 1 exam or assessment and 1 more person.'],
      ['It stays at risk, but to keep it no exam would have to be passed any more.'],
    ]);
    const wider = { effect: 'same', gap: { before: one, after: two } } as const;
    expect(factsImpactInShort([wider], 'en')).toBe(
      'No award would be lost by it, nor be at risk that is not already. But 1 that is at risk would take more to be kept.',
    );
    expect(factsImpactInShort([{ effect: 'same' }], 'en')).toBe('No award would be worse off.');
  });

  test('that lacks people for others that would be met now: why more people can make it worse off', () => {
    const others = [{ competency: 'cloud', level: 'gold' }];
    const conflict = { with: others, needed: 6, available: 5 };
    expect(told(safe, { ...failing, conflict }, 'en', others).slice(1, 3)).toEqual([
      'Gold Cloud would be met then and comes before it in the company’s order, so people are counted there first.',
      'Gold Cloud and Gold Web need 6 different people; only 5 of those there can count for them. At least one more person is needed, or one of these awards is given up.',
    ]);
    const places = [
      { competing: 4, inAll: 4 },
      { competing: 2, inAll: 4 },
    ];
    expect(told(safe, { ...failing, conflict: { ...conflict, places } }, 'de', others).slice(1, 3)).toEqual([
      'Gold Cloud wäre dann erfüllt und steht in der Reihenfolge der Firma davor; deshalb zählen Personen zuerst dort.',
      'Gold Cloud (4) und Gold Web (2 von 4) brauchen 6 verschiedene Personen; von den vorhandenen können nur 5 dafür zählen. Es braucht mindestens eine weitere Person, oder eine dieser Auszeichnungen wird aufgegeben.',
    ]);
    expect(told({ ...failing, conflict }, { ...failing, conflict })).toEqual(['Nothing changes.']);
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
