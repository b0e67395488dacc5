import type { Clause } from '../../catalogue/clause.ts';
import type { ClauseOf } from '../../standing/judged.ts';
import { clauseLikeness } from './clause-about.ts';
import { type Among, inside, type Step, step, type Within } from './clause-change.ts';
import { listOf, membersOf, modeOf } from './clause-lists.ts';
import { matched, shareInCommon } from './matching-parts.ts';
import { formOf } from './same-meaning.ts';
import { scoreSteps } from './score-steps.ts';
import { sharingBetween } from './sharing-steps.ts';
import { teamSteps } from './team-steps.ts';

/** What is different between two rules, clause by clause. Another order or other words are no difference. */
export function clauseSteps(before: Clause, after: Clause): readonly Step[] {
  if (formOf(before) === formOf(after)) return [];
  const replaced = [step({ kind: 'clause-replaced', before, after }, before, after)];
  if (before.kind === 'n-of' && after.kind === 'n-of' && isSameListOtherwise(before, after))
    return someSteps(before, after);
  const among = modeOfEither(before, after);
  if (among === 'some') return replaced;
  if (among) return listSteps(before, after, among);
  if (before.kind !== after.kind) return replaced;
  switch (before.kind) {
    case 'team': {
      const text = after as typeof before;
      const sameRules = before.pooled === text.pooled && before.withGrants === text.withGrants;
      return sameRules ? teamSteps(before, text) : replaced;
    }
    case 'compare': {
      const text = after as typeof before;
      return formOf(before.amount) === formOf(text.amount)
        ? [step({ kind: 'bounds', before, after: text }, before, text)]
        : replaced;
    }
    case 'score':
      return scoreSteps(before, after as typeof before);
    case 'by':
      return caseSteps(before, after as typeof before) ?? replaced;
    case 'open': {
      const { question, readings } = after as typeof before;
      const within = (reading: string): Within => ({ kind: 'reading', question, reading });
      return question === before.question ? (namedSteps(before.readings, readings, within) ?? replaced) : replaced;
    }
    case 'best':
      return (
        namedSteps(before.alternatives, (after as typeof before).alternatives, (name) => ({
          kind: 'alternative',
          name,
        })) ?? replaced
      );
    case 'during':
    case 'per':
    case 'every-terms': {
      const text = after as typeof before;
      const sameShell = formOf({ ...before, clause: undefined }) === formOf({ ...text, clause: undefined });
      return sameShell ? clauseSteps(before.clause, text.clause) : replaced;
    }
    case 'holds':
    case 'meets':
    case 'evidence':
    case 'n-of':
      return replaced;
    default:
      return before satisfies never;
  }
}

/** A clause alone is a list of one; where all of one list and any of another are asked, one of the lists is a member. */
function modeOfEither(before: Clause, after: Clause): Among | undefined {
  const modes = [modeOf(before), modeOf(after)];
  return (['all', 'any', 'some'] as const).find((one) => modes.includes(one));
}

function listSteps(before: Clause, after: Clause, among: 'all' | 'any'): readonly Step[] {
  const old = membersOf(before, among);
  const shared =
    among === 'all' ? sharingBetween(old, membersOf(after, among)) : { steps: [], old, text: membersOf(after, among) };
  const { pairs, removed, added } = matched(shared.old, shared.text, clauseLikeness);
  return [
    ...shared.steps,
    ...pairs.flatMap(([a, b]) => {
      const steps = clauseSteps(a, b);
      return among === 'all' ? steps : inside({ kind: 'option', clause: b }, steps);
    }),
    ...removed.map((clause) =>
      step(
        { kind: 'clause-removed', clause, among },
        before,
        listOf(
          old.filter((one) => one !== clause),
          among,
          before,
        ),
      ),
    ),
    ...added.map((clause) =>
      step({ kind: 'clause-added', clause, among }, before, listOf([...old, clause], among, before)),
    ),
  ];
}

/** Of much the same list another number is asked for, or of some of it as many as before. */
function isSameListOtherwise(before: ClauseOf<'n-of'>, after: ClauseOf<'n-of'>): boolean {
  const [mode, other] = [modeOf(before), modeOf(after)];
  if (mode === undefined || other === undefined) return false;
  if (mode === other) return mode === 'some';
  return shareInCommon(before.clauses.map(formOf), after.clauses.map(formOf)) >= 0.5;
}

/** "2 of these 5": the number, and the list. */
function someSteps(before: ClauseOf<'n-of'>, after: ClauseOf<'n-of'>): readonly Step[] {
  const { pairs, removed, added } = matched(before.clauses, after.clauses, clauseLikeness);
  const withClauses = (clauses: readonly Clause[]): Clause => ({ ...before, clauses });
  return [
    ...(before.n === after.n
      ? []
      : [
          step({ kind: 'number-of-list', before, after }, before, {
            ...before,
            n: Math.min(after.n, before.clauses.length),
          }),
        ]),
    ...pairs.flatMap(([a, b]) => inside({ kind: 'option', clause: b }, clauseSteps(a, b))),
    ...removed.map((clause) =>
      step(
        { kind: 'clause-removed', clause, among: 'some' },
        before,
        withClauses(before.clauses.filter((one) => one !== clause)),
      ),
    ),
    ...added.map((clause) =>
      step({ kind: 'clause-added', clause, among: 'some' }, before, withClauses([...before.clauses, clause])),
    ),
  ];
}

function caseSteps(before: ClauseOf<'by'>, after: ClauseOf<'by'>): readonly Step[] | undefined {
  const { attribute } = after;
  if (before.attribute !== attribute || (before.otherwise === undefined) !== (after.otherwise === undefined))
    return undefined;
  const cases = namedSteps(before.cases, after.cases, (value) => ({ kind: 'case', attribute, value }));
  const rest = before.otherwise && after.otherwise ? clauseSteps(before.otherwise, after.otherwise) : [];
  return cases && [...cases, ...inside({ kind: 'case', attribute }, rest)];
}

/** Clauses under the same names on both sides; `undefined` where the names differ. */
function namedSteps(
  before: ReadonlyMap<string, Clause>,
  after: ReadonlyMap<string, Clause>,
  within: (name: string) => Within,
): readonly Step[] | undefined {
  if (before.size !== after.size || ![...before.keys()].every((name) => after.has(name))) return undefined;
  return [...before].flatMap(([name, clause]) => inside(within(name), clauseSteps(clause, after.get(name) as Clause)));
}
