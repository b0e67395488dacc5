import type { Amount } from '../catalogue/amount.ts';
import type { Clause, ScorePart } from '../catalogue/clause.ts';
import { versionsInForce } from '../catalogue/version-in-force.ts';
import { compare, greatest, least, type Rational, rational, zero } from '../numbers/rational.ts';
import { verdictOfClause } from '../standing/evaluate.ts';
import { isWaived } from '../standing/judge.ts';
import type { ClauseOf } from '../standing/judged.ts';
import { measure } from '../standing/measure.ts';
import { numbersAsked } from '../standing/numbers-asked.ts';
import { inPlace, ruledReading } from '../standing/situation.ts';
import type { Scope, Test } from '../standing/view.ts';
import { amountSteps } from './amount-steps.ts';
import { scaledToIntegers } from './integer-points.ts';
import { type AskedNeed, allOf, anyOf, impossible, nothing } from './need.ts';
import type { Asking, PlaceRow } from './need-builder.ts';

/** What a clause asks of people on the day of the situation; what people's exams do not change is taken as it is found there. */
export function needFromClause(clause: Clause, asking: Asking): AskedNeed {
  const { situation } = asking;
  const inside = (inner: Clause) => needFromClause(inner, asking);
  if (isWaived(clause, situation)) return nothing;
  switch (clause.kind) {
    case 'n-of':
      return { kind: 'n-of', n: clause.n, of: clause.clauses.map(inside) };
    case 'team':
      return teamNeed(clause, asking);
    case 'compare':
      return comparedNeed(clause, asking) ?? givenNeed(clause, asking);
    case 'score':
      return scoreNeed(clause, asking);
    case 'best':
      return anyOf([...clause.alternatives.values()].map(inside));
    case 'by': {
      const cases = situation
        .valuesOf(clause.attribute, situation)
        .map((value) => clause.cases.get(value) ?? clause.otherwise);
      return allOf([...new Set(cases)].map((one) => (one ? inside(one) : impossible)));
    }
    case 'per': {
      const kind = clause.scope as Scope['kind'];
      const names = clause.over ?? situation.viewOn(situation.view.day).places(kind);
      const each = names.map((place) => {
        const scope = { kind, place };
        return needFromClause(clause.clause, { ...asking, situation: inPlace(situation, scope), scope });
      });
      if (each.length === 0) return impossible;
      return clause.combine === 'all' ? allOf(each) : anyOf(each);
    }
    case 'every-terms':
      return situation.renewal === undefined || situation.renewal.number % clause.terms === 0
        ? inside(clause.clause)
        : nothing;
    case 'open': {
      const reading = situation.readings.get(clause.question) ?? ruledReading(clause.question, situation);
      // Nobody knows how it will be read, so a plan serves every reading.
      return allOf(
        [...clause.readings]
          .filter(([name]) => reading === undefined || name === reading)
          .map(([, one]) => inside(one)),
      );
    }
    case 'meets':
      return otherNeed(clause, asking);
    case 'holds':
      return heldNeed(clause, asking);
    case 'evidence':
    case 'during':
      return givenNeed(clause, asking);
    default:
      return clause satisfies never;
  }
}

/** What another requirement asks. It is judged by itself: who counts there is used up nowhere, and plays no role. */
function otherNeed(clause: ClauseOf<'meets'>, asking: Asking): AskedNeed {
  const { builder, situation } = asking;
  const { view, ruleDay } = situation;
  const competency = view.programme.competencies.get(clause.competency);
  const versions = competency ? versionsInForce(competency, 'new', ruleDay, view.knownOn) : [];
  const texts = versions.flatMap(({ levels }) => levels.get(clause.level) ?? []);
  if (texts.length === 0) return givenNeed(clause, asking);
  const first = builder.rows.length;
  const needs = texts.map((text) => needFromClause(text, asking));
  for (const [index, { role, ...row }] of builder.rows.slice(first).entries())
    builder.rows[first + index] = { ...row, isPooled: true };
  return anyOf(needs);
}

/** An award that the plan itself is to bring has to be met there; any other one is held or not, whatever people pass. */
function heldNeed(clause: ClauseOf<'holds'>, asking: Asking): AskedNeed {
  const { target, situation, builder } = asking;
  const { bringing, isHeldAnyhow } = builder.awards(clause, target, situation);
  const by = bringing.flatMap((one) => one ?? []);
  if (isHeldAnyhow || bringing.length === 0) return givenNeed(clause, asking);
  builder.given.push({ target, clause, isMet: false, by });
  return {
    kind: 'n-of',
    n: 1,
    of: bringing.map((one) => (one === undefined ? impossible : { kind: 'award', target: one })),
  };
}

