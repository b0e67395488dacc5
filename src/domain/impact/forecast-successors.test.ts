import { describe, expect, test } from 'vitest';
import { aPartner } from '../../../test/builders/a-partner.ts';
import { aCompetency, aProgramme, type WrittenTree } from '../../../test/builders/a-programme.ts';
import { claimName } from '../membership/facts.ts';
import { assess } from '../standing/assess.ts';
import { addDays, day } from '../time/day.ts';
import { endOfTime } from '../time/instant.ts';
import { type AwardForecast, forecast, outlookOf } from './forecast.ts';

const yearly = {
  term: { months: 12 },
  enforcement: 'atRenewal',
  window: { opens: { days: -90 }, closes: { days: 0 } },
};
const taking = (competency: string, from: string, how: string) => [{ competency, from, how }];

/** Web is merged into cloud on 1 March 2020 and cloud renamed to sky on 1 September; sky asks for B. */
const programme = aProgramme({
  competency: aCompetency('web', { gold: { people: 1, with: 'A' } }, { lifecycle: yearly }),
  competencies: [
    aCompetency(
      'cloud',
      { gold: { people: 1, with: 'A' } },
      { lifecycle: yearly, succeeds: taking('web', '2020-03-01', 'merged') },
    ),
    aCompetency(
      'sky',
      { gold: { people: 1, with: 'B' } },
      { lifecycle: yearly, succeeds: taking('cloud', '2020-09-01', 'renamed') },
    ),
  ],
});
const partner = (more: WrittenTree = {}) =>
  aPartner(programme, {
    people: [{ id: 'ana', credentials: ['A'] }],
    statuses: [{ status: 'web', level: 'gold', from: '2018-12-01', renewed: '2019-11-20' }],
    ...more,
  });
const aheadOf = (facts: ReturnType<typeof partner>, on = '2020-01-10') =>
  forecast({ programme, facts, day: day(on), until: day('2021-12-31'), knownAt: endOfTime }).awards;
const named = (awards: readonly AwardForecast[]) => awards.map((award) => claimName(award.claim));

describe('An award that another competency takes over from', () => {
  test('is followed into it, from one to the next, with its own risk, deadline and ways', () => {
    const awards = aheadOf(partner());
    expect(named(awards)).toEqual(['web/gold', 'cloud/gold', 'sky/gold']);
    expect(awards.map((award) => award.spans[0]?.from)).toEqual(['2020-01-10', '2020-03-01', '2020-09-01']);
    expect(awards.map(outlookOf)).toEqual(['met', 'met', 'not-met']);
    const sky = awards[2];
    expect(sky?.takesOver).toEqual({ from: '2020-09-01', of: [{ competency: 'cloud', level: 'gold' }] });
    expect([sky?.safeUntil, sky?.action?.by]).toEqual(['2020-12-01', '2020-12-01']);
    expect(sky?.action?.standing.ways[0]?.steps[0]?.candidates.flatMap((one) => one.passing)).toContainEqual({
      n: 1,
      of: ['B'],
    });
  });

  test('is claimed as the new one from the day on which that takes over', () => {
    const facts = partner({ claims: ['web/gold'] });
    const claimed = (on: string) =>
      assess({ programme, facts, day: day(on), knownAt: endOfTime }).claims.map((one) => claimName(one.claim));
    expect(['2020-02-29', '2020-03-01', '2020-09-01'].map(claimed)).toEqual([
      ['web/gold'],
      ['cloud/gold'],
      ['sky/gold'],
    ]);
  });

  test('is not followed where it is lost before', () => {
    const lost = partner({ statuses: [{ status: 'web', level: 'gold', from: '2018-12-01', to: '2020-01-31' }] });
    expect(named(aheadOf(lost))).toEqual(['web/gold']);
    const [award] = aheadOf(lost);
    expect(award).toMatchObject({ endsOn: '2020-01-31' });
    expect(award?.risk).toBeUndefined();
  });

  test('takes the place of a claim that is not held yet', () => {
    const awards = aheadOf(partner({ claims: ['sky/gold', 'web/gold'] }));
    expect(named(awards).toSorted()).toEqual(['cloud/gold', 'sky/gold', 'web/gold']);
    expect(awards.find((award) => claimName(award.claim) === 'sky/gold')?.takesOver?.from).toBe('2020-09-01');
  });

  test('is held on every day, under one name or the other', () => {
    const spans = aheadOf(partner()).flatMap((award) => award.spans.filter((span) => span.held));
    spans.slice(1).forEach((span, index) => {
      expect(span.from).toBe(addDays(spans[index]?.to ?? day('2000-01-01'), 1));
    });
    expect([spans[0]?.from, spans.at(-1)?.to]).toEqual(['2020-01-10', '2020-12-01']);
  });
});
