import type { Clause, ScorePart, Slot } from '../catalogue/clause.ts';
import type { Text } from '../catalogue/text.ts';
import type { Amount } from '../catalogue/amount.ts';
import { versionsInForce } from '../catalogue/version-in-force.ts';
import { countBits, intersection, members, type Bits } from '../credentials/bits.ts';
import { exactly, hull, type Range, plus } from '../numbers/range.ts';
import { approximate, compare, one, rational, roundedUp, zero } from '../numbers/rational.ts';
import { addDays, type Day } from '../time/day.ts';
import { backwards, shift } from '../time/duration.ts';
import type { Period } from '../time/period.ts';
import { periodOf } from '../time/window.ts';
import type { BoundFinding, Finding, FindingReason, PartFinding, PersonId, SlotFinding } from './finding.ts';
import { canFill, fillPlaces, type Vacancy } from './matching.ts';
import { atLeastZero, atMostValue, compareRanges, holdingCondition, measure } from './measure.ts';
import { leastNumbersAsked, numbersAsked } from './numbers-asked.ts';
import { eligibleFor, type Pattern, teamPatterns } from './places.ts';
import { inPlace, onDay, ruledReading, type Situation } from './situation.ts';
import { agreed, allOf, nOf, type Verdict } from './verdict.ts';
import type { View } from './view.ts';

type Reason = FindingReason & { readonly verdict: Verdict };

/** Judges one clause and says why. */
export function judge(clause: Clause, situation: Situation): Finding {
  const reason = waiver(clause, situation) ?? reasonOf(clause, situation);
  return { id: clause.id, ...(clause.title && { title: clause.title }), ...reason };
}

function reasonOf(clause: Clause, situation: Situation): Reason {
  switch (clause.kind) {
    case 'n-of': {
      const findings = clause.clauses.map((inner) => judge(inner, situation));
      return { kind: 'n-of', n: clause.n, findings, verdict: nOf(clause.n, findings.map(verdictOf)) };
    }
    case 'team':
      return judgeTeam(clause, situation);
    case 'compare':
      return judgeComparison(clause, situation);
    case 'score':
      return judgeScore(clause, situation);
    case 'best':
      return judgeBest(clause, situation);
    case 'holds':
      return judgeHolding(clause, situation);
    case 'meets':
      return judgeOther(clause, situation);
    case 'evidence':
      return judgeEvidence(clause, situation);
    case 'during':
      return judgeDuring(clause, situation);
    case 'per':
      return judgePlaces(clause, situation);
    case 'by': {
      const cases = situation.valuesOf(clause.attribute, situation).map((value): [string, Clause | undefined] => [value, clause.cases.get(value) ?? clause.otherwise]);
      const values = new Map(cases.flatMap(([value, inner]) => (inner ? [[value, judge(inner, situation)] as const] : [])));
      const verdict = cases.length > values.size ? 'not-met' : agreed([...values.values()].map(verdictOf));
      return { kind: 'by', attribute: clause.attribute, values, verdict };
    }
    case 'every-terms': {
      const due = situation.renewal === undefined || situation.renewal.number % clause.terms === 0;
      if (!due) return { kind: 'every-terms', terms: clause.terms, due, verdict: 'met' };
      const finding = judge(clause.clause, situation);
      return { kind: 'every-terms', terms: clause.terms, due, finding, verdict: finding.verdict };
    }
    case 'open': {
      const ruled = ruledReading(clause.question, situation);
      const reading = situation.readings.get(clause.question) ?? ruled;
      const judged = [...clause.readings].filter(([name]) => reading === undefined || name === reading);
      const readings = new Map(judged.map(([name, inner]) => [name, judge(inner, situation)]));
      return { kind: 'open', question: clause.question, readings, ...(ruled !== undefined && { ruled }), verdict: agreed([...readings.values()].map(verdictOf)) };
    }
    default:
      return clause satisfies never;
  }
}

const verdictOf = (finding: Finding): Verdict => finding.verdict;

/** A granted waiver of this clause stands in for meeting it; an extension or freeze leaves the requirement unmet. */
function waiver(clause: Clause, { view }: Situation): Reason | undefined {
  const exception = view.facts.exceptions.find((one) => one.kind === 'waiver' && one.clause === clause.id && one.from <= view.day && view.day <= one.to);
  return exception && { kind: 'waived', by: exception.by, reason: exception.reason, until: exception.to, verdict: 'met' };
}

