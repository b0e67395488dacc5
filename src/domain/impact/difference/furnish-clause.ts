import type { Clause, ScorePart, Slot } from '../../catalogue/clause.ts';
import { versionsInForce } from '../../catalogue/version-in-force.ts';
import {
  add,
  compare,
  greatest,
  least,
  one,
  type Rational,
  roundedUp,
  subtract,
  zero,
} from '../../numbers/rational.ts';
import type { ClauseOf } from '../../standing/judged.ts';
import { lastDay } from '../../time/day.ts';
import { backwards, shift } from '../../time/duration.ts';
import { someOf } from './chance.ts';
import { alwaysKnown, type Draft, placed, somewhen } from './draft-partner.ts';
import { chosenOf, furnishFigure, furnishStatus, numberOf } from './furnish-figure.ts';
import { crew, furnishPeople, give, recipe } from './furnish-people.ts';

/** Gives a partner what meets a clause, in one of the ways there may be. Whether it does so is for the engine to say. */
export function furnish(clause: Clause, draft: Draft): void {
  const inner = (below: Clause) => furnish(below, draft);
  switch (clause.kind) {
    case 'n-of':
      for (const below of someOf(clause.clauses, clause.n, draft.choose)) inner(below);
      return;
    case 'team':
      furnishTeam(clause, draft);
      return;
    case 'compare':
      furnishComparison(clause, draft);
      return;
    case 'score':
      furnishScore(clause, draft);
      return;
    case 'best': {
      const alternatives = [...clause.alternatives.values()];
      inner(alternatives[draft.choose(alternatives.length)] as Clause);
      return;
    }
    case 'holds':
      furnishStatus(
        clause.status,
        draft,
        clause.level,
        clause.since ? shift(draft.day, backwards(clause.since)) : somewhen(draft),
      );
      return;
    case 'meets': {
      const competency = draft.programme.competencies.get(clause.competency);
      const text = competency && versionsInForce(competency, 'new', draft.day, lastDay)[0]?.levels.get(clause.level);
      if (text) inner(text);
      return;
    }
    case 'evidence':
      furnishEvidence(clause, draft);
      return;
    case 'per':
      furnishPlaces(clause, draft);
      return;
    case 'by': {
      const chosen = chosenOf(clause, draft);
      if (chosen) inner(chosen);
      return;
    }
    case 'during':
    case 'every-terms':
      inner(clause.clause);
      return;
    case 'open':
      // However the question is read.
      for (const reading of clause.readings.values()) inner(reading);
      return;
    default:
      clause satisfies never;
  }
}

/** In every place that is named, else in one; where one is enough, there may be another one with nothing in it. */
function furnishPlaces({ scope, combine, over, clause }: ClauseOf<'per'>, draft: Draft): void {
  for (const name of over ?? ['XX']) furnish(clause, { ...draft, place: { kind: scope, name } });
  if (over || combine === 'all' || draft.choose(2) === 0) return;
  crew({ ...draft, folded: false, place: { kind: scope, name: 'YY' } })({});
}

const countOf = (value: Rational | undefined): number => Math.min(60, Number(roundedUp(value ?? one)));

function furnishTeam({ slots }: ClauseOf<'team'>, draft: Draft): void {
  const next = crew(draft);
  for (const slot of slots) {
    const people = furnishPeople(countOf(numberOf(slot.people, draft)), slot.condition, slot, draft, next);
    for (const subset of slot.ofWhich) furnishSubset(subset, slot, people, draft);
  }
}

function furnishSubset(
  subset: Slot['ofWhich'][number],
  slot: Slot,
  people: ReturnType<typeof furnishPeople>,
  draft: Draft,
): void {
  const count = countOf(numberOf(subset.people, draft));
  const items = recipe(subset.condition, draft);
  const chosen = draft.folded ? people.slice(0, count) : people.slice(people.length - count);
  for (const person of chosen) give(person, items, slot, draft);
}

function furnishComparison({ amount, bounds }: ClauseOf<'compare'>, draft: Draft): void {
  const upward = bounds.find(({ relation }) => relation === 'at-least' || relation === 'more-than') ?? bounds[0];
  if (!upward) return;
  const limit = numberOf(upward.limit, draft) ?? zero;
  const target =
    upward.relation === 'more-than' ? add(limit, one) : upward.relation === 'less-than' ? subtract(limit, one) : limit;
  furnishFigure(amount, target, draft);
}

/** Points up to the threshold, from one part after another in any order. */
function furnishScore({ parts, atLeast }: ClauseOf<'score'>, draft: Draft): void {
  let missing = numberOf(atLeast, draft) ?? zero;
  for (const part of someOf(parts, parts.length, draft.choose)) {
    const wanted = pointsFrom(part, missing);
    if (compare(wanted, zero) <= 0) continue;
    for (const gate of part.gates) furnish(gate, draft);
    furnishFigure(part.points, wanted, draft);
    missing = subtract(missing, wanted);
  }
}

const pointsFrom = ({ max, floor }: ScorePart, missing: Rational): Rational =>
  greatest(max ? least(max, missing) : missing, floor ?? zero);

function furnishEvidence(clause: ClauseOf<'evidence'>, draft: Draft): void {
  const count = Math.max(1, countOf(numberOf(clause.count, draft)));
  const on =
    clause.within !== undefined && clause.within !== 'renewal'
      ? shift(draft.day, backwards(clause.within))
      : somewhen(draft);
  for (let index = 0; index < count; index++)
    draft.evidence.push({
      kind: clause.evidence,
      ...(clause.outcome !== undefined && { outcome: clause.outcome }),
      on,
      validThrough: lastDay,
      details: Object.fromEntries(clause.where),
      verification: draft.programme.verification,
      state: 'confirmed',
      ...placed(draft),
      ...alwaysKnown,
    });
}
