import type { Amount } from '../catalogue/amount.ts';
import type { Clause } from '../catalogue/clause.ts';
import { countBits } from '../credentials/bits.ts';
import { remembered } from '../credentials/remembered.ts';
import { addDays } from '../time/day.ts';
import { shift } from '../time/duration.ts';
import { figureFor, peopleCounted, withPeople } from './amount-inverse.ts';
import { choose } from './completion.ts';
import type { Finding } from './finding.ts';
import { compareRanges, holdingCondition, measure } from './measure.ts';
import { numbersAsked } from './numbers-asked.ts';
import { type Pattern, teamPatterns } from './places.ts';
import { scoreWays } from './score-ways.ts';
import { inPlace, onDay, type Situation } from './situation.ts';
import { type Demand, staffingWays } from './staffing-ways.ts';
import { bothClosed, easiest, type Need, nothingToDo, onlyNeed, type Way } from './way.ts';

type FindingOf<Kind extends Finding['kind']> = Extract<Finding, { kind: Kind }>;
type ClauseOf<Kind extends Clause['kind']> = Extract<Clause, { kind: Kind }>;

/**
 * The smallest sets of things that would make a clause met, at most three, the easiest first; none where nothing
 * could any more. `finding` is what {@link judge} found about the same clause.
 */
export function waysToMeet(clause: Clause, finding: Finding, situation: Situation): readonly Way[] {
  if (finding.verdict === 'met') return [nothingToDo];
  return remembered(knownWays, finding, () => findWays(clause, finding, situation));
}

/** A finding is made for one clause in one situation, so its ways are worked out once. */
const knownWays = new WeakMap<Finding, readonly Way[]>();

function findWays(clause: Clause, finding: Finding, situation: Situation): readonly Way[] {
  switch (clause.kind) {
    case 'n-of':
      return nOfWays(clause, finding as FindingOf<'n-of'>, situation);
    case 'team':
      return staffingWays([teamPatterns(clause, numbersAsked(situation))], situation.view);
    case 'compare':
      return compareWays(clause, finding as FindingOf<'compare'>, situation);
    case 'score':
      return scoreWays(clause, finding as FindingOf<'score'>, situation, waysToMeet);
    case 'best':
      return easiest(
        [...clause.alternatives].flatMap(([name, inner]) =>
          waysToMeet(inner, (finding as FindingOf<'best'>).alternatives.get(name) as Finding, situation),
        ),
      );
    case 'holds':
      return holdsWays(clause, finding as FindingOf<'holds'>, situation);
    case 'meets': {
      const { view } = situation;
      const inner = (finding as FindingOf<'meets'>).finding;
      const text = view.programme.competencies
        .get(clause.competency)
        ?.versions.findLast((version) => version.effective.new <= view.day)
        ?.levels.get(clause.level);
      return inner && text ? waysToMeet(text, inner, situation) : [];
    }
    case 'evidence': {
      const { needed, found } = finding as FindingOf<'evidence'>;
      return [
        onlyNeed({
          kind: 'evidence',
          evidence: clause.evidence,
          count: needed - found.length,
          ...(clause.outcome !== undefined && { outcome: clause.outcome }),
        }),
      ];
    }
    case 'during':
      return duringWays(clause, finding as FindingOf<'during'>, situation);
    case 'per': {
      const places = [...(finding as FindingOf<'per'>).places].map(([place, inner]) =>
        waysToMeet(clause.clause, inner, inPlace(situation, { kind: clause.scope as 'country' | 'location', place })),
      );
      if (places.length === 0) return [onlyNeed(other(clause))];
      return clause.combine === 'all' ? places.reduce(bothClosed) : easiest(places.flat());
    }
    case 'by': {
      const cases = [...(finding as FindingOf<'by'>).values].map(([value, inner]) =>
        waysToMeet((clause.cases.get(value) ?? clause.otherwise) as Clause, inner, situation),
      );
      return cases.length === 0 ? [onlyNeed(other(clause))] : cases.reduce(bothClosed);
    }
    case 'every-terms': {
      const inner = (finding as FindingOf<'every-terms'>).finding;
      return inner ? waysToMeet(clause.clause, inner, situation) : [nothingToDo];
    }
    case 'open':
      return [...(finding as FindingOf<'open'>).readings]
        .map(([name, inner]) => waysToMeet(clause.readings.get(name) as Clause, inner, situation))
        .reduce(bothClosed);
    default:
      return clause satisfies never;
  }
}

