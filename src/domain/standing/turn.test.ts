import { expect, test } from 'vitest';
import { aPartner } from '../../../test/builders/a-partner.ts';
import { aCompetency, aProgramme } from '../../../test/builders/a-programme.ts';
import { day } from '../time/day.ts';
import { endOfTime } from '../time/instant.ts';
import { baseSituation } from './evaluate.ts';
import { causesOfTurn } from './turn.ts';

const text = { kind: 'version', version: '2', before: '1' };
const gone = { kind: 'credential-ends', person: 'ana', item: 'A' };

/** Another text binds on a day whose eve is the last one of a credential. */
function causes(before: object, after: object, validThrough: string) {
  const programme = aProgramme({
    competency: {
      ...aCompetency('web', { gold: before }),
      versions: [
        { id: '1', effective: '2019-01-01', levels: { gold: before } },
        { id: '2', effective: '2020-07-01', levels: { gold: after } },
      ],
    },
  });
  const facts = aPartner(programme, { people: [{ id: 'ana', credentials: [{ item: 'A', validThrough }] }] });
  const on = day('2020-07-01');
  const request = { programme, facts, competency: 'web', level: 'gold', day: on, knownAt: endOfTime } as const;
  const asked = { ...request, until: on, cohort: 'new' } as const;
  return causesOfTurn(on, 'not-met', asked, baseSituation(request));
}

const a = { people: 1, with: 'A' };

test('A text that would have left the requirement met turns nothing where a credential ends on its eve', () => {
  expect(causes(a, { any: [a, { people: 5, with: 'B' }] }, '2020-06-30')).toEqual([gone]);
});

test('A text alone turns what is met by the old one', () => {
  expect(causes(a, { people: 2, with: 'A' }, '2021-06-30')).toEqual([text]);
});

test('Where either would have done, both are told', () => {
  expect(causes(a, { people: 2, with: 'A' }, '2020-06-30')).toEqual([text, gone]);
});
