import type { Amount } from '../catalogue/amount.ts';
import type { Clause, ScorePart } from '../catalogue/clause.ts';
import { versionsInForce } from '../catalogue/version-in-force.ts';
import { compare, greatest, least, type Rational, zero } from '../numbers/rational.ts';
import { peopleCounted, withPeople } from '../standing/amount-inverse.ts';
import { verdictOfClause } from '../standing/evaluate.ts';
import { isWaived } from '../standing/judge.ts';
import type { ClauseOf } from '../standing/judged.ts';
import { holdingCondition, measure } from '../standing/measure.ts';
import { numbersAsked } from '../standing/numbers-asked.ts';
import { inPlace, ruledReading, type Situation } from '../standing/situation.ts';
import type { Scope, Test } from '../standing/view.ts';
import { scaledToIntegers } from './integer-points.ts';
import type { Need } from './need.ts';

/** Places of one kind that people can fill, in the team of one clause. */
export interface PlaceRow {
  readonly target: number;
  readonly clause: Clause;
  /** Nobody fills two slots of one team. */
  readonly team: number;
  readonly slot: number;
  /** All of them have to be passed. */
  readonly tests: readonly Test[];
  readonly role?: string;
  /** Places among those of this row: who fills one has to fill one of these too. */
  readonly within?: number;
  /** What is pooled uses nobody up: it counts for no counting rule. */
  readonly isPooled: boolean;
  readonly situation: Situation;
  /** Asked for in case this person leaves: whoever is counted is counted anew then, as if there were no other place. */
  readonly without?: string;
  /** Stands for no place: whoever can fill one of these rows fills it, so often each (enough-together.ts). */
  readonly together?: { readonly either: readonly number[]; readonly each: number };
}

/** Asked for in case of anybody's leaving; nobody has this id. */
export const whoever = '';

/** What exams cannot change, as it is found on the deadline. */
export interface Given {
  readonly target: number;
  readonly clause: Clause;
  readonly isMet: boolean;
}

export interface NeedBuilder {
  readonly rows: PlaceRow[];
  readonly given: Given[];
  nextTeam: number;
}

const nothing: Need = { kind: 'n-of', n: 0, of: [] };
const impossible: Need = { kind: 'n-of', n: 1, of: [] };
const all = (of: readonly Need[]): Need => (of.length === 1 ? (of[0] as Need) : { kind: 'n-of', n: of.length, of });
const any = (of: readonly Need[]): Need => (of.length === 1 ? (of[0] as Need) : { kind: 'n-of', n: 1, of });

/** What a clause asks of people on the day of the situation; what people's exams do not change is taken as it is found there. */
export function needFromClause(
  clause: Clause,
  situation: Situation,
  target: number,
  builder: NeedBuilder,
  scope?: Scope,
): Need {
  const inside = (inner: Clause) => needFromClause(inner, situation, target, builder, scope);
  if (isWaived(clause, situation)) return nothing;
  switch (clause.kind) {
    case 'n-of':
      return { kind: 'n-of', n: clause.n, of: clause.clauses.map(inside) };
    case 'team':
      return teamNeed(clause, situation, target, builder, scope);
    case 'compare':
      return (
        comparedNeed(clause, situation, target, builder, scope) ??
        heldNeed(clause, situation, target, builder, scope) ??
        givenNeed(clause, situation, target, builder)
      );
    case 'score':
      return scoreNeed(clause, situation, target, builder, scope);
    case 'best':
      return any([...clause.alternatives.values()].map(inside));
    case 'by': {
      const cases = situation
        .valuesOf(clause.attribute, situation)
        .map((value) => clause.cases.get(value) ?? clause.otherwise);
      return all([...new Set(cases)].map((one) => (one ? inside(one) : impossible)));
    }
    case 'per': {
      const kind = clause.scope as Scope['kind'];
      const names = clause.over ?? situation.viewOn(situation.view.day).places(kind);
      const each = names.map((place) =>
        needFromClause(clause.clause, inPlace(situation, { kind, place }), target, builder, { kind, place }),
      );
      if (each.length === 0) return impossible;
      return clause.combine === 'all' ? all(each) : any(each);
    }
    case 'every-terms':
      return situation.renewal === undefined || situation.renewal.number % clause.terms === 0
        ? inside(clause.clause)
        : nothing;
    case 'open': {
      const reading = situation.readings.get(clause.question) ?? ruledReading(clause.question, situation);
      // Nobody knows how it will be read, so a plan serves every reading.
      return all(
        [...clause.readings]
          .filter(([name]) => reading === undefined || name === reading)
          .map(([, one]) => inside(one)),
      );
    }
    case 'meets':
      return otherNeed(clause, situation, target, builder, scope);
    case 'holds':
    case 'evidence':
    case 'during':
      return givenNeed(clause, situation, target, builder);
    default:
      return clause satisfies never;
  }
}