type ClauseOf<Kind extends Clause['kind']> = Extract<Clause, { kind: Kind }>;

// --- People ---------------------------------------------------------------------------------------------------------

function judgeTeam(clause: ClauseOf<'team'>, situation: Situation): Reason {
  const { view } = situation;
  const needs = clause.slots.map((slot) => measure(slot.people, situation) ?? exactly(one));
  const staffable = (side: 'sure' | 'possible', numbers: Numbers) => teamPatterns(clause, numbers).some((pattern) => canStaff(view, pattern, side));
  const verdict = staffable('sure', numbersAsked(situation)) ? 'met' : staffable('possible', leastNumbersAsked(situation)) ? 'undetermined' : 'not-met';
  const counted = clause.slots.length === 1 ? undefined : staffing(clause, situation);
  return { kind: 'team', pooled: clause.pooled, slots: clause.slots.map((slot, index) => slotFinding(slot, clause, needs[index] as Range, counted?.[index], view)), verdict };
}

type Numbers = ReturnType<typeof numbersAsked>;

function canStaff(view: View, pattern: Pattern, side: 'sure' | 'possible'): boolean {
  const vacancies = vacanciesOf(view, pattern, side);
  if (vacancies.length === 1) return countBits((vacancies[0] as Vacancy).candidates) >= (vacancies[0] as Vacancy).count;
  return canFill(vacancies, view.people.length);
}

const vacanciesOf = (view: View, pattern: Pattern, side: 'sure' | 'possible'): Vacancy[] => pattern.map(({ count, tests }) => ({ count, candidates: eligibleFor(view, tests)[side] }));

/** Who would fill the slots of a team, as many as can be, slot by slot. */
function staffing(clause: ClauseOf<'team'>, situation: Situation): readonly (readonly number[])[] {
  const { view } = situation;
  const numbers = numbersAsked(situation);
  const patterns = teamPatterns({ ...clause, slots: clause.slots.map(({ ofWhich, ...slot }) => ({ ...slot, ofWhich: [] })) }, numbers);
  return fillPlaces(vacanciesOf(view, patterns[0] ?? [], 'sure'));
}

function slotFinding(slot: Slot, clause: ClauseOf<'team'>, needed: Range, assigned: readonly number[] | undefined, view: View): SlotFinding {
  const names = (people: readonly number[]): PersonId[] => people.map((person) => (view.people[person] as { id: string }).id);
  const test = { condition: slot.condition, withGrants: clause.withGrants, ...(slot.who && { who: slot.who }), ...(slot.verification && { verification: slot.verification }) };
  const { sure, possible } = view.eligible(test);
  const number = Number(roundedUp(needed.high ?? one));
  const subsets = slot.ofWhich.map((subset) => ({ ...subset, holders: intersection(sure, view.eligible({ ...test, condition: subset.condition }).sure) }));
  return {
    ...nameOf(slot),
    condition: slot.condition,
    ...(slot.role !== undefined && { role: slot.role }),
    ...(slot.who && { who: slot.who }),
    needed,
    holders: names(members(sure)),
    possible: names(members(possible)),
    counted: names(assigned ?? chosenFrom(sure, subsets.map((subset) => subset.holders), number)),
    ofWhich: subsets.map(({ people, condition, holders, ...named }) => ({ ...nameOf(named), condition, needed: people.kind === 'number' ? exactly(people.value) : exactly(one), holders: names(members(holders)) })),
  };
}

const nameOf = ({ id, title }: { readonly id?: string; readonly title?: Text }) => ({ ...(id !== undefined && { id }), ...(title && { title }) });

/** The first people of a set, those of its subsets before the others. */
function chosenFrom(all: Bits, subsets: readonly Bits[], number: number): number[] {
  const rank = (person: number) => -subsets.filter((subset) => (((subset[person >>> 5] as number) >>> (person & 31)) & 1) === 1).length;
  return members(all)
    .sort((a, b) => rank(a) - rank(b) || a - b)
    .slice(0, number)
    .sort((a, b) => a - b);
}

// --- Figures and scores ---------------------------------------------------------------------------------------------

