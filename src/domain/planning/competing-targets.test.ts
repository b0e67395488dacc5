import { describe, expect, test } from 'vitest';
import { aCompetency, aProgramme } from '../../../test/builders/a-programme.ts';
import { competingWith } from './competing-targets.ts';

const levels = { gold: { people: 1, with: 'A' }, silver: { people: 1, with: 'A' } };
const all = ['web/gold', 'data/gold', 'ops/gold', 'web/silver'].map((name) => {
  const [competency = '', level = ''] = name.split('/');
  return { name, claim: { competency, level } };
});

/** The names of what competes with one of them under a counting policy. */
function competing(name: string, counting: object) {
  const programme = aProgramme({
    competencies: ['web', 'data', 'ops'].map((id) => aCompetency(id, levels)),
    programme: { counting },
  });
  const some = all.filter((one) => one.name === name);
  return all.flatMap((one) => (competingWith(some, all, programme).has(one) ? [one.name] : []));
}

describe('What competes with a target for people', () => {
  test('is everything under a rule that one person cannot count for all of', () => {
    const one = { rules: [{ levels: ['gold'], awardsPerPerson: 1 }] };
    expect(competing('ops/gold', one)).toEqual(['web/gold', 'data/gold', 'ops/gold']);
    expect(competing('web/silver', one)).toEqual(['web/silver']);
  });

  test('is nothing where one person may count for all that there are', () => {
    expect(competing('ops/gold', { rules: [{ levels: ['gold'], awardsPerPerson: 3 }] })).toEqual(['ops/gold']);
    expect(competing('ops/gold', { rules: [{ levels: ['gold'], awardsPerPerson: 2 }] })).toHaveLength(3);
  });

  test('is what stands under the widest of several rules that bind', () => {
    const rules = [
      { levels: ['gold'], awardsPerPerson: 1 },
      { levels: ['gold', 'silver'], awardsPerPerson: 3 },
    ];
    expect(competing('ops/gold', { rules })).toHaveLength(4);
    expect(competing('web/silver', { rules })).toHaveLength(4);
  });

  test('is everything where roles decide, which are not known before the clauses are read', () => {
    expect(competing('web/silver', { rules: [], rolesExclude: true })).toHaveLength(4);
  });
});
