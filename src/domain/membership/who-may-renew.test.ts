import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Day, day } from '../time/day.ts';
import { type ContactNamed, contactParts, contactPurposes, contactsOn, type Works } from './contacts.ts';
import { mayRenewOn, renewalPolicies, type WhoMayRenew, whoMayRenew } from './who-may-renew.ts';

let count = 0;
const named = (part: 'contact' | 'deputy', user: string, from: string, to?: string): ContactNamed => ({
  ...{ id: `n${++count}`, purpose: 'renewal', part, user, from: day(from) },
  ...(to !== undefined && { to: day(to) }),
});

/** Ada is the contact; Bo stands in for two weeks in July. */
const twoWeeks = [named('contact', 'ada', '2020-01-01'), named('deputy', 'bo', '2020-07-01', '2020-07-14')];
const all: Works = () => true;
const without =
  (...gone: readonly string[]): Works =>
  (user) =>
    !gone.includes(user);
const every = (because: 'policy' | 'nobody-named'): WhoMayRenew => ({ kind: 'every-administrator', because });
const only = (...users: readonly string[]): WhoMayRenew => ({ kind: 'named', users });

describe('who may renew', () => {
  const on = (is: string, contacts: readonly ContactNamed[], works = all) =>
    whoMayRenew({ policy: 'renewal-contact', named: contacts, works, day: day(is) });

  test.each([
    ['the contact, before anybody stands in', '2020-06-30', twoWeeks, all, only('ada')],
    ['the deputy as well, on its first day', '2020-07-01', twoWeeks, all, only('ada', 'bo')],
    ['the deputy as well, on its last day', '2020-07-14', twoWeeks, all, only('ada', 'bo')],
    ['the contact alone, on the day after', '2020-07-15', twoWeeks, all, only('ada')],
    ['the deputy alone, where the contact has left', '2020-07-10', twoWeeks, without('ada'), only('bo')],
    ['everybody, where both have left', '2020-07-10', twoWeeks, without('ada', 'bo'), every('nobody-named')],
    [
      'everybody, where the contact has left and nobody stands in',
      '2020-08-01',
      twoWeeks,
      without('ada'),
      every('nobody-named'),
    ],
    ['everybody, before the first one is named', '2019-12-31', twoWeeks, all, every('nobody-named')],
    ['everybody, where nobody was ever named', '2020-07-10', [], all, every('nobody-named')],
    [
      'the next contact from its day on',
      '2020-03-01',
      [named('contact', 'cy', '2020-03-01'), named('contact', 'ada', '2020-01-01')],
      all,
      only('cy'),
    ],
    [
      'everybody, after the last day of the contact: the one before does not come back',
      '2020-04-02',
      [named('contact', 'cy', '2020-03-01', '2020-04-01'), named('contact', 'ada', '2020-01-01')],
      all,
      every('nobody-named'),
    ],
    [
      'a standing deputy at any time',
      '2030-01-01',
      [...twoWeeks, named('deputy', 'cy', '2020-02-01')],
      all,
      only('ada', 'cy'),
    ],
    ['nobody twice', '2020-07-01', [...twoWeeks, named('deputy', 'ada', '2020-02-01')], all, only('ada', 'bo')],
    [
      'nobody who is asked about something else',
      '2020-07-01',
      [{ ...named('contact', 'cy', '2020-01-01'), purpose: 'billing' as const }],
      all,
      every('nobody-named'),
    ],
  ])('%s', (_, is, contacts, works, expected) => {
    expect(on(is, contacts, works)).toEqual(expected);
  });

  test('everybody, where the programme asks for nobody in particular', () => {
    const asked = { policy: 'every-administrator', named: twoWeeks, works: all, day: day('2020-07-10') } as const;
    expect(whoMayRenew(asked)).toEqual(every('policy'));
  });

  test('says why nobody is the contact', () => {
    const vacant = (is: string, contacts: readonly ContactNamed[], works = all) => {
      const { vacant: why, last } = contactsOn(contacts, { purpose: 'renewal', day: day(is), works });
      return [why, last?.user];
    };
    expect(vacant('2020-02-01', [])).toEqual(['never-named', undefined]);
    expect(vacant('2020-02-01', twoWeeks)).toEqual([undefined, undefined]);
    expect(vacant('2020-02-01', twoWeeks, without('ada'))).toEqual(['left', 'ada']);
    expect(vacant('2020-02-01', [named('contact', 'ada', '2020-01-01', '2020-01-31')])).toEqual(['ended', 'ada']);
  });

  const users = ['ada', 'bo', 'cy', 'di'];
  const days = ['2020-01-01', '2020-02-01', '2020-03-01', '2020-04-01'].map((one) => day(one));
  const arbitraryNamed = fc
    .record({
      id: fc.constantFrom('1', '2', '3', '4', '5'),
      purpose: fc.constantFrom(...contactPurposes),
      part: fc.constantFrom(...contactParts),
      user: fc.constantFrom(...users),
      from: fc.constantFrom(...days),
      to: fc.option(fc.constantFrom(...days), { nil: undefined }),
    })
    .map(({ to, ...one }): ContactNamed => ({ ...one, ...(to !== undefined && { to: to as Day }) }));

  test('as long as a partner has an administrator, one of them may renew, and nobody who is none', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...renewalPolicies),
        fc.array(arbitraryNamed, { maxLength: 8 }),
        fc.array(fc.constantFrom(...users), { minLength: 1, maxLength: 4 }),
        fc.constantFrom(...days),
        (policy, contacts, administrators, on) => {
          const works: Works = (user) => administrators.includes(user);
          const who = whoMayRenew({ policy, named: contacts, works, day: on });
          expect(administrators.some((user) => mayRenewOn(who, user))).toBe(true);
          if (who.kind === 'named') expect(who.users.every((user) => administrators.includes(user))).toBe(true);
        },
      ),
    );
  });
});
