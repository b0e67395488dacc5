import type { Amount } from '../catalogue/amount.ts';
import { amountsWithin } from '../catalogue/amounts-within.ts';
import { type Clause, clausesWithin } from '../catalogue/clause.ts';
import { retirementKnownOn } from '../catalogue/item.ts';
import { itemsBehind } from '../catalogue/items-behind.ts';
import { itemsInClause } from '../catalogue/items-in-clause.ts';
import { exceptionsGranted } from '../membership/exceptions-granted.ts';
import { type Facts, isKnownAt, type Known } from '../membership/facts.ts';
import { isSameRange, unknown } from '../numbers/range.ts';
import type { Day } from '../time/day.ts';
import { contains, type Period } from '../time/period.ts';
import { periodOf } from '../time/window.ts';
import { agesPassing } from './ages-passing.ts';
import type { Cause } from './cause.ts';
import { measure } from './measure.ts';
import type { OutlookRequest } from './outlook-request.ts';
import { onDay, type Situation } from './situation.ts';

/** The eve of a day and the day; what ends does so on the eve, what begins on the day. */
interface Turning {
  readonly eve: Day;
  readonly on: Day;
}

/** What begins on `on` or ended on the eve, of all that the texts look at. */
export function causesBetween(
  eve: Day,
  on: Day,
  texts: readonly Clause[],
  { programme, facts, competency }: Pick<OutlookRequest, 'programme' | 'facts' | 'competency'>,
  base: Situation,
): readonly Cause[] {
  const turning = { eve, on };
  const items = itemsBehind(texts.flatMap(itemsInClause), programme);
  const known = knownFacts({ ...facts, exceptions: exceptionsGranted(programme, facts, competency) }, base);
  const causes = [
    ...peopleCauses(turning, items, known),
    ...acceptanceCauses(turning, items, base),
    ...companyCauses(turning, texts.flatMap(clausesWithin), items, known),
    ...agesPassing(turning, texts, known),
  ];
  if (causes.length > 0) return causes;
  const { metrics, records, last } = figuresMoving(turning, texts, base);
  const moving: readonly Cause[] = [
    ...(metrics.length > 0 ? [{ kind: 'figures-move', metrics, ...(last && { last }) } as const] : []),
    ...(records.length > 0 ? [{ kind: 'records-move', records } as const] : []),
  ];
  if (moving.length > 0) return moving;
  const from = windowsMoving(turning, texts, base);
  return [from === undefined ? { kind: 'time-passes' } : { kind: 'window-moves', from }];
}

/** Facts that were not known, or had been corrected, at the moment of knowledge turn nothing. */
function knownFacts(facts: Facts, { view: { knownAt } }: Situation) {
  const known = <Fact extends Known>(list: readonly Fact[]) => list.filter((one) => isKnownAt(one, knownAt));
  return {
    people: facts.people.map(({ id, affiliations, credentials }) => ({
      id,
      affiliations: known(affiliations),
      credentials: known(credentials),
    })),
    grants: known(facts.grants),
    statuses: known(facts.statuses),
    evidence: known(facts.evidence),
    exceptions: known(facts.exceptions),
  };
}

type KnownFacts = ReturnType<typeof knownFacts>;

const turns = ({ eve, on }: Turning, { from, to }: Period, ends: Cause, begins: Cause): readonly Cause[] => [
  ...(to === eve ? [ends] : []),
  ...(from === on ? [begins] : []),
];

/** Who comes or goes brings or takes all that the person holds; of the others, each credential by itself. */
const peopleCauses = (turning: Turning, items: ReadonlySet<string>, { people }: KnownFacts): readonly Cause[] =>
  people.flatMap(({ id: person, affiliations, credentials }): readonly Cause[] => {
    const relevant = credentials.filter((one) => items.has(one.item));
    const present = (day: Day) => affiliations.some((one) => one.from <= day && day <= one.to);
    if (relevant.length === 0) return [];
    if (present(turning.eve) !== present(turning.on))
      return [{ kind: present(turning.on) ? 'joins' : 'leaves', person }];
    if (!present(turning.on)) return [];
    return relevant.flatMap(({ item, earned: from, validThrough: to }) =>
      turns(
        turning,
        { from, to },
        { kind: 'credential-ends', person, item },
        { kind: 'credential-begins', person, item },
      ),
    );
  });