const label = (clause: Clause) => ({ clause: clause.id, ...(clause.title && { title: clause.title }) });
const other = (clause: Clause): Need => ({ kind: 'other', ...label(clause) });

/** All that is open must be closed; where only some must, the easiest some. Teams are staffed together. */
function nOfWays(clause: ClauseOf<'n-of'>, finding: FindingOf<'n-of'>, situation: Situation): readonly Way[] {
  const open = clause.clauses.flatMap((inner, index) => {
    const found = finding.findings[index] as Finding;
    return found.verdict === 'met' ? [] : [{ clause: inner, finding: found }];
  });
  const missing = clause.n - (clause.clauses.length - open.length);
  if (missing === open.length) return allWays(open, situation);
  return easiest(choose(open, missing, 200).flatMap((some) => allWays(some, situation)));
}

function allWays(
  open: readonly { readonly clause: Clause; readonly finding: Finding }[],
  situation: Situation,
): readonly Way[] {
  const teams = open.filter(({ clause }) => clause.kind === 'team');
  const together = teams.length > 1 ? teams : [];
  const demands = together.flatMap(({ clause }): Demand[] =>
    clause.kind === 'team' ? [teamPatterns(clause, numbersAsked(situation))] : [],
  );
  const others = open
    .filter((one) => !together.includes(one))
    .map(({ clause, finding }) => waysToMeet(clause, finding, situation));
  const staffed = demands.length === 0 ? [nothingToDo] : staffingWays(demands, situation.view);
  return others.reduce(bothClosed, staffed);
}

function compareWays(clause: ClauseOf<'compare'>, finding: FindingOf<'compare'>, situation: Situation): readonly Way[] {
  const ways = clause.bounds.flatMap(({ relation, limit }, index): (readonly Way[])[] => {
    const bound = finding.bounds[index];
    if (bound === undefined || bound.verdict === 'met') return [];
    const rising = relation === 'at-least' || relation === 'more-than';
    const byPeople = rising
      ? morePeople(clause.amount, (value) => compareRanges(value, relation, bound.limit) === 'met', situation)
      : undefined;
    if (byPeople) return [byPeople];
    if (rising && clause.amount.kind === 'holdings') return [moreHoldings(clause.amount, bound.limit, situation)];
    if (rising && clause.amount.kind === 'statuses')
      return [moreStatuses(clause.amount, finding, bound.limit, situation)];
    const figure = bound.limit.high && rising ? figureFor(clause.amount, bound.limit.high, situation) : undefined;
    const have = finding.value === undefined ? {} : { have: finding.value };
    if (figure) {
      const reported = measure({ kind: 'metric', metric: figure.metric, aggregate: 'latest' }, situation);
      const now = clause.amount.kind === 'metric' ? have : reported ? { have: reported } : {};
      return [[onlyNeed({ kind: 'metric', metric: figure.metric, relation, needed: figure.value, ...now })]];
    }
    const measured = measure(limit, situation);
    return [
      measured
        ? [onlyNeed({ kind: 'figure', ...label(clause), relation, needed: measured, ...have })]
        : [onlyNeed(other(clause))],
    ];
  });
  return ways.reduce(bothClosed, [nothingToDo]);
}

/** No rule asks for more people than this beyond those who count already. */
const mostNewPeople = 60;

