import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { aPartner, askedOn, standingOf } from '../../../test/builders/a-partner.ts';
import { aCompetency, aPack, aProgramme, refusalsOf, type WrittenTree } from '../../../test/builders/a-programme.ts';
import { clause, programmeAsking } from '../../../test/builders/arbitrary-rules.ts';
import { placedPartner } from '../../../test/builders/arbitrary-times.ts';
import { type Clause, clausesWithin } from '../catalogue/clause.ts';
import type { Programme } from '../catalogue/programme.ts';
import { columnsFromFacts } from './columns/columns-from-facts.ts';
import { verdictAt, verdictsOver } from './columns/verdicts.ts';
import { evaluate } from './evaluate.ts';

const goldOf = (programme: Programme, version = 0): Clause =>
  programme.competencies.get('web')?.versions[version]?.levels.get('gold') as Clause;

const combine = fc.constantFrom('all', 'best', 'each');
const per = fc.constantFrom('country', 'location');

describe('A programme that counts by place', () => {
  test('judges as if each requirement said so, alone and over columns', () => {
    fc.assert(
      fc.property(clause, per, combine, placedPartner, (asked, place, how, written) => {
        const usual = programmeAsking(asked, { programme: { scope: { per: place, combine: how } } });
        const said = programmeAsking({ per: place, combine: how, require: asked });
        fc.pre(usual !== undefined && said !== undefined);
        const ofPlaces = clausesWithin(goldOf(usual)).filter((one) => one.kind === 'per');
        // What names a place itself stays as it is, and what the company holds has none.
        fc.pre(ofPlaces.length === 1 && !JSON.stringify(asked).includes('"per"'));
        const facts = aPartner(usual, written);
        const judged = (programme: Programme) =>
          evaluate({ programme, facts, competency: 'web', level: 'gold', ...askedOn() }).verdict;
        expect(judged(usual)).toBe(judged(said));
        const { day, knownAt } = askedOn();
        const found = verdictsOver(columnsFromFacts([facts], usual, knownAt), [goldOf(usual)], usual, day);
        expect(verdictAt(found, 0, 0)).toBe(judged(usual));
      }),
    );
  });

  test('leaves requirements that name a place themselves as they are', () => {
    const asked = {
      all: [
        { people: 1, with: 'A' },
        { per: 'country', combine: 'best', require: { people: 1, with: 'B' } },
      ],
    };
    const usual = aProgramme({
      programme: { scope: { per: 'location' } },
      competency: aCompetency('web', { gold: asked }),
    });
    expect(goldOf(usual)).toEqual(goldOf(aProgramme({ competency: aCompetency('web', { gold: asked }) })));
  });

  const two: WrittenTree = { people: 2, with: 'A' };
  const at = (id: string, location: string) => ({ id, location, credentials: ['A'] });
  const apart = { people: [at('ana', 'kiel'), at('ben', 'bonn')] };
  const together = { people: [at('ana', 'kiel'), at('ben', 'kiel')] };

  test('asks nothing of a place that the company itself has: its fees and what it holds', () => {
    const programme = aProgramme({
      programme: { scope: { per: 'location' }, evidence: { fee: { fee: true } } },
      competency: aCompetency('web', { gold: { all: [two, { evidence: 'fee' }, { holds: 'partnership' }] } }),
    });
    const paid = {
      evidence: [{ kind: 'fee', on: '2020-01-01' }],
      statuses: [{ status: 'partnership', from: '2020-01-01' }],
    };
    expect(standingOf(programme, { ...together, ...paid }).verdict).toBe('met');
    expect(standingOf(programme, { ...apart, ...paid }).verdict).toBe('not-met');
    expect(standingOf(programme, together).verdict).toBe('not-met');
  });

  test('from a day on, by the texts that take effect then; a competency may say otherwise', () => {
    const versions = [
      { id: '1', effective: '2010-01-01', levels: { gold: two } },
      { id: '2', effective: '2020-01-01', levels: { gold: two } },
    ];
    const scope = [{ per: 'location' }, { from: '2019-07-01', per: 'company' }];
    const programme = aProgramme({ programme: { scope }, competency: aCompetency('web', {}, { versions }) });
    expect(standingOf(programme, apart, { day: '2019-12-31' }).verdict).toBe('not-met');
    expect(standingOf(programme, together, { day: '2019-12-31' }).verdict).toBe('met');
    expect(standingOf(programme, apart, { day: '2020-01-01' }).verdict).toBe('met');
    const own = aProgramme({
      programme: { scope },
      competency: aCompetency('web', {}, { versions, scope: { per: 'company' } }),
    });
    expect(standingOf(own, apart, { day: '2019-12-31' }).verdict).toBe('met');
  });

  test('is refused where its days are not in order, or where it puts the one company together', () => {
    const codes = (scope: unknown) =>
      refusalsOf(aPack({ programme: { scope } })).map(({ code, path }) => [code, path.join('/')]);
    expect(codes([{ per: 'location' }, { per: 'company' }])).toEqual([['missing-key', 'programme/scope/1']]);
    expect(
      codes([
        { per: 'location', from: '2020-01-01' },
        { per: 'company', from: '2020-01-01' },
      ]),
    ).toEqual([['policies-not-in-order', 'programme/scope/1/from']]);
    expect(codes({ per: 'company', combine: 'best' })).toEqual([['scope-of-whole-company', 'programme/scope/combine']]);
    expect(codes({ per: 'company' })).toEqual([]);
  });
});
