import type { Clause } from '../../catalogue/clause.ts';
import { inCase } from '../../catalogue/clause-in-case.ts';
import { casesIn, questionsIn } from './attributes-in-clause.ts';
import { valuesToTry } from './cases.ts';
import { allOf, anyOf, atom, type Brings, type Formula, formulaImplies } from './formula.ts';
import { leafImplies } from './leaf-implies.ts';
import { asRead } from './reading.ts';
import { formOf, sameMeaning } from './same-meaning.ts';
import type { Worlds } from './worlds.ts';

/** A clause that no longer consists of others. */
interface LeafAtom {
  readonly key: string;
  readonly clause: Clause;
}

/** More ways to read the open questions and to choose the attributes than this are not looked through. */
const caseLimit = 200;

/**
 * Whether everybody who meets `given` meets `goal`, on every day and however much is known: proved, or `false`. Where
 * facts are open (a disputed pass, an attribute that is not known), it is so for every way in which they can turn out. It
 * is about one level judged alone, with nothing excused, and with evidence that was not made for one text only.
 */
export const clauseImplies = (given: Clause, goal: Clause, worlds: Worlds): boolean =>
  impliesInCases(given, goal, worlds, caseLimit);

function impliesInCases(given: Clause, goal: Clause, worlds: Worlds, limit: number): boolean {
  if (sameMeaning(given, goal, worlds)) return true;
  const question = [given, goal].flatMap(questionsIn)[0];
  if (question !== undefined) return inEveryReading(question, given, goal, worlds, limit);
  const cases = [given, goal].flatMap(casesIn);
  const [first] = cases;
  if (!first) return formulaImplies(formulaOf(given), formulaOf(goal), bringsIn(worlds));
  const { attribute } = first;
  const values = valuesToTry(attribute, cases, worlds.given);
  if (values.length > limit || !sameMeaning({ attribute }, { attribute }, worlds)) return false;
  return values.every((value) =>
    impliesInCases(
      inCase(given, attribute, value),
      inCase(goal, attribute, value),
      worlds,
      Math.floor(limit / values.length),
    ),
  );
}

function inEveryReading(question: string, given: Clause, goal: Clause, worlds: Worlds, limit: number): boolean {
  const readings = [...(worlds.given.questions.get(question)?.readings.keys() ?? [])];
  if (readings.length === 0 || readings.length > limit || !sameMeaning({ question }, { question }, worlds))
    return false;
  return readings.every((reading) =>
    impliesInCases(
      asRead(given, question, reading),
      asRead(goal, question, reading),
      worlds,
      Math.floor(limit / readings.length),
    ),
  );
}

function formulaOf(clause: Clause): Formula<LeafAtom> {
  if (clause.kind !== 'n-of') return atom({ key: formOf(clause), clause });
  const of = clause.clauses.map(formulaOf);
  if (clause.n === of.length) return allOf(of);
  return clause.n === 1 ? anyOf(of) : { kind: 'n-of', n: clause.n, of };
}

const bringsIn =
  (worlds: Worlds): Brings<LeafAtom> =>
  (term, wanted) =>
    leafImplies(
      term.map((one) => one.clause),
      wanted.clause,
      worlds,
      clauseImplies,
    );
