import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { aPartner, askedOn, people } from '../../../test/builders/a-partner.ts';
import { aCompetency, aProgramme, type WrittenTree } from '../../../test/builders/a-programme.ts';
import { type AssessRequest, assess } from './assess.ts';

const names = ['net', 'web', 'data', 'apps'];
type Staff = Readonly<Record<string, string[]>>;

function asked(needs: readonly WrittenTree[], staff: Staff, counting: WrittenTree = goldOnce): AssessRequest {
  const programme = aProgramme({
    programme: { counting },
    competencies: needs.map((need, index) => aCompetency(names[index] as string, { gold: need })),
  });
  const claims = needs.map((_, index) => `${names[index]}/gold`);
  return { programme, facts: aPartner(programme, { people: people(staff), claims }), ...askedOn() };
}

const goldOnce = { rules: [{ levels: ['gold'], awardsPerPerson: 1 }] };
const goldTwice = { rules: [{ levels: ['gold'], awardsPerPerson: 2 }] };
const unlimited = { rules: [] };
const inRoles = { rules: [{ levels: ['gold'], awardsPerPerson: 2 }], rolesExclude: true };

const dependenceIn = (request: AssessRequest) =>
  Object.fromEntries(assess(request).claims.map(({ claim, dependsOn }) => [claim.competency, dependsOn]));

const without = ({ facts, ...request }: AssessRequest, person: string): AssessRequest => ({
  ...request,
  facts: { ...facts, people: facts.people.filter(({ id }) => id !== person) },
});

const exam = fc.constantFrom('A', 'B', 'C');
const need = fc.record({ people: fc.integer({ min: 1, max: 2 }), with: exam });
const inRole = (role: string) => need.map((asks): WrittenTree => ({ ...asks, role }));
const requirement = fc.oneof(
  need,
  fc.tuple(need, need).map((any): WrittenTree => ({ any })),
  fc.tuple(need, need).map((all): WrittenTree => ({ all })),
  fc.tuple(inRole('am'), inRole('engineer')).map((team): WrittenTree => ({ team })),
);
const worlds = fc.record({
  needs: fc.array(requirement, { minLength: 1, maxLength: 4 }),
  staff: fc.dictionary(fc.constantFrom('ana', 'bo', 'cy', 'di', 'ed'), fc.uniqueArray(exam, { minLength: 1 }), {
    minKeys: 1,
  }),
  counting: fc.constantFrom<WrittenTree>(goldOnce, goldTwice, inRoles, unlimited),
});

describe('On whom an award hangs beside the others', () => {
  test('are exactly those in whose absence it would not be met together', () => {
    let onOthers = 0;
    fc.assert(
      fc.property(worlds, ({ needs, staff, counting }) => {
        const request = asked(needs, staff, counting);
        const { claims } = assess(request);
        for (const { claim, together, dependsOn, alone } of claims) {
          const isMetWithout = (person: string) =>
            assess(without(request, person)).claims.find((one) => one.claim.competency === claim.competency)
              ?.together === 'met';
          const needed = together === 'met' ? Object.keys(staff).filter((person) => !isMetWithout(person)) : [];
          expect(dependsOn).toEqual(needed.sort());
          if (dependsOn.length > alone.dependsOn.length) onOthers++;
        }
      }),
      { numRuns: 300 },
    );
    // Most of what is tried would not tell whether it is judged alone.
    expect(onOthers).toBeGreaterThan(20);
  });

  test('are those who count for a more important one, where whoever could stand in for them counts here', () => {
    const both = { ana: ['A'], bo: ['A'] };
    const needs = [
      { people: 1, with: 'A' },
      { people: 1, with: 'A' },
    ];
    expect(dependenceIn(asked(needs, both))).toEqual({ net: [], web: ['ana', 'bo'] });
    expect(dependenceIn(asked(needs, { ...both, cy: ['A'] }))).toEqual({ net: [], web: [] });
    expect(dependenceIn(asked(needs, both, unlimited))).toEqual({ net: [], web: [] });
  });
});
