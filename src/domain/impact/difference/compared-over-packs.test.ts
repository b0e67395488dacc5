import fc from 'fast-check';
import { expect, test } from 'vitest';
import { aPartner, usualDay } from '../../../../test/builders/a-partner.ts';
import type { WrittenTree } from '../../../../test/builders/a-programme.ts';
import { editedClause } from '../../../../test/builders/arbitrary-changes.ts';
import { partner, programmeAsking } from '../../../../test/builders/arbitrary-rules.ts';
import type { Programme } from '../../catalogue/programme.ts';
import { day } from '../../time/day.ts';
import { compareRules } from './compared.ts';
import { type Rule, samplePartner, verdictBy } from './sample-partner.ts';

const on = day(usualDay);

/** What a pack may say of the same items. */
const pack: fc.Arbitrary<WrittenTree> = fc
  .record({
    accepted: fc.constantFrom(undefined, '2020-01-01', '2020-12-31'),
    restated: fc.constantFrom(undefined, undefined, '2019-12-31', '2021-12-31'),
    equivalent: fc.constantFrom(undefined, { all: ['B', 'C'] }, { any: ['B', 'C'] }, 'A'),
    paths: fc.constantFrom([{ all: ['A', 'B'] }], [{ all: ['A', 'B'] }, 'D'], [{ all: ['A', 'B', 'C'] }]),
    verification: fc.constantFrom('claimed', 'documented', 'verified'),
  })
  .map(({ accepted, restated, equivalent, paths, verification }) => ({
    exams: {
      A: { tags: ['core'] },
      B: { tags: ['core'] },
      C: { tags: ['extra'] },
      D: {
        tags: ['extra'],
        ...((accepted ?? restated) && {
          retirement: [
            ...(accepted ? [{ acceptedUntil: accepted }] : []),
            ...(restated ? [{ stated: '2020-02-01', acceptedUntil: restated }] : []),
          ],
        }),
      },
      E: { ...(equivalent && { equivalent }) },
    },
    certifications: { K: { paths } },
    programme: { verification },
  }));

test('What two packs say of the same names is reckoned with: harder and easier hold for any partner', () => {
  const seen = new Map<string, number>();
  const rules = fc.oneof(
    editedClause,
    editedClause.map(([rule]) => [rule, rule] as const),
  );
  const partners = fc.array(partner({ open: false }), { minLength: 5, maxLength: 5 });
  fc.assert(
    fc.property(rules, pack, pack, partners, ([old, text], older, newer, some) => {
      const [first, second] = [programmeAsking(old, older), programmeAsking(text, newer)];
      fc.pre(first !== undefined && second !== undefined);
      const rule = (programme: Programme): Rule => ({
        programme,
        clause: programme.competencies.get('web')?.versions[0]?.levels.get('gold') as Rule['clause'],
      });
      const [before, after] = [rule(first as Programme), rule(second as Programme)];
      const { direction } = compareRules(before, after, on, 30);
      seen.set(direction, (seen.get(direction) ?? 0) + 1);
      const letsInNobody = ['equivalent', 'harder', 'not-easier'].includes(direction);
      const keepsOutNobody = ['equivalent', 'easier', 'not-harder'].includes(direction);
      for (const written of some) {
        const facts = aPartner(before.programme, written);
        const verdicts = [verdictBy(before, facts, on), verdictBy(after, facts, on)];
        if (letsInNobody) expect(verdicts).not.toEqual(['not-met', 'met']);
        if (keepsOutNobody) expect(verdicts).not.toEqual(['met', 'not-met']);
      }
      if (letsInNobody) expect(samplePartner(after, before, on, 20)).toBe(undefined);
      if (keepsOutNobody) expect(samplePartner(before, after, on, 20)).toBe(undefined);
    }),
    { numRuns: 90, endOnFailure: true },
  );
  for (const direction of ['equivalent', 'harder', 'easier', 'incomparable'])
    expect(seen.get(direction) ?? 0).toBeGreaterThan(1);
});
