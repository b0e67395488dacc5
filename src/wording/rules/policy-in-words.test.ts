import { describe, expect, test } from 'vitest';
import { aCompetency, aProgramme, type WrittenTree } from '../../../test/builders/a-programme.ts';
import type { Language } from '../../domain/catalogue/text.ts';
import { day } from '../../domain/time/day.ts';
import { withPlainSpaces } from '../no-break.ts';
import type { Point } from '../point.ts';
import { voiceOf } from '../voice.ts';
import { exceptionInWords, policyInWords, successionInWords } from './policy-in-words.ts';

const lines = ({ text, below = [] }: Point): string[] => [text, ...below.flatMap(lines)].map(withPlainSpaces);

const programme = (overrides: WrittenTree) =>
  aProgramme({
    programme: overrides,
    competencies: [
      aCompetency('web', { gold: { id: 'team', people: 1, with: 'A' } }),
      aCompetency('data', { gold: { people: 1, with: 'A' } }),
      aCompetency(
        'platform',
        { gold: { people: 1, with: 'A' } },
        { succeeds: [{ competency: 'data', from: '2023-01-09', how: 'merged', anniversary: 'earliest' }] },
      ),
    ],
  });

function policy(written: WrittenTree, language: Language, until?: string): string[] {
  const made = programme({ lifecycle: written });
  const [one] = made.lifecycle ?? [];
  if (!one) throw new Error('There is no policy.');
  const voice = voiceOf(made, language);
  return lines(until === undefined ? policyInWords(one, voice) : policyInWords(one, voice, day(until)));
}

function exception(written: WrittenTree, language: Language): string[] {
  const made = programme({
    exceptions: [
      { id: 'e', kind: 'waiver', from: '2020-01-01', to: '2020-06-30', by: 'Acme', reason: 'Flood.', ...written },
    ],
  });
  const [one] = made.exceptions;
  if (!one) throw new Error('There is no exception.');
  return lines(exceptionInWords(one, voiceOf(made, language)));
}