/** What another requirement asks. It is judged by itself: who counts there is used up nowhere, and plays no role. */
function otherNeed(
  clause: ClauseOf<'meets'>,
  situation: Situation,
  target: number,
  builder: NeedBuilder,
  scope: Scope | undefined,
): Need {
  const { view, ruleDay } = situation;
  const competency = view.programme.competencies.get(clause.competency);
  const versions = competency ? versionsInForce(competency, 'new', ruleDay, view.knownOn) : [];
  const texts = versions.flatMap(({ levels }) => levels.get(clause.level) ?? []);
  if (texts.length === 0) return givenNeed(clause, situation, target, builder);
  const first = builder.rows.length;
  const needs = texts.map((text) => needFromClause(text, situation, target, builder, scope));
  for (const [index, { role, ...row }] of builder.rows.slice(first).entries())
    builder.rows[first + index] = { ...row, isPooled: true };
  return any(needs);
}

function givenNeed(clause: Clause, situation: Situation, target: number, builder: NeedBuilder): Need {
  const isMet = verdictOfClause(clause, situation) === 'met';
  builder.given.push({ target, clause, isMet });
  return isMet ? nothing : impossible;
}

function teamNeed(
  clause: ClauseOf<'team'>,
  situation: Situation,
  target: number,
  builder: NeedBuilder,
  scope: Scope | undefined,
): Need {
  const team = builder.nextTeam++;
  const numberOf = numbersAsked(situation);
  const common = { target, clause, team, isPooled: clause.pooled, situation };
  const add = (row: PlaceRow) => builder.rows.push(row) - 1;
  return all(
    clause.slots.flatMap((slot, index): Need[] => {
      const base: Test = {
        condition: slot.condition,
        withGrants: clause.withGrants,
        ...(slot.who && { who: slot.who }),
        ...(slot.verification && { verification: slot.verification }),
        ...(scope && { scope }),
      };
      const place = { ...common, slot: index, ...(slot.role !== undefined && { role: slot.role }) };
      const row = add({ ...place, tests: [base] });
      return [
        { kind: 'places', row, count: numberOf(slot.people) },
        ...slot.ofWhich.map(({ people, condition }): Need => {
          const inner = add({ ...place, tests: [base, { ...base, condition }], within: row });
          return { kind: 'places', row: inner, count: numberOf(people) };
        }),
      ];
    }),
  );
}

/** A row of its own for the people that an amount counts. */
function countedRow(
  counted: Extract<Amount, { kind: 'people' }>,
  clause: Clause,
  situation: Situation,
  target: number,
  builder: NeedBuilder,
  scope: Scope | undefined,
): number {
  const test: Test = {
    condition: counted.condition,
    withGrants: counted.withGrants,
    ...(counted.who && { who: counted.who }),
    ...(scope && { scope }),
  };
  const team = builder.nextTeam++;
  return builder.rows.push({ target, clause, team, slot: 0, tests: [test], isPooled: false, situation }) - 1;
}

/** How many people could be counted at all. */
const mostPeople = (situation: Situation): number => situation.viewOn(situation.view.day).people.length;

