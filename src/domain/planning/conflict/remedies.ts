import { withoutBudget } from '../explanation/budget.ts';
import { type LimitedThing, withMore } from '../explanation/more-places.ts';
import { dueLater } from '../explanation/more-time.ts';
import { cheapestWithAll } from '../explanation/part-of-targets.ts';
import { modelFromRequest } from '../model-from-request.ts';
import type { PlanRequest } from '../plan-request.ts';
import { canMeet, type Effort, onlyWith } from './can-meet.ts';
import { type ConflictFact, mostPeopleApart } from './conflict-fact.ts';
import { withMorePeople } from './more-people.ts';
import type { OutOfReach } from './offers-out-of-reach.ts';
import type { FoundRemedy, Remedy } from './remedy.ts';
import { smallestThatHelp } from './smallest-that-helps.ts';
import { openingFor, thoughtAway } from './thought-away.ts';
import { withPreparation } from './without-preparation.ts';

/** A change of the request, with what has to be met then. */
interface Change {
  readonly remedy: Remedy;
  readonly request: PlanRequest;
  readonly goal: readonly number[];
}

/** Changes of one kind, the smaller ones first: of those that help, the first one is told. */
type Ladder = readonly Change[];

export interface Remedies {
  /** Cheapest plan first. */
  readonly found: readonly FoundRemedy[];
  /** Each change was tried to its end. */
  readonly isComplete: boolean;
}

export interface RemediesAsked {
  readonly request: PlanRequest;
  readonly goal: readonly number[];
  readonly conflict: readonly ConflictFact[];
  /** Targets that are not to be given up. */
  readonly kept: readonly number[];
  /** All that nothing prepares for, in the conflict or not. */
  readonly unprepared: readonly string[];
  /** All offers that are out of reach, in the conflict or not. */
  readonly outOfReach: readonly OutOfReach[];
}

/**
 * What would help, each alone, found by solving anew. Only what changes a fact of the conflict can: the facts of a conflict are
 * impossible whatever the others are.
 */
export function remediesFor(asked: RemediesAsked, effort: Effort): Remedies {
  let isComplete = true;
  const found = [...laddersFor(asked), ...reachLadders(asked, effort), ...preparationLadders(asked, effort)].flatMap(
    (ladder): readonly FoundRemedy[] => {
      let isLeast = true;
      for (const { remedy, request: changed, goal: then } of ladder) {
        const answer = canMeet(changed, then, effort);
        if (answer === 'yes') {
          const priced = pricedPlan(changed, then, effort);
          isComplete &&= priced !== undefined;
          return priced
            ? [{ remedy: boughtFor(remedy, priced.cost), ...priced, isLeast: isLeast && !isOpen(remedy, priced) }]
            : [];
        }
        if (answer === 'unknown') isLeast = false;
      }
      isComplete &&= isLeast;
      return [];
    },
  );
  return { found: found.toSorted((a, b) => a.cost - b.cost), isComplete };
}

/** The least budget is what the cheapest plan costs as if money were no limit. */
const boughtFor = (remedy: Remedy, cost: number): Remedy =>
  remedy.kind === 'more-money' ? { ...remedy, budget: cost } : remedy;

const isOpen = (remedy: Remedy, { status }: Pick<FoundRemedy, 'status'>): boolean =>
  remedy.kind === 'more-money' && status !== 'optimal';

function pricedPlan(request: PlanRequest, goal: readonly number[], effort: Effort) {
  if (effort.left <= 0) return undefined;
  effort.left--;
  const asked = onlyWith(request, goal);
  const met = new Set([...asked.targets.keys()].filter((index) => asked.targets[index]?.must));
  const answer = cheapestWithAll(modelFromRequest(asked), met, effort.nodes);
  return 'met' in answer ? { status: answer.status, cost: answer.cost, leastCost: answer.leastCost } : undefined;
}

const mostMonths = 12;
const mostOfOneThing = 10;

function preparationLadders({ request, goal, conflict, unprepared }: RemediesAsked, effort: Effort): readonly Ladder[] {
  const likely = conflict.flatMap((one) => (one.kind === 'no-preparation' ? [one.item] : []));
  const changed = (items: readonly string[]) => withPreparation(request, items);
  return smallestThatHelp(likely, unprepared, (some) => canMeet(changed(some), goal, effort) === 'yes').map((items) => [
    { remedy: { kind: 'preparation', items }, request: changed(items), goal },
  ]);
}

