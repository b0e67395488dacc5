import type { Clause, ScorePart, Slot } from '../../catalogue/clause.ts';
import { itemsOf } from '../../catalogue/condition.ts';
import type { ClauseOf } from '../../standing/judged.ts';
import { clauseLikeness } from './clause-about.ts';
import { type Among, inside, type Step, step, type Within } from './clause-change.ts';
import { matched, shareInCommon } from './matching-parts.ts';
import { formOf } from './same-meaning.ts';
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

function modeOf(clause: Clause): Among | undefined {
  if (clause.kind !== 'n-of' || clause.clauses.length < 2) return undefined;
  return clause.n === clause.clauses.length ? 'all' : clause.n === 1 ? 'any' : 'some';
}

/** A clause alone is a list of one; where all of one list and any of another are asked, one of the lists is a member. */
function modeOfEither(before: Clause, after: Clause): Among | undefined {
  const modes = [modeOf(before), modeOf(after)];
  return (['all', 'any', 'some'] as const).find((one) => modes.includes(one));
}

/** The members of a list, those of lists of the same kind inside it too. */
export const membersOf = (clause: Clause, among: Among): readonly Clause[] =>
  clause.kind === 'n-of' && (modeOf(clause) === among || clause.clauses.length === 1)
    ? clause.clauses.flatMap((one) => membersOf(one, among))
    : [clause];

const listOf = (clauses: readonly Clause[], among: Among, like: Clause): Clause => ({
  id: like.id,
  path: like.path,
  kind: 'n-of',
  n: among === 'all' ? clauses.length : 1,
  clauses,
});

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

interface Shared {
  readonly steps: readonly Step[];
  readonly old: readonly Clause[];
  readonly text: readonly Clause[];
}

/**
 * "2 and 2 others" that became "2 and 2, the same or others", or the other way round: told as what it is, and the kinds of
 * people compared one by one. What belongs to it is left out of the lists.
 */
function sharingBetween(old: readonly Clause[], text: readonly Clause[]): Shared {
  for (const [some, others, after] of [
    [old, text, 'same'],
    [text, old, 'distinct'],
  ] as const) {
    for (const team of some) {
      if (team.kind !== 'team' || team.slots.length < 2 || others.some((one) => formOf(one) === formOf(team))) continue;
      const single = singlesFor(team, others);
      if (!single) continue;
      const alone = team.slots.map((slot) => alonein(team, slot));
      const shared = listOf(alone, 'all', team);
      const rest = others.filter((one) => !single.includes(one));
      const change = { kind: 'sharing', slots: team.slots, after } as const;
      const sharing = after === 'same' ? step(change, team, shared) : step(change, shared, team);
      const inner = alone.flatMap((one, index) => {
        const other = single[index] as Clause;
        return after === 'same' ? clauseSteps(one, other) : clauseSteps(other, one);
      });
      const left = some.filter((one) => one !== team);
      return { steps: [sharing, ...inner], old: after === 'same' ? left : rest, text: after === 'same' ? rest : left };
    }
  }
  return { steps: [], old, text };
}

const alonein = (team: ClauseOf<'team'>, slot: Slot): ClauseOf<'team'> => ({ ...team, slots: [slot] });

/** For every slot of a team another clause about such people; `undefined` where one has none. */
function singlesFor(team: ClauseOf<'team'>, others: readonly Clause[]): readonly Clause[] | undefined {
  const left = others.filter((one) => one.kind === 'team' && one.slots.length === 1);
  const found = team.slots.map((slot) => {
    const about = itemsOf(slot.condition);
    const like = left.find(
      (one) => one.kind === 'team' && shareInCommon(about, itemsOf(one.slots[0]?.condition ?? slot.condition)) >= 0.5,
    );
    if (like) left.splice(left.indexOf(like), 1);
    return like;
  });
  return found.every((one) => one !== undefined) ? found : undefined;
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

function scoreSteps(before: ClauseOf<'score'>, after: ClauseOf<'score'>): readonly Step[] {
  const threshold = { kind: 'threshold', before: before.atLeast, after: after.atLeast } as const;
  const withParts = (parts: readonly ScorePart[]): Clause => ({ ...before, parts });
  const old = new Map(before.parts.map((part) => [part.id, part]));
  const text = new Map(after.parts.map((part) => [part.id, part]));
  return [
    ...(formOf(before.atLeast) === formOf(after.atLeast)
      ? []
      : [step(threshold, before, { ...before, atLeast: after.atLeast })]),
    ...before.parts.flatMap((part): readonly Step[] => {
      const other = text.get(part.id);
      if (!other)
        return [step({ kind: 'part-removed', part }, before, withParts(before.parts.filter((one) => one !== part)))];
      if (formOf({ parts: [part] }) === formOf({ parts: [other] })) return [];
      const changed = withParts(before.parts.map((one) => (one === part ? other : one)));
      return [step({ kind: 'part-replaced', before: part, after: other }, before, changed)];
    }),
    ...after.parts
      .filter((part) => !old.has(part.id))
      .map((part) => step({ kind: 'part-added', part }, before, withParts([...before.parts, part]))),
  ];
}