function judgeComparison(clause: ClauseOf<'compare'>, situation: Situation): Reason {
  const missing: string[] = [];
  const value = measure(clause.amount, situation, missing);
  const bounds = clause.bounds.map(({ relation, limit }): BoundFinding => {
    const known = measure(limit, situation, missing);
    return { relation, limit: known ?? { low: undefined, high: undefined }, verdict: value && known ? compareRanges(value, relation, known) : 'not-met' };
  });
  return { kind: 'compare', amount: clause.amount, value, bounds, missing: [...new Set(missing)], people: peopleIn(clause.amount, situation), verdict: allOf(bounds.map((bound) => bound.verdict)) };
}

function judgeScore(clause: ClauseOf<'score'>, situation: Situation): Reason {
  const parts = clause.parts.map((part) => judgePart(part, situation));
  const total = parts.map((part) => part.points).reduce(plus, exactly(zero));
  const atLeast = measure(clause.atLeast, situation) ?? exactly(zero);
  const verdict = allOf([compareRanges(total, 'at-least', atLeast), ...parts.map((part) => part.verdict)]);
  return { kind: 'score', parts, total, atLeast, verdict };
}

/** Points are never negative, never above the cap, and nothing while a gate is shut. */
function judgePart(part: ScorePart, situation: Situation): PartFinding {
  const missing: string[] = [];
  const gates = part.gates.map((gate) => judge(gate, situation));
  const opened = allOf(gates.map(verdictOf));
  const measured = atLeastZero(measure(part.points, situation, missing) ?? exactly(zero));
  const capped = part.max ? atMostValue(measured, part.max) : measured;
  const points = opened === 'met' ? capped : opened === 'not-met' ? exactly(zero) : hull(exactly(zero), capped);
  return {
    id: part.id,
    ...(part.title && { title: part.title }),
    points,
    gates,
    ...(part.max && { max: part.max }),
    ...(part.floor && { floor: part.floor }),
    verdict: part.floor ? compareRanges(points, 'at-least', exactly(part.floor)) : 'met',
    missing: [...new Set(missing)],
    people: peopleIn(part.points, situation),
  };
}

const holdersOf = (item: string, { view }: Situation): PersonId[] => members(view.eligible({ condition: holdingCondition(item) }).sure).map((person) => (view.people[person] as { id: string }).id);

/** The people whose credentials an amount counts. */
export function peopleIn(amount: Amount, situation: Situation): PersonId[] {
  const all = (amounts: readonly (Amount | undefined)[]) => [...new Set(amounts.flatMap((one) => (one ? peopleIn(one, situation) : [])))].sort();
  switch (amount.kind) {
    case 'people': {
      const { sure } = situation.view.eligible({ condition: amount.condition, withGrants: amount.withGrants, ...(amount.who && { who: amount.who }) });
      return members(sure).map((person) => (situation.view.people[person] as { id: string }).id);
    }
    case 'holdings':
      return [...new Set(amount.items.flatMap((item) => holdersOf(item, situation)))].sort();
    case 'sum':
    case 'product':
    case 'smallest':
    case 'greatest':
      return all(amount.of);
    case 'steps':
      return all([amount.of, amount.below, ...amount.steps.map((step) => step.gives)]);
    case 'whole-part':
      return all([amount.of]);
    case 'difference':
    case 'ratio':
      return all([amount.left, amount.right]);
    case 'between':
      return all([amount.low, amount.high]);
    case 'by':
      return all([...amount.cases.values(), amount.otherwise]);
    case 'on':
      return all([amount.amount]);
    case 'metric':
      return amount.otherwise && situation.view.measurements(amount.metric).length === 0 ? all([amount.otherwise]) : [];
    case 'records':
      return amount.otherwise && situation.view.facts.records.get(amount.records) === undefined ? all([amount.otherwise]) : [];
    case 'number':
    case 'statuses':
      return [];
    default:
      return amount satisfies never;
  }
}

