import { describe, expect, test } from 'vitest';
import { aPartner, askedOn, standingOf, verdictOn } from '../../../test/builders/a-partner.ts';
import { aCompetency, aProgramme, type WrittenTree } from '../../../test/builders/a-programme.ts';
import { heldOn } from './held.ts';

const yearly = {
  enforcement: 'atRenewal',
  term: { months: 12 },
  window: { opens: { days: -60 }, closes: { days: 30 } },
};
const relief = { id: 'relief', from: '2020-04-01', to: '2020-06-30', by: 'Acme', reason: 'flood' };

/** A programme that grants one exception; its competency asks for a person and a fee. */
const granting = (exception: WrittenTree, lifecycle: WrittenTree = yearly) =>
  aProgramme({
    programme: { evidence: { fee: { fee: true }, audit: {} }, exceptions: [{ ...relief, ...exception }] },
    competency: aCompetency(
      'web',
      {
        gold: {
          all: [
            { id: 'person', people: 1, with: 'A' },
            { id: 'paid', evidence: 'fee' },
          ],
        },
      },
      { lifecycle },
    ),
    competencies: [aCompetency('data', { gold: { people: 1, with: 'A' } }, { lifecycle })],
  });

const paid = { evidence: [{ kind: 'fee', on: '2020-01-01' }] };
const held = { statuses: [{ status: 'web', level: 'gold', from: '2019-05-01' }] };

const heldAt = (programme: ReturnType<typeof granting>, partner: WrittenTree, on: string, knownAt?: string) =>
  heldOn({
    programme,
    facts: aPartner(programme, partner),
    competency: 'web',
    level: 'gold',
    ...askedOn({ day: on, ...(knownAt !== undefined && { knownAt }) }),
  });

describe('A waiver of the programme', () => {
  test('stands in for the whole requirement on its days and on no others', () => {
    const programme = granting({ kind: 'waiver' });
    const verdicts = ['2020-03-31', '2020-04-01', '2020-06-30', '2020-07-01'].map((day) =>
      verdictOn(programme, {}, { day }),
    );
    expect(verdicts).toEqual(['not-met', 'met', 'met', 'not-met']);
  });

  test('says who granted it and why', () => {
    const { finding } = standingOf(granting({ kind: 'waiver' }), {}, { day: '2020-05-01' });
    expect(finding).toMatchObject({ kind: 'waived', by: 'Acme', reason: { en: 'flood' }, until: '2020-06-30' });
  });

  test('of all but the fee leaves the fee due', () => {
    const programme = granting({ kind: 'waiver', waives: 'allButFee' });
    expect(verdictOn(programme, {}, { day: '2020-05-01' })).toBe('not-met');
    expect(verdictOn(programme, paid, { day: '2020-05-01' })).toBe('met');
  });

  test('of one clause excuses from that one only', () => {
    const programme = granting({ kind: 'waiver', clause: 'paid', competencies: ['web'] });
    expect(verdictOn(programme, {}, { day: '2020-05-01' })).toBe('not-met');
    expect(verdictOn(programme, { people: [{ id: 'ana', credentials: ['A'] }] }, { day: '2020-05-01' })).toBe('met');
  });

  test('is for the partners of its region only', () => {
    const programme = granting({ kind: 'waiver', where: { country: ['DE', 'AT'] } });
    const verdicts = ['AT', 'FR'].map((country) =>
      verdictOn(programme, { attributes: { country } }, { day: '2020-05-01' }),
    );
    expect([...verdicts, verdictOn(programme, {}, { day: '2020-05-01' })]).toEqual(['met', 'not-met', 'not-met']);
  });

  test('is for the competencies that it does not leave out', () => {
    const programme = granting({ kind: 'waiver', competencies: { allBut: ['web'] } });
    expect(verdictOn(programme, {}, { day: '2020-05-01' })).toBe('not-met');
    expect(verdictOn(programme, {}, { day: '2020-05-01', competency: 'data' })).toBe('met');
  });

  test('is not seen before the day on which it was said', () => {
    const programme = granting({ kind: 'waiver', stated: '2020-04-20' });
    const seen = ['2020-04-19', '2020-04-20'].map((knownAt) =>
      verdictOn(programme, {}, { day: '2020-05-01', knownAt }),
    );
    expect(seen).toEqual(['not-met', 'met']);
  });

  test('renews an award whose window it touches', () => {
    expect(heldAt(granting({ kind: 'waiver' }), held, '2020-06-10').held).toBe(true);
    expect(heldAt(granting({ kind: 'waiver', from: '2020-06-01' }), held, '2020-06-10').held).toBe(false);
  });
});