/** Where an amount counts people: the fewest more who would do. */
function morePeople(
  amount: Amount,
  enough: (value: NonNullable<ReturnType<typeof measure>>) => boolean,
  situation: Situation,
): readonly Way[] | undefined {
  const counted = peopleCounted(amount, situation);
  if (!counted) return undefined;
  const test = {
    condition: counted.condition,
    withGrants: counted.withGrants,
    ...(counted.who && { who: counted.who }),
  };
  const now = countBits(situation.view.eligible(test).sure);
  for (let count = now + 1; count <= now + mostNewPeople; count++) {
    const value = measure(withPeople(amount, counted.condition, count), situation);
    if (value && enough(value)) return staffingWays([[[{ count, tests: [test] }]]], situation.view);
  }
  return undefined;
}

/** Credentials that count wherever they are: anybody may earn the missing ones. */
function moreHoldings(
  amount: Extract<Amount, { kind: 'holdings' }>,
  limit: { readonly high: import('../numbers/rational.ts').Rational | undefined },
  situation: Situation,
): readonly Way[] {
  const { view } = situation;
  const needed = Number(limit.high?.numerator ?? 1n);
  const held = (item: string) => countBits(view.eligible({ condition: holdingCondition(item) }).sure);
  const now = amount.items.reduce((sum, item) => sum + (amount.distinct ? Math.min(held(item), 1) : held(item)), 0);
  const open = amount.distinct ? amount.items.filter((item) => held(item) === 0) : amount.items;
  if (amount.distinct) return pooledWays(open, needed - now, situation);
  const patterns: Pattern = [
    { count: needed - now, tests: [{ condition: { kind: 'n-of', n: 1, conditions: open.map(holdingCondition) } }] },
  ];
  return staffingWays([[patterns]], view);
}

function pooledWays(items: readonly string[], count: number, { view }: Situation): readonly Way[] {
  const candidates = view.people
    .filter((person) => person.affiliations.length > 0)
    .map((person) => ({ person: person.id, passing: [{ n: 1, of: items }] }));
  const somebody = candidates.length > 0 ? candidates : [{ passing: [{ n: 1, of: items }] }];
  const steps = Array.from({ length: count }, () => ({ people: 1, exams: 1, candidates: somebody }));
  return [{ exams: count, newPeople: candidates.length > 0 ? 0 : 1, steps, needs: [] }];
}

function moreStatuses(
  amount: Extract<Amount, { kind: 'statuses' }>,
  finding: FindingOf<'compare'>,
  limit: { readonly high: import('../numbers/rational.ts').Rational | undefined },
  { view }: Situation,
): readonly Way[] {
  const open = amount.statuses.filter(
    (status) => !view.statuses(status).some((one) => one.from <= view.day && view.day <= one.to),
  );
  const count = Number(limit.high?.numerator ?? 1n) - Number(finding.value?.low?.numerator ?? 0n);
  return [onlyNeed({ kind: 'status', anyOf: open, count })];
}

function holdsWays(clause: ClauseOf<'holds'>, finding: FindingOf<'holds'>, { view }: Situation): readonly Way[] {
  if (finding.heldFrom !== undefined && clause.since)
    return [onlyNeed({ kind: 'wait', status: clause.status, until: shift(finding.heldFrom, clause.since) })];
  const gain: Need = {
    kind: 'status',
    anyOf: [clause.status],
    count: 1,
    ...(clause.level !== undefined && { level: clause.level }),
  };
  if (!clause.since) return [onlyNeed(gain)];
  return [
    {
      ...nothingToDo,
      needs: [gain, { kind: 'wait', status: clause.status, until: shift(addDays(view.day, 1), clause.since) }],
    },
  ];
}

/** "On any day" can still be closed today; a day on which it failed cannot be taken back. */
function duringWays(clause: ClauseOf<'during'>, finding: FindingOf<'during'>, situation: Situation): readonly Way[] {
  const { view } = situation;
  if (clause.days === 'every' || view.day > finding.window.to || finding.finding === undefined)
    return [onlyNeed({ kind: 'time', ...label(clause) })];
  return waysToMeet(clause.clause, finding.finding, onDay(situation, view.day));
}