/** The alternative with the highest total counts, with its own threshold and floors; of equal ones, one that is met. */
function judgeBest(clause: ClauseOf<'best'>, situation: Situation): Reason {
  const alternatives = new Map([...clause.alternatives].map(([name, inner]) => [name, judge(inner, situation)]));
  const scored = [...alternatives].map(([name, finding]) => ({ name, finding, total: finding.kind === 'score' ? finding.total : exactly(zero) }));
  const highestLow = scored.map((one) => one.total.low ?? zero).reduce((a, b) => (compare(a, b) >= 0 ? a : b));
  const contenders = scored.filter((one) => one.total.high === undefined || compare(one.total.high, highestLow) >= 0);
  const rank = { met: 0, undetermined: 1, 'not-met': 2 } as const;
  const certain = contenders.every((one) => one.total.low && one.total.high && compare(one.total.low, one.total.high) === 0);
  const ordered = [...contenders].sort((a, b) => approximate(b.total.low ?? zero) - approximate(a.total.low ?? zero) || rank[a.finding.verdict] - rank[b.finding.verdict]);
  const chosen = ordered[0];
  const verdict = certain && chosen ? chosen.finding.verdict : agreed(contenders.map((one) => one.finding.verdict));
  return { kind: 'best', chosen: chosen?.name, alternatives, verdict };
}

// --- Statuses, other levels, evidence -------------------------------------------------------------------------------

function judgeHolding(clause: ClauseOf<'holds'>, { view }: Situation): Reason {
  const { status, level, since } = clause;
  const ranks = view.programme.levels.map((one) => one.id);
  const wanted = level === undefined ? -1 : ranks.indexOf(level);
  const suitable = view.statuses(status).filter((one) => level === undefined || ranks.indexOf(one.level ?? '') >= wanted);
  const heldFrom = unbrokenSince(suitable, view.day);
  const longEnough = heldFrom !== undefined && (since === undefined || heldFrom <= shift(view.day, backwards(since)));
  return { kind: 'holds', status, ...(level !== undefined && { level }), ...(since && { since }), ...(heldFrom !== undefined && { heldFrom }), verdict: longEnough ? 'met' : 'not-met' };
}

/** The first day of the time, without a gap up to `day`, in which one of the periods ran. */
function unbrokenSince(periods: readonly { readonly from: Day; readonly to: Day }[], day: Day): Day | undefined {
  let since: Day | undefined;
  let until = day;
  for (;;) {
    const before = periods.filter((period) => period.from <= until && period.to >= until && (since === undefined || period.from < since));
    if (before.length === 0) return since;
    since = before.map((period) => period.from).reduce((a, b) => (a < b ? a : b));
    until = addDays(since, -1);
  }
}

/** Whether the partner meets another requirement, by the text in force for a newcomer on the day. */
function judgeOther(clause: ClauseOf<'meets'>, situation: Situation): Reason {
  const { view } = situation;
  const competency = view.programme.competencies.get(clause.competency);
  const offered = (competency ? versionsInForce(competency, 'new', situation.ruleDay, view.knownOn) : []).flatMap((version) => version.levels.get(clause.level) ?? []);
  const findings = offered.map((inner) => judge(inner, situation));
  const finding = findings.find((one) => one.verdict === 'met') ?? findings[0];
  return { kind: 'meets', competency: clause.competency, level: clause.level, ...(finding && { finding }), verdict: finding ? nOf(1, findings.map(verdictOf)) : 'not-met' };
}

function judgeEvidence(clause: ClauseOf<'evidence'>, situation: Situation): Reason {
  const { view, renewal } = situation;
  const within = evidencePeriod(clause, situation);
  const suitable = view.evidence(clause.evidence).filter((one) => {
    if (one.on > view.day || one.validThrough < view.day) return false;
    if (within && (one.on < within.from || one.on > within.to)) return false;
    if (clause.outcome !== undefined && one.outcome !== clause.outcome) return false;
    return [...clause.where].every(([field, value]) => one.details[field] === value);
  });
  const sure = suitable.filter((one) => one.state === 'confirmed');
  const needed = measure(clause.count, situation) ?? exactly(one);
  const found: Range = { low: rational(sure.length), high: rational(suitable.length) };
  return {
    kind: 'evidence',
    evidence: clause.evidence,
    ...(clause.outcome !== undefined && { outcome: clause.outcome }),
    needed: Number(roundedUp(needed.high ?? one)),
    found: sure.map((one) => one.on).sort(),
    ...(within && (clause.within !== 'renewal' || renewal) && { within }),
    verdict: compareRanges(found, 'at-least', needed),
  };
}

function evidencePeriod(clause: ClauseOf<'evidence'>, { view, renewal }: Situation): Period | undefined {
  if (clause.within === undefined) return undefined;
  if (clause.within === 'renewal') return renewal?.window;
  return periodOf({ kind: 'trailing', length: clause.within }, view.day);
}

// --- Time and place -------------------------------------------------------------------------------------------------

