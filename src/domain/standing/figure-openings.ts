import type { Amount, Relation } from '../catalogue/amount.ts';
import type { Clause } from '../catalogue/clause.ts';
import { canBeEarnedIn, isIssuedForPath } from '../catalogue/item.ts';
import { countBits, hasBit } from '../credentials/bits.ts';
import type { Range } from '../numbers/range.ts';
import { type Rational, roundedUp, wholePart, zero } from '../numbers/rational.ts';
import { figureFor, peopleCounted, withPeople } from './amount-inverse.ts';
import { choose } from './completion.ts';
import type { BoundFinding, Finding } from './finding.ts';
import { compareRanges, holdingCondition, measure } from './measure.ts';
import { bothOpened, needing, nothingNeeded, type Opening, staffing } from './opening.ts';
import type { Situation } from './situation.ts';
import type { Scope, Test } from './view.ts';
import type { Need } from './way.ts';

type Comparison = Extract<Clause, { kind: 'compare' }>;
type Compared = Extract<Finding, { kind: 'compare' }>;

/** What would bring a figure within its bounds: more people, more credentials, more statuses, or the figure itself. */
export function compareOpenings(
  clause: Comparison,
  finding: Compared,
  situation: Situation,
  scope?: Scope,
): readonly Opening[] {
  const open = finding.bounds.filter((bound) => bound.verdict !== 'met');
  return open
    .map((bound) => boundOpenings(clause, finding, bound, situation, scope))
    .reduce(bothOpened, [nothingNeeded]);
}

function boundOpenings(
  clause: Comparison,
  finding: Compared,
  bound: BoundFinding,
  situation: Situation,
  scope?: Scope,
): readonly Opening[] {
  const { amount } = clause;
  const { relation, limit } = bound;
  const rising = relation === 'at-least' || relation === 'more-than';
  const people = rising
    ? morePeople(amount, (value) => compareRanges(value, relation, limit) === 'met', situation, scope)
    : undefined;
  if (people) return people;
  const needed = limit.high && leastWhole(limit.high, relation);
  if (rising && needed !== undefined && amount.kind === 'holdings') return moreHoldings(amount, needed, situation);
  if (rising && needed !== undefined && amount.kind === 'statuses')
    return [needing(moreStatuses(amount, finding, needed, situation))];
  const figure = limit.high && rising ? figureFor(amount, limit.high, situation) : undefined;
  return [
    needing(
      figure ? metricNeed(figure, relation, finding, amount, situation) : figureNeed(clause, finding, relation, limit),
    ),
  ];
}

/** The smallest whole number within the bound. */
const leastWhole = (limit: Rational, relation: Relation): number =>
  Number(relation === 'more-than' ? wholePart(limit) + 1n : roundedUp(limit));

function metricNeed(
  { metric, value }: { metric: string; value: Rational },
  relation: Relation,
  finding: Compared,
  amount: Amount,
  situation: Situation,
): Need {
  const reported = measure({ kind: 'metric', metric, aggregate: 'latest' }, situation);
  if (amount.kind !== 'metric')
    return { kind: 'metric', metric, relation, needed: value, ...(reported && { have: reported }) };
  const have = finding.value && { have: finding.value };
  return { kind: 'metric', metric, relation, needed: value, ...have, ...periodsOf(finding) };
}

const periodsOf = ({ periods }: Compared) => (periods.length > 0 ? { periods } : {});

function figureNeed(clause: Comparison, finding: Compared, relation: Relation, needed: Range): Need {
  const title = clause.title && { title: clause.title };
  return {
    kind: 'figure',
    clause: clause.id,
    ...title,
    relation,
    needed,
    ...(finding.value && { have: finding.value }),
    ...periodsOf(finding),
  };
}

/** No rule asks for more people than this beyond those who count already. */
const mostMorePeople = 60;

export const testOf = ({ condition, withGrants, who }: Extract<Amount, { kind: 'people' }>, scope?: Scope): Test => ({
  condition,
  withGrants,
  ...(who && { who }),
  ...(scope && { scope }),
});

/** Where an amount counts people: the fewest more who would do. */
function morePeople(
  amount: Amount,
  enough: (value: Range) => boolean,
  situation: Situation,
  scope?: Scope,
): readonly Opening[] | undefined {
  const counted = peopleCounted(amount, situation);
  if (!counted) return undefined;
  const test = testOf(counted, scope);
  const now = countBits(situation.view.eligible(test).sure);
  for (let count = now + 1; count <= now + mostMorePeople; count++) {
    const value = measure(withPeople(amount, counted, count), situation);
    if (value && enough(value)) return [staffing([[{ count, tests: [test] }]])];
  }
  return undefined;
}

/** More sets of items to choose from than this are not followed. */
const mostChoices = 60;

/** Credentials that count wherever they are held: anybody may earn the missing ones. */
function moreHoldings(
  amount: Extract<Amount, { kind: 'holdings' }>,
  needed: number,
  { view }: Situation,
): readonly Opening[] {
  const holders = amount.items.map((item) => ({
    item,
    people: view.eligible({ condition: holdingCondition(item) }).sure,
  }));
  const earnable = holders.filter(({ item }) => {
    const known = view.programme.items.get(item);
    return known !== undefined && canBeEarnedIn(known, view.timeToAct, view.knownOn);
  });
  const held = (people: (typeof holders)[number]['people']) =>
    amount.distinct ? Math.min(countBits(people), 1) : countBits(people);
  const missing = needed - holders.reduce((sum, { people }) => sum + held(people), 0);
  if (amount.distinct) {
    const open = earnable.filter(({ people }) => countBits(people) === 0).map(({ item }) => item);
    return choose(open, missing, mostChoices).map((items) =>
      staffing(...items.map((item) => [[{ count: 1, tests: [{ condition: holdingCondition(item) }] }]])),
    );
  }
  const isForPath = ({ item }: { readonly item: string }) => {
    const known = view.programme.items.get(item);
    return known !== undefined && isIssuedForPath(known);
  };
  const single = earnable.filter((one) => !isForPath(one));
  const candidates = view.people.flatMap(({ id, affiliations }, person) => {
    const lacking = single.filter(({ people }) => !hasBit(people, person)).map(({ item }) => item);
    return affiliations.length > 0 && lacking.length > 0 ? [{ person: id, passing: [{ n: 1, of: lacking }] }] : [];
  });
  const steps = Array.from({ length: missing }, () => ({ people: 1, exams: 1, candidates }));
  // One that is issued for a path takes all that is missing of the path, of so many more people.
  const byPath = earnable.filter(isForPath).map(({ item, people }) => {
    const tests = [{ condition: holdingCondition(item) }];
    return staffing([[{ count: held(people) + missing, tests }]]);
  });
  return [...(candidates.length > 0 ? [{ ...nothingNeeded, steps }] : []), ...byPath];
}

function moreStatuses(
  amount: Extract<Amount, { kind: 'statuses' }>,
  finding: Compared,
  needed: number,
  { view }: Situation,
): Need {
  const isHeld = (status: string) => view.statuses(status).some((held) => held.from <= view.day && view.day <= held.to);
  const anyOf = amount.statuses.filter((status) => !isHeld(status));
  return { kind: 'status', anyOf, count: needed - Number(wholePart(finding.value?.low ?? zero)) };
}