function comparedNeed(
  clause: ClauseOf<'compare'>,
  situation: Situation,
  target: number,
  builder: NeedBuilder,
  scope: Scope | undefined,
): Need | undefined {
  const counted = peopleCounted(clause.amount, situation);
  if (!counted || clause.bounds.some(({ relation }) => relation === 'at-most' || relation === 'less-than'))
    return undefined;
  for (let count = 0; count <= mostPeople(situation); count++) {
    const asked: Clause = { ...clause, amount: withPeople(clause.amount, counted.condition, count) };
    if (verdictOfClause(asked, situation) !== 'met') continue;
    if (count === 0) return nothing;
    return { kind: 'places', row: countedRow(counted, clause, situation, target, builder, scope), count };
  }
  return impossible;
}

/** So many credentials, whoever holds them: each that is held is a point. They use nobody up. */
function heldNeed(
  clause: ClauseOf<'compare'>,
  situation: Situation,
  target: number,
  builder: NeedBuilder,
  scope: Scope | undefined,
): Need | undefined {
  const { amount, bounds } = clause;
  const [bound, ...others] = bounds;
  if (amount.kind !== 'holdings' || bound?.relation !== 'at-least' || others.length > 0) return undefined;
  const limit = measure(bound.limit, situation)?.high;
  // What is held already is kept by nobody's exams, and takes none.
  if (limit === undefined || verdictOfClause(clause, situation) === 'met') return undefined;
  const atLeast = Math.ceil(Number(limit.numerator) / Number(limit.denominator));
  const most = amount.distinct ? 1 : Math.min(atLeast, mostPeople(situation));
  const parts = [...amount.items].map((item) => {
    const test: Test = { condition: holdingCondition(item), ...(scope && { scope }) };
    const place = { target, clause, team: builder.nextTeam++, slot: 0, tests: [test], isPooled: true, situation };
    const row = builder.rows.push(place) - 1;
    return Array.from({ length: most + 1 }, (_, count) => ({
      points: count,
      need: count === 0 ? nothing : ({ kind: 'places', row, count } as const),
    }));
  });
  return { kind: 'score', atLeast, parts };
}

function scoreNeed(
  clause: ClauseOf<'score'>,
  situation: Situation,
  target: number,
  builder: NeedBuilder,
  scope: Scope | undefined,
): Need {
  const atLeast = measure(clause.atLeast, situation)?.high ?? zero;
  const parts = clause.parts.map((part) => partOptions(part, clause, situation, target, builder, scope));
  const points = scaledToIntegers([atLeast, ...parts.flatMap((options) => options.map((one) => one.points))]);
  let next = 1;
  return {
    kind: 'score',
    atLeast: Math.max(0, points[0] as number),
    parts: parts.map((options) => options.map(({ need }) => ({ points: points[next++] as number, need }))),
  };
}

interface PartOption {
  readonly points: Rational;
  readonly need: Need;
}

/** Each number of people that brings more points than one fewer, with what opens the part. */
function partOptions(
  part: ScorePart,
  clause: Clause,
  situation: Situation,
  target: number,
  builder: NeedBuilder,
  scope: Scope | undefined,
): readonly PartOption[] {
  const gates = part.gates.map((gate) => needFromClause(gate, situation, target, builder, scope));
  const pointsOf = (amount: Amount): Rational => {
    const points = greatest(measure(amount, situation)?.low ?? zero, zero);
    return part.max ? least(points, part.max) : points;
  };
  const isEnough = ({ points }: PartOption) => compare(points, part.floor ?? zero) >= 0;
  const none: PartOption = { points: zero, need: nothing };
  const counted = peopleCounted(part.points, situation);
  if (!counted) {
    const points = pointsOf(part.points);
    return [none, ...(compare(points, zero) > 0 ? [{ points, need: all(gates) }] : [])].filter(isEnough);
  }
  const options = [none];
  let row: number | undefined;
  for (let [count, most] = [0, zero]; count <= mostPeople(situation); count++) {
    const points = pointsOf(withPeople(part.points, counted.condition, count));
    if (compare(points, most) <= 0) continue;
    most = points;
    if (count > 0) row ??= countedRow(counted, clause, situation, target, builder, scope);
    const people: readonly Need[] = count === 0 ? [] : [{ kind: 'places', row: row as number, count }];
    options.push({ points, need: all([...gates, ...people]) });
    if (part.max && compare(points, part.max) >= 0) break;
  }
  return options.filter(isEnough);
}