function judgeDuring(clause: ClauseOf<'during'>, situation: Situation): Reason {
  const { view, renewal } = situation;
  const window = periodOf(clause.window, view.day, renewal?.window);
  const until = window.to < view.day || clause.window.kind === 'fixed' ? window.to : view.day;
  const days = daysOfChange(situation, { from: window.from, to: until });
  const judged = days.map((day) => ({ day, finding: judge(clause.clause, judgedOn(clause, situation, day)) }));
  const verdict = clause.days === 'any' ? nOf(1, judged.map((one) => one.finding.verdict)) : allOf(judged.map((one) => one.finding.verdict));
  const met = judged.find((one) => one.finding.verdict === 'met');
  const failed = judged.find((one) => one.finding.verdict !== 'met');
  const telling = clause.days === 'any' ? (met ?? judged.at(-1)) : (failed ?? judged.at(-1));
  return {
    kind: 'during',
    window,
    days: clause.days,
    ...(met && { metOn: met.day }),
    ...(failed && { failedOn: failed.day }),
    ...(telling && { finding: telling.finding }),
    verdict,
  };
}

/** On another day, that day's facts; and that day's rules unless today's are to be used. */
const judgedOn = (clause: ClauseOf<'during'>, situation: Situation, day: Day): Situation => ({ ...onDay(situation, day), ruleDay: clause.judgedBy === 'today' ? situation.ruleDay : day });

/** The days in a period on which a verdict can change: its first day and every day on which a fact or rule begins or ends. */
export function daysOfChange({ view }: Situation, { from, to }: Period): readonly Day[] {
  if (from > to) return [];
  const days = new Set<Day>([from]);
  const begins = (day: Day | undefined) => day !== undefined && day > from && day <= to && days.add(day);
  const ends = (day: Day | undefined) => day !== undefined && day >= from && day < to && days.add(addDays(day, 1));
  const { facts, programme } = view;
  for (const person of facts.people) {
    for (const one of [...person.affiliations]) begins(one.from), ends(one.to);
    for (const one of person.credentials) begins(one.earned), ends(one.validThrough);
  }
  for (const metric of facts.metrics.values()) for (const one of metric) begins(one.on);
  for (const one of facts.evidence) begins(one.on), ends(one.validThrough);
  for (const one of [...facts.statuses, ...facts.grants, ...facts.exceptions]) begins(one.from), ends(one.to);
  for (const item of programme.items.values()) for (const statement of item.retirement) ends(statement.acceptedUntil);
  for (const competency of programme.competencies.values()) for (const version of competency.versions) begins(version.effective.new), begins(version.effective.renewing), begins(version.effective.holder);
  return [...days].sort();
}

function judgePlaces(clause: ClauseOf<'per'>, situation: Situation): Reason {
  const kind = clause.scope as 'country' | 'location';
  const everywhere = situation.viewOn(situation.view.day);
  const found = everywhere.facts.people.flatMap((person) => person.affiliations.flatMap((one) => one[kind] ?? []));
  const names = clause.over ?? [...new Set(found)].sort();
  const places = new Map(names.map((place) => [place, judge(clause.clause, inPlace(situation, { kind, place }))]));
  const verdicts = [...places.values()].map(verdictOf);
  const verdict = names.length === 0 ? 'not-met' : clause.combine === 'all' ? allOf(verdicts) : nOf(1, verdicts);
  return { kind: 'per', scope: clause.scope, combine: clause.combine, places, verdict };
}

// --- Attributes -----------------------------------------------------------------------------------------------------

/**
 * The values that an attribute or classification has: one where it is known, every possible one where the partner's
 * file is silent or the data leaves it open, none where the programme does not list them.
 */
export function valuesOf(attribute: string, situation: Situation): readonly string[] {
  const { programme, facts } = situation.view;
  const classification = programme.classifications.get(attribute);
  if (classification) {
    const possible: string[] = [];
    for (const { is, when } of classification.cases) {
      const { verdict } = judge(when, situation);
      if (verdict !== 'not-met') possible.push(is);
      if (verdict === 'met') return possible;
    }
    return [...possible, classification.otherwise];
  }
  const stated = facts.attributes.get(attribute);
  if (stated !== undefined) return [stated];
  const values = programme.attributes.get(attribute);
  return values === undefined || values === 'any' ? [''] : values;
}