function reachLadders({ request, goal, conflict, outOfReach }: RemediesAsked, effort: Effort): readonly Ladder[] {
  const likely = conflict.filter((one) => one.kind === 'place' || one.kind === 'language');
  const changed = (facts: readonly OutOfReach[]) => thoughtAway(request, facts, 0);
  return smallestThatHelp(likely, outOfReach, (some) => canMeet(changed(some), goal, effort) === 'yes').map((facts) => [
    { remedy: { kind: 'offered-there', of: facts.map(openingFor) }, request: changed(facts), goal },
  ]);
}

function laddersFor({ request, goal, conflict, kept }: RemediesAsked): readonly Ladder[] {
  const facts = <Kind extends ConflictFact['kind']>(kind: Kind) =>
    conflict.flatMap((one) => (one.kind === kind ? [one as Extract<ConflictFact, { kind: Kind }>] : []));
  const change = (remedy: Remedy, changed: PlanRequest): Change => ({ remedy, request: changed, goal });
  const upTo = (most: number, step: (count: number) => Change): Ladder =>
    Array.from({ length: most }, (_, index) => step(index + 1));
  const due = facts('deadline').map(({ target }) => target);
  const dueTogether = [...due.map((one) => [one]), ...(due.length > 0 && goal.length > 1 ? [goal] : [])];
  const scarce = conflict.flatMap((one): readonly LimitedThing[] =>
    one.kind === 'seats'
      ? [{ kind: 'seat', offer: one.offer, session: one.session }]
      : one.kind === 'voucher'
        ? [{ kind: 'voucher', voucher: one.voucher }]
        : [],
  );
  return [
    ...dueTogether.map((targets) =>
      upTo(mostMonths, (months) =>
        change({ kind: 'later-deadline', targets, months }, dueLater(request, targets, months)),
      ),
    ),
    ...facts('budget').map(({ budget }) => [change({ kind: 'more-money', budget }, withoutBudget(request))]),
    ...facts('pace').map(({ examsAMonth: pace }) =>
      upTo(mostOfOneThing, (more) => {
        const examsAMonth = pace + more;
        return change({ kind: 'more-exams', examsAMonth }, withPace(request, examsAMonth));
      }),
    ),
    ...peopleApart(facts('absence')).map((some) => [
      change({ kind: 'no-absence', people: some.map(({ person }) => person) }, thoughtAway(request, some, 0)),
    ]),
    ...facts('people').map(() =>
      upTo(mostOfOneThing, (count) =>
        change({ kind: 'more-people', count }, withMorePeople(request, count, 'as-most')),
      ),
    ),
    ...scarce.map((of) =>
      upTo(mostOfOneThing, (count) => change({ kind: 'more-places', of, count }, withMore(of, count, request))),
    ),
    ...(['locked-in', 'locked-out', 'no-exams'] as const).flatMap((from) =>
      peopleApart(facts(from)).map((some) => [
        change({ kind: 'free', from, people: some.map(({ person }) => person) }, thoughtAway(request, some, 0)),
      ]),
    ),
    ...facts('target').flatMap(({ target }): readonly Ladder[] => {
      const others = goal.filter((one) => one !== target);
      if (kept.includes(target) || others.length === 0) return [];
      return [[{ remedy: { kind: 'give-up', target }, request, goal: others }]];
    }),
  ];
}

/** Each alone, and all together; of many, all together. */
const peopleApart = <Fact extends ConflictFact>(facts: readonly Fact[]): readonly (readonly Fact[])[] => [
  ...(facts.length > mostPeopleApart ? [] : facts.map((one) => [one])),
  ...(facts.length > 1 ? [facts] : []),
];

/** Nobody who takes exams takes fewer a month than this. */
function withPace(request: PlanRequest, examsAMonth: number): PlanRequest {
  const { learning } = request;
  const people = [...learning.people].map(
    ([id, own]) => [id, { ...own, ...(own.pace && { pace: Math.max(own.pace, examsAMonth) }) }] as const,
  );
  return { ...request, learning: { ...learning, pace: Math.max(learning.pace, examsAMonth), people: new Map(people) } };
}
