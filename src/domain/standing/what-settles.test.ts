import { describe, expect, it } from 'vitest';
import { standingOf } from '../../../test/builders/a-partner.ts';
import { aRule } from '../../../test/builders/a-programme.ts';
import { whatSettles } from './what-settles.ts';

const text = { en: 'text' };
const questions = {
  share: { text, readings: { shared: text, distinct: text } },
  which: { text, readings: { one: text, two: text } },
};
const sales = (atLeast: number) => ({ metric: 'sales', atLeast });
const which = (one: number, two: number) => ({ question: 'which', readings: { one: sales(one), two: sales(two) } });
const team = {
  team: [
    { people: 1, with: 'A' },
    { people: 1, with: 'B' },
  ],
  sharing: 'unspecified',
  question: 'share',
};
const settling = (clause: unknown, partner: Parameters<typeof standingOf>[1]) =>
  whatSettles(standingOf(aRule(clause, { programme: { questions } }), partner));

describe('What settles an undetermined verdict', () => {
  it('is a ruling on each question whose readings differ, and on no other', () => {
    const people = [{ id: 'ana', credentials: ['A', 'B'] }];
    expect(settling({ all: [team, which(1, 2)] }, { people, metrics: { sales: 5 } })).toEqual({
      questions: ['share'],
      facts: false,
    });
    expect(settling({ all: [team, which(1, 9)] }, { people, metrics: { sales: 5 } })).toEqual({
      questions: ['share', 'which'],
      facts: false,
    });
  });

  it('is the facts where no reading decides it without them', () => {
    expect(settling(sales(3), { metrics: { sales: { atLeast: 2, atMost: 4 } } })).toEqual({
      questions: [],
      facts: true,
    });
  });

  it('is both where one reading is undetermined itself', () => {
    expect(settling(which(3, 9), { metrics: { sales: { atLeast: 2, atMost: 4 } } })).toEqual({
      questions: ['which'],
      facts: true,
    });
  });

  it('is nothing where the verdict is certain', () => {
    expect(settling(which(3, 4), { metrics: { sales: 5 } })).toBeUndefined();
    expect(settling(sales(9), { metrics: { sales: 5 } })).toBeUndefined();
  });
});