describe('A policy in words', () => {
  const yearly = {
    enforcement: 'atRenewal',
    window: { opens: { days: -90 }, closes: { days: 0 } },
    versionBinds: 'atRenewal',
    notice: { months: 3 },
    grace: { days: 10 },
    lockIn: { months: 18 },
    anniversary: 'ofFirstAward',
    afterLatePayment: { days: 365 },
    reminders: [{ days: 23 }, { days: -15 }],
  };

  test('tells everything that an author can write', () => {
    expect(policy(yearly, 'en')).toEqual([
      'At all times',
      'An award is to be renewed every 12 months.',
      'The renewal window opens 90 days before the anniversary and closes on the anniversary; any day in it on which the requirement is met will do.',
      'All awards of a partner have the renewal day of its first one.',
      'After a payment that comes after the anniversary, the next one is 365 days after the payment.',
      'Once the requirement has failed, the status stays for 10 days.',
      'A fresh award is safe for 18 months.',
      'A new text binds a holder at its first renewal at least 3 months after the announcement.',
      'The programme reminds its partners 15 days before the anniversary and 23 days after the anniversary.',
    ]);
    expect(policy(yearly, 'de').slice(0, 3)).toEqual([
      'Zu allen Zeiten',
      'Eine Auszeichnung ist alle 12 Monate zu verlängern.',
      'Der Zeitraum der Verlängerung beginnt 90 Tage vor dem Jahrestag und endet am Jahrestag; jeder Tag darin genügt, an dem die Anforderung erfüllt ist.',
    ]);
  });

  test('says from when and until when it governs', () => {
    expect(policy({ ...yearly, from: '2018-01-01' }, 'en')[0]).toBe('From 1 January 2018 on');
    expect(policy(yearly, 'de', '2017-12-31')[0]).toBe('Bis 31. Dezember 2017');
  });

  test('tells check days, promotion days and daily judgement', () => {
    const checks = { enforcement: 'checkDays', checkDays: ['01-15', '07-15'], promotionDays: ['03-01'] };
    expect(policy(checks, 'en').slice(1, 3)).toEqual([
      'The requirement is checked on 15 January and 15 July.',
      'A level is awarded only on 1 March.',
    ]);
    expect(policy({ enforcement: 'continuous' }, 'de')).toEqual([
      'Zu allen Zeiten',
      'Die Anforderung wird an jedem Tag beurteilt.',
      'Ein neuer Text gilt für Inhaber ab seinem ersten Tag.',
    ]);
  });

  test('tells all the first days of months in one', () => {
    const months = Array.from({ length: 12 }, (_, index) => `${String(index + 1).padStart(2, '0')}-01`);
    const monthly = { enforcement: 'checkDays', checkDays: months, promotionDays: months };
    expect(policy(monthly, 'en').slice(1, 3)).toEqual([
      'The requirement is checked on the first day of each month.',
      'A level is awarded only on the first day of each month.',
    ]);
    expect(policy(monthly, 'de').slice(1, 3)).toEqual([
      'Die Anforderung wird am ersten Tag jedes Monats geprüft.',
      'Eine Stufe wird nur am ersten Tag jedes Monats verliehen.',
    ]);
    expect(policy({ ...monthly, checkDays: months.slice(1) }, 'en')[1]).toMatch(/checked on 1 February, 1 March/);
  });

  test('tells a window of whole months', () => {
    const months = (opens: number) => ({
      enforcement: 'atRenewal',
      window: { opens: { months: opens }, closes: { days: 0 }, wholeMonths: true },
    });
    expect(policy(months(0), 'en')[2]).toBe(
      'A renewal can be done in the whole month of the anniversary; any day on which the requirement is met will do.',
    );
    expect(policy(months(-5), 'en')[2]).toBe(
      'The renewal window opens with the month that lies 5 months before the anniversary and closes with the month that lies on the anniversary; any day in it will do.',
    );
  });
});

describe('An exception in words', () => {
  test('says what it does, for whom, and who granted it why', () => {
    expect(exception({ waives: 'allButFee', competencies: { allBut: ['web'] }, stated: '2020-04-02' }, 'en')).toEqual([
      'Waiver from 1 January 2020 to 30 June 2020: all of the requirement but a fee counts as met.',
      'All competencies but web',
      'Said on 2 April 2020.',
      'Granted by Acme: Flood.',
    ]);
  });

  test('tells extensions, freezes, single clauses and places', () => {
    expect(exception({ kind: 'extension', moves: { months: 6 } }, 'de')[0]).toBe(
      'Fristverlängerung vom 1. Januar 2020 bis 30. Juni 2020: Jahrestage dieser Zeit liegen 6 Monate später.',
    );
    expect(exception({ kind: 'freeze', where: { country: ['DE', 'AT'] } }, 'en').slice(0, 2)).toEqual([
      'Freeze from 1 January 2020 to 30 June 2020: an award is kept, though its requirement may not be met.',
      'country: DE or AT',
    ]);
    expect(exception({ clause: 'team', over: 'anniversaries', competencies: ['web'], levels: ['gold'] }, 'en')).toEqual(
      [
        'Waiver for renewals with an anniversary from 1 January 2020 to 30 June 2020: the clause team counts as met.',
        'web',
        'Gold',
        'Granted by Acme: Flood.',
      ],
    );
  });
});

test('A succession in words says what became of the holders', () => {
  const made = programme({});
  const [succession] = made.competencies.get('platform')?.succeeds ?? [];
  if (!succession) throw new Error('There is no succession.');
  expect(lines(successionInWords(succession, voiceOf(made, 'en')))).toEqual([
    'It takes over from data, which is merged into it on 9 January 2023.',
    'Holders hold it from then on without applying, with the renewal day they had; of several, the earliest.',
  ]);
});
