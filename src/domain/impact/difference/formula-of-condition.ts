import type { Condition, ItemCondition } from '../../catalogue/condition.ts';
import type { Programme } from '../../catalogue/programme.ts';
import { isAtLeast, type Verification } from '../../catalogue/verification.ts';
import { insidePath } from '../../credentials/holders.ts';
import type { Test } from '../../standing/view.ts';
import { allOf, anyOf, atom, type Formula } from './formula.ts';
import { type Acceptance, limitingStatements, type PersonAtom } from './person-atom.ts';

export type PersonFormula = Formula<PersonAtom>;

type Unkeyed<Atom> = Atom extends unknown ? Omit<Atom, 'key'> : never;

export const personAtom = (meaning: Unkeyed<PersonAtom>): PersonFormula =>
  atom({ ...meaning, key: JSON.stringify(meaning) } as PersonAtom);

/** Everything that is asked of one person by several tests at once. */
export const formulaOfTests = (tests: readonly Test[], programme: Programme): PersonFormula =>
  allOf(tests.flatMap((test) => [formulaOfTest(test, programme), ...belonging(test)]));

const formulaOfTest = ({ condition, verification }: Test, programme: Programme): PersonFormula =>
  formulaOf(condition, strongest(verification, programme.verification), programme);

/** Grants of the company stand in for people only where the rule names no type of affiliation. */
function belonging({ who, withGrants }: Test): readonly PersonFormula[] {
  if (who !== undefined) return [personAtom({ kind: 'belongs', types: [...who].sort() })];
  return withGrants ? [] : [personAtom({ kind: 'belongs' })];
}

/**
 * Who fulfils a condition, in atoms: what credentials/holders.ts works out for people, worked out for everybody. An item
 * is held by itself, by its equivalent, or by the exams of one of a certification's paths.
 */
function formulaOf(condition: Condition, verification: Verification, programme: Programme): PersonFormula {
  if (condition.kind === 'item') return formulaOfItem(condition, verification, programme);
  const of = condition.conditions.map((inner) => formulaOf(inner, verification, programme));
  // As for holders: of nothing, nobody has anything.
  return of.length === 0 ? anyOf<PersonAtom>([]) : { kind: 'n-of', n: condition.n, of };
}

function formulaOfItem(condition: ItemCondition, verification: Verification, programme: Programme): PersonFormula {
  const item = programme.items.get(condition.item);
  const acceptance: Acceptance = {
    ...(condition.countsUntil !== undefined && { countsUntil: condition.countsUntil }),
    statements: item && !condition.inPath ? limitingStatements(item.retirement) : [],
  };
  const direct = personAtom({
    kind: 'credential',
    item: condition.item,
    acceptance,
    ...(condition.earnedBy !== undefined && { earnedBy: condition.earnedBy }),
    ...(condition.earnedWithin && { earnedWithin: condition.earnedWithin }),
    verification: strongest(condition.verification, verification),
  });
  if (!item) return direct;
  const equivalent = item.equivalent ? [formulaOf(item.equivalent, verification, programme)] : [];
  const byPath =
    item.validity === undefined && condition.earnedBy === undefined && condition.earnedWithin === undefined;
  const paths = byPath ? item.paths.map((path) => formulaOf(insidePath(path), verification, programme)) : [];
  return anyOf([direct, ...equivalent, ...paths.map((path) => whileAccepted(path, condition.item, acceptance))]);
}

const whileAccepted = (path: PersonFormula, item: string, acceptance: Acceptance): PersonFormula =>
  acceptance.countsUntil === undefined && acceptance.statements.length === 0
    ? path
    : allOf([personAtom({ kind: 'accepted', item, acceptance }), path]);

const strongest = (a: Verification | undefined, b: Verification): Verification =>
  a !== undefined && isAtLeast(a, b) ? a : b;