function givenNeed(clause: Clause, { target, situation, builder }: Asking): AskedNeed {
  const isMet = verdictOfClause(clause, situation) === 'met';
  builder.given.push({ target, clause, isMet });
  return isMet ? nothing : impossible;
}

function teamNeed(clause: ClauseOf<'team'>, { target, situation, builder, scope }: Asking): AskedNeed {
  const team = builder.nextTeam++;
  const numberOf = numbersAsked(situation);
  const common = { target, clause, team, isPooled: clause.pooled, situation };
  const add = (row: PlaceRow) => builder.rows.push(row) - 1;
  return allOf(
    clause.slots.flatMap((slot, index): AskedNeed[] => {
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
        ...slot.ofWhich.map(({ people, condition }): AskedNeed => {
          const inner = add({ ...place, tests: [base, { ...base, condition }], within: row });
          return { kind: 'places', row: inner, count: numberOf(people) };
        }),
      ];
    }),
  );
}

/** The first value that passes all bounds; nothing where exams do not bring the amount nearer to them. */
function comparedNeed(clause: ClauseOf<'compare'>, asking: Asking): AskedNeed | undefined {
  const { situation } = asking;
  if (clause.bounds.some(({ relation }) => relation === 'at-most' || relation === 'less-than')) return undefined;
  // What is held already is kept by nobody's exams, and takes none.
  if (clause.amount.kind === 'holdings' && verdictOfClause(clause, situation) === 'met') return undefined;
  const isEnough = (value: Rational) =>
    verdictOfClause({ ...clause, amount: { kind: 'number', value } }, situation) === 'met';
  const steps = amountSteps(clause.amount, clause, asking, isEnough);
  return steps && (steps.find(({ value }) => isEnough(value))?.need() ?? impossible);
}

function scoreNeed(clause: ClauseOf<'score'>, asking: Asking): AskedNeed {
  const atLeast = measure(clause.atLeast, asking.situation)?.high ?? zero;
  const parts = clause.parts
    .flatMap((part) => summandsOf(part, atLeast, asking))
    .map((part) => partOptions(part, clause, atLeast, asking));
  const points = scaledToIntegers([atLeast, ...parts.flatMap((options) => options.map((one) => one.points))]);
  let next = 1;
  return {
    kind: 'score',
    atLeast: Math.max(0, points[0] as number),
    parts: parts.map((options) => options.map(({ need }) => ({ points: points[next++] as number, need }))),
  };
}

/** What nothing limits but the whole score adds up alone: each summand is a part of its own. */
function summandsOf(part: ScorePart, atLeast: Rational, { situation }: Asking): readonly ScorePart[] {
  const { points, gates, max, floor } = part;
  const isLimited = gates.length > 0 || floor !== undefined || (max !== undefined && compare(max, atLeast) < 0);
  const isPlain = (one: Amount) => compare(measure(one, situation)?.low ?? rational(-1), zero) >= 0;
  return points.kind === 'sum' && !isLimited && points.of.every(isPlain)
    ? points.of.map((one) => ({ ...part, points: one }))
    : [part];
}

interface PartOption {
  readonly points: Rational;
  readonly need: AskedNeed;
}

/** Each value that brings more points than what it takes less for, with what opens the part. More than the whole score asks for is not looked for. */
function partOptions(
  { gates, points: amount, max, floor = zero }: ScorePart,
  clause: ClauseOf<'score'>,
  atLeast: Rational,
  asking: Asking,
): readonly PartOption[] {
  const opened = gates.map((gate) => needFromClause(gate, asking));
  const pointsFor = (value: Rational): Rational => {
    const points = greatest(value, zero);
    return max ? least(points, max) : points;
  };
  const most = greatest(atLeast, floor);
  const isEnough = (value: Rational) => compare(value, most) >= 0 || (max !== undefined && compare(value, max) >= 0);
  const steps = amountSteps(amount, clause, asking, isEnough) ?? [
    { value: measure(amount, asking.situation)?.low ?? zero, isFree: true, need: () => nothing },
  ];
  const options: PartOption[] = [{ points: zero, need: nothing }];
  for (const { value, isFree, need } of steps) {
    const points = pointsFor(value);
    if (compare(points, options.at(-1)?.points ?? zero) > 0)
      options.push({ points, need: allOf([...opened, ...(isFree ? [] : [need()])]) });
  }
  return options.filter(({ points }) => compare(points, floor) >= 0);
}