const acceptanceCauses = (
  { eve }: Turning,
  items: ReadonlySet<string>,
  { view: { programme, knownOn } }: Situation,
): readonly Cause[] =>
  [...items].flatMap((id) => {
    const item = programme.items.get(id);
    return item && retirementKnownOn(item, knownOn)?.acceptedUntil === eve
      ? [{ kind: 'acceptance-ends', item: id }]
      : [];
  });

function companyCauses(
  turning: Turning,
  clauses: readonly Clause[],
  items: ReadonlySet<string>,
  { grants, statuses, evidence, exceptions }: KnownFacts,
): readonly Cause[] {
  const asked = (kind: 'holds' | 'evidence', id: string) =>
    clauses.some((one) => one.kind === kind && (one.kind === 'holds' ? one.status : one.evidence) === id);
  return [
    ...grants
      .filter((one) => items.has(one.item))
      .flatMap((one) =>
        turns(turning, one, { kind: 'grant-ends', item: one.item }, { kind: 'grant-begins', item: one.item }),
      ),
    ...statuses
      .filter((one) => asked('holds', one.status))
      .flatMap((one) =>
        turns(turning, one, { kind: 'status-ends', status: one.status }, { kind: 'status-begins', status: one.status }),
      ),
    ...evidence
      .filter((one) => asked('evidence', one.kind))
      .flatMap(({ kind, on: from, validThrough: to }) =>
        turns(
          turning,
          { from, to },
          { kind: 'evidence-ends', evidence: kind },
          { kind: 'evidence-begins', evidence: kind },
        ),
      ),
    ...exceptions.flatMap((one) =>
      turns(turning, one, { kind: 'exception-ends', by: one.by }, { kind: 'exception-begins', by: one.by }),
    ),
  ];
}

/** The metrics and the records of which the figure in its window differs between the two days. */
function figuresMoving({ eve, on }: Turning, texts: readonly Clause[], base: Situation) {
  const windowed = amountsWithin(texts).flatMap((amount) =>
    (amount.kind === 'metric' || amount.kind === 'records') && amount.window !== undefined ? [amount] : [],
  );
  const moving = windowed.filter((amount) => {
    const figure = (day: Day) => measure(amount, onDay(base, day)) ?? unknown;
    return !isSameRange(figure(eve), figure(on));
  });
  const figures = moving.flatMap((one) => (one.kind === 'metric' ? [one] : []));
  const leaving = new Set(figures.map((one) => newestLeaving({ eve, on }, one, base)));
  const [last] = leaving.size === 1 ? leaving : [];
  return {
    metrics: [...new Set(figures.map(({ metric }) => metric))],
    ...(last && { last }),
    records: [...new Set(moving.flatMap((one) => (one.kind === 'records' ? [one.records] : [])))],
  };
}

/** The day of the newest figure that counts on the eve for the last time. */
function newestLeaving(
  { eve, on }: Turning,
  { metric, window }: Extract<Amount, { kind: 'metric' }>,
  { view, renewal }: Situation,
): Day | undefined {
  if (!window) return undefined;
  const [before, now] = [eve, on].map((day) => periodOf(window, day, renewal?.window));
  return view
    .measurements(metric)
    .flatMap(({ on: of }) => (of && before && now && contains(before, of) && !contains(now, of) ? [of] : []))
    .sort()
    .at(-1);
}

/** The first of the days that a rule looks back on, where it was an earlier one on the eve; the latest, where there are several. */
function windowsMoving({ eve, on }: Turning, texts: readonly Clause[], { renewal }: Situation): Day | undefined {
  return texts
    .flatMap(clausesWithin)
    .flatMap((clause) => {
      if (clause.kind !== 'during') return [];
      const [before, from] = [eve, on].map((day) => periodOf(clause.window, day, renewal?.window).from);
      return from !== undefined && from !== before ? [from] : [];
    })
    .sort()
    .at(-1);
}
