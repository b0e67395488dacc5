import { describe, expect, test } from 'vitest';
import { aPartner, askedOn, people } from '../../../test/builders/a-partner.ts';
import { aCompetency, aProgramme, type WrittenTree } from '../../../test/builders/a-programme.ts';
import { assess } from './assess.ts';

const held = (exam: string) => ({ people: 1, with: exam });

function together(programme: WrittenTree, competencies: WrittenTree[], partner: WrittenTree, claims: string[]) {
  const read = aProgramme({ programme, competencies });
  const facts = aPartner(read, { ...partner, claims, priority: 'asListed' });
  return assess({ programme: read, facts, ...askedOn() }).claims.map((one) => one.together);
}

describe('Counting people over several awards', () => {
  const goldOnce = { counting: { rules: [{ levels: ['gold'], awardsPerPerson: 1 }] } };

  test('accepts a clause that is waived without any people', () => {
    const waiver = {
      kind: 'waiver',
      competency: 'web',
      clause: 'skills',
      from: '2020-01-01',
      to: '2020-12-31',
      by: 'support',
      reason: 'flood',
    };
    const web = aCompetency('web', { gold: { all: [{ id: 'skills', people: 2, with: 'A' }, held('B')] } });
    expect(together(goldOnce, [web], { people: people({ ana: ['B'] }), exceptions: [waiver] }, ['web/gold'])).toEqual([
      'met',
    ]);
  });

  test('reads a question as it has been ruled', () => {
    const questions = {
      share: {
        text: 'May they?',
        readings: { shared: 'yes', distinct: 'no' },
        rulings: [{ reading: 'shared', from: '2019-01-01' }],
      },
    };
    const web = aCompetency('web', {
      gold: { team: [held('A'), held('A')], sharing: 'unspecified', question: 'share' },
    });
    expect(together({ ...goldOnce, questions }, [web], { people: people({ ana: ['A'] }) }, ['web/gold'])).toEqual([
      'met',
    ]);
  });

  test('lets people of either country staff an award that asks for the best country', () => {
    const web = aCompetency('web', {
      gold: { all: [{ per: 'country', combine: 'best', require: held('A') }, held('B')] },
    });
    const data = aCompetency('data', { gold: held('C') });
    const staff = [
      { id: 'ana', country: 'DE', credentials: ['A', 'C'] },
      { id: 'bo', country: 'FR', credentials: ['A'] },
      { id: 'cy', country: 'DE', credentials: ['B'] },
    ];
    expect(together(goldOnce, [data, web], { people: staff }, ['data/gold', 'web/gold'])).toEqual(['met', 'met']);
    const other = staff.map((one) => ({ ...one, country: one.country === 'DE' ? 'FR' : 'DE' }));
    expect(together(goldOnce, [data, web], { people: other }, ['data/gold', 'web/gold'])).toEqual(['met', 'met']);
  });

  test('lets one person with a role serve a clause without a role inside the same award', () => {
    const web = aCompetency('web', { gold: { all: [held('A'), { team: [{ ...held('A'), role: 'am' }, held('B')] }] } });
    const roles = { counting: { rules: [{ role: 'am', awardsPerPerson: 4 }] } };
    expect(together(roles, [web], { people: people({ ana: ['A'], bo: ['B'] }) }, ['web/gold'])).toEqual(['met']);
  });

  test('counts a person for one gold only, also where the person has a role in one of them', () => {
    const policy = {
      counting: {
        rules: [
          { levels: ['gold'], awardsPerPerson: 1 },
          { role: 'am', awardsPerPerson: 4 },
        ],
      },
    };
    const web = aCompetency('web', { gold: { team: [{ ...held('A'), role: 'am' }, held('B')] } });
    const data = aCompetency('data', { gold: held('A') });
    expect(
      together(policy, [web, data], { people: people({ ana: ['A'], bo: ['B'] }) }, ['web/gold', 'data/gold']),
    ).toEqual(['met', 'not-met']);
  });

  test('never puts one person on two places of one team where only one of them has a limited role', () => {
    const policy = { counting: { rules: [{ role: 'am', awardsPerPerson: 1 }] } };
    const team = { team: [{ ...held('A'), role: 'am' }, held('B')] };
    const staff = people({ ana: ['A', 'B'], bo: ['A'] });
    expect(
      together(policy, [aCompetency('web', { gold: team }), aCompetency('data', { gold: team })], { people: staff }, [
        'web/gold',
        'data/gold',
      ]),
    ).toEqual(['met', 'not-met']);
  });

  test('holds a rule for a role over awards that another rule divides', () => {
    const policy = {
      counting: {
        rules: [
          { levels: ['gold'], awardsPerPerson: 5 },
          { role: 'am', competencies: ['web'], awardsPerPerson: 1 },
        ],
      },
    };
    const team = { team: [{ ...held('A'), role: 'am' }, held('B')] };
    const staff = people({ ana: ['A'], bo: ['B'] });
    const web = aCompetency('web', { silver: team, gold: team });
    const data = aCompetency('data', { gold: held('C') });
    expect(together(policy, [web, data], { people: staff }, ['web/gold', 'web/silver'])).toEqual(['met', 'not-met']);
  });

  test('counts nobody in two roles where roles exclude each other, without a rule that limits awards', () => {
    const policy = { counting: { rules: [], rolesExclude: true } };
    const inRole = (item: string, role: string) => ({ ...held(item), role });
    const web = aCompetency('web', { gold: { team: [inRole('A', 'am'), inRole('A', 'engineer')] } });
    const data = aCompetency('data', { gold: { team: [inRole('B', 'engineer'), inRole('C', 'engineer')] } });
    const all = ['A', 'B', 'C'];
    const verdicts = (who: Readonly<Record<string, readonly string[]>>) =>
      together(policy, [web, data], { people: people(who) }, ['web/gold', 'data/gold']);
    expect(verdicts({ ana: all, bo: all })).toEqual(['met', 'not-met']);
    expect(verdicts({ ana: all, bo: all, cy: all })).toEqual(['met', 'met']);
  });

  test('lets a person who keeps to one role also fill a place without a role', () => {
    const policy = { counting: { rules: [{ role: 'am', awardsPerPerson: 4 }], rolesExclude: true } };
    const web = aCompetency('web', {
      gold: {
        team: [
          { ...held('A'), role: 'am' },
          { ...held('B'), role: 'engineer' },
        ],
      },
    });
    const data = aCompetency('data', { gold: held('A') });
    const staff = people({ ana: ['A'], bo: ['B'] });
    expect(together(policy, [web, data], { people: staff }, ['web/gold', 'data/gold'])).toEqual(['met', 'met']);
  });

  test('names two different people for two golds where alike people take turns', () => {
    const policy = {
      counting: {
        rules: [
          { levels: ['gold'], awardsPerPerson: 1 },
          { levels: ['silver'], awardsPerPerson: 5 },
        ],
      },
    };
    const programme = aProgramme({
      programme: policy,
      competencies: [
        aCompetency('web', { gold: held('A') }),
        aCompetency('net', { silver: held('A') }),
        aCompetency('data', { gold: held('A') }),
      ],
    });
    const claims = ['web/gold', 'net/silver', 'data/gold'];
    const facts = aPartner(programme, { people: people({ ana: ['A'], bo: ['A'] }), claims, priority: 'asListed' });
    const counted = assess({ programme, facts, ...askedOn() }).claims.map((one) => one.counted[0]?.people[0]);
    expect(counted[0]).not.toBe(counted[2]);
  });
});