describe('A waiver over anniversaries', () => {
  const programme = granting({
    kind: 'waiver',
    from: '2020-01-01',
    to: '2020-06-30',
    over: 'anniversaries',
    stated: '2020-04-02',
  });
  const of = (anniversary: string) => ({
    statuses: [{ status: 'web', level: 'gold', from: '2019-02-01', anniversary }],
  });

  test('is for the renewals of these anniversaries, whenever they are done', () => {
    expect(
      ['2020-01-01', '2020-06-30', '2020-07-01'].map((day) => heldAt(programme, of(day), '2020-08-20').held),
    ).toEqual([true, true, false]);
  });

  test('makes nobody meet the requirement', () => {
    expect(verdictOn(programme, of('2020-05-01'), { day: '2020-05-01' })).toBe('not-met');
  });
});

describe('An extension of the programme', () => {
  test('keeps an award that is not met, and shows both', () => {
    const programme = granting({ kind: 'extension' });
    expect(verdictOn(programme, held, { day: '2020-06-10' })).toBe('not-met');
    expect(heldAt(programme, held, '2020-06-10')).toMatchObject({
      held: true,
      because: 'exception',
      until: '2020-06-30',
      exception: { kind: 'extension', by: 'Acme', reason: { en: 'flood' } },
    });
    expect(heldAt(programme, held, '2020-07-01')).toMatchObject({ held: false, because: 'lapsed' });
  });

  test('gives that much more time to renew', () => {
    const earned = (on: string) => ({
      ...held,
      ...paid,
      people: [{ id: 'ana', credentials: [{ item: 'A', earned: on }] }],
    });
    const programme = granting({ kind: 'extension' });
    expect(heldAt(programme, earned('2020-06-30'), '2020-07-01').held).toBe(true);
    expect(heldAt(programme, earned('2020-07-01'), '2020-07-01').held).toBe(false);
  });

  test('gives that much more time also where it begins before the window opens', () => {
    const programme = granting(
      { kind: 'extension' },
      { ...yearly, window: { opens: { days: 1 }, closes: { days: 31 } } },
    );
    const earned = (on: string) => ({
      ...held,
      ...paid,
      people: [{ id: 'ana', credentials: [{ item: 'A', earned: on }] }],
    });
    expect(heldAt(programme, earned('2020-06-30'), '2020-07-01').held).toBe(true);
    expect(heldAt(programme, earned('2020-07-01'), '2020-07-01').held).toBe(false);
  });

  test('that moves anniversaries moves those of its days, and the ones after them', () => {
    const programme = granting({ kind: 'extension', moves: { months: 6 } });
    expect(heldAt(programme, held, '2020-06-10').renewal).toEqual({
      number: 1,
      anniversary: '2020-11-01',
      movedFrom: '2020-05-01',
      window: { from: '2020-09-02', to: '2020-12-01' },
    });
    expect(
      heldAt(programme, { statuses: [{ ...held.statuses[0], renewed: '2020-10-01' }] }, '2021-06-10').renewal
        ?.anniversary,
    ).toBe('2021-11-01');
    expect(
      heldAt(programme, { statuses: [{ ...held.statuses[0], from: '2019-03-31' }] }, '2020-03-31').renewal?.anniversary,
    ).toBe('2020-03-31');
  });

  test('that moves anniversaries keeps no award beyond its moved window', () => {
    const programme = granting({ kind: 'extension', moves: { days: 5 } });
    expect(['2020-06-05', '2020-06-06'].map((on) => heldAt(programme, held, on).held)).toEqual([true, false]);
  });

  test('that moves anniversaries is not seen before the day on which it was said', () => {
    const programme = granting({ kind: 'extension', moves: { months: 6 }, stated: '2020-04-20' });
    const seen = ['2020-04-19', '2020-04-20'].map(
      (at) => heldAt(programme, held, '2020-04-25', at).renewal?.anniversary,
    );
    expect(seen).toEqual(['2020-05-01', '2020-11-01']);
  });
});

describe('A freeze', () => {
  test('keeps every award of a region for its days, however it is judged', () => {
    const programme = granting({ kind: 'freeze', where: { country: ['NP'] } }, { enforcement: 'continuous' });
    const [there, elsewhere] = [
      { ...held, attributes: { country: 'NP' } },
      { ...held, attributes: { country: 'IN' } },
    ];
    expect(['2020-03-31', '2020-04-01', '2020-07-01'].map((on) => heldAt(programme, there, on).held)).toEqual([
      false,
      true,
      false,
    ]);
    expect(heldAt(programme, elsewhere, '2020-05-01').held).toBe(false);
  });
});
