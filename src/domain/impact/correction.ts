import { lifecycleOf } from '../catalogue/policy-in-force.ts';
import type { Programme } from '../catalogue/programme.ts';
import { programmeKnownOn } from '../catalogue/programme-known-on.ts';
import { type DecidedBeside, withRulings } from '../catalogue/with-rulings.ts';
import { factsUnder } from '../membership/awards-under-programme.ts';
import type { Claim, Facts, StatusHeld } from '../membership/facts.ts';
import { rulingsKnown } from '../membership/rulings-known.ts';
import { type Renewal, renewalsOf } from '../membership/terms.ts';
import { claimsOf } from '../standing/claims.ts';
import { baseSituation, verdictIn } from '../standing/evaluate.ts';
import { judgedOn, type Situation } from '../standing/situation.ts';
import { type Span, spansOf } from '../standing/spans.ts';
import type { Verdict } from '../standing/verdict.ts';
import { addDays, addMonths, type Day } from '../time/day.ts';
import { dayOfInstant, type Instant } from '../time/instant.ts';
import type { Period } from '../time/period.ts';
import { type CorrectedStatement, correctedStatements } from './corrected-statement.ts';

export interface CorrectionRequest {
  /** As it was published; what was ruled beside it comes apart, as it was known at one moment and perhaps not at the other. */
  readonly programme: Programme;
  readonly rulings?: readonly DecidedBeside[];
  readonly facts: Facts;
  /** What was known then. */
  readonly knownThen: Instant;
  /** What is known now. */
  readonly knownNow: Instant;
  readonly claims?: readonly Claim[];
}

/**
 * What statements about the past, made between two moments, would have altered: answers about days that had come by the
 * first, and decisions that stand. Nothing is reopened by it; whether a decision is looked at again, somebody decides.
 */
export interface Correction {
  readonly statements: readonly CorrectedStatement[];
  readonly answers: readonly AlteredAnswer[];
  readonly decisions: readonly AlteredDecision[];
}

/** Days of which requirement or status read otherwise then than now. */
export interface AlteredAnswer {
  readonly claim: Claim;
  readonly days: Period;
  readonly knownThen: Answer;
  readonly knownNow: Answer;
}

export type Answer = Pick<Span, 'verdict' | 'held'>;

/** An award or a renewal whose requirement, as of the day it was decided, reads otherwise now. */
export interface AlteredDecision {
  readonly claim: Claim;
  readonly decision: 'awarded' | 'renewed';
  readonly on: Day;
  readonly knownThen: Verdict;
  readonly knownNow: Verdict;
}

/** Answers are compared for no more than so many months before the first moment. */
const monthsBack = 36;

export function correctionOf(request: CorrectionRequest): Correction {
  const { programme, facts, knownThen, knownNow } = request;
  const day = dayOfInstant(knownThen);
  const claims = request.claims ?? claimsOf(programme, facts, day, knownNow);
  const statements = correctedStatements(claims, request);
  if (statements.length === 0) return { statements, answers: [], decisions: [] };
  const known = { knownThen: stateAt(knownThen, request), knownNow: stateAt(knownNow, request) };
  const earliest = statements.map((one) => one.from).reduce((a, b) => (a < b ? a : b));
  const limit = addMonths(day, -monthsBack);
  const from = earliest > limit ? earliest : limit;
  return {
    statements,
    answers: from > day ? [] : claims.flatMap((claim) => alteredAnswers(claim, { from, to: day }, known)),
    decisions: claims.flatMap((claim) => alteredDecisions(claim, known, request)),
  };
}

/** The programme and the awards as they were known at a moment. */
function stateAt(knownAt: Instant, { programme, rulings = [], facts, knownThen }: CorrectionRequest): StateKnown {
  const ruled = withRulings(programme, rulingsKnown(rulings, knownAt));
  const known = programmeKnownOn(ruled, dayOfInstant(knownAt));
  const under = known === programme ? facts : factsUnder(known, facts);
  const base = baseSituation({ programme: known, facts: under, day: dayOfInstant(knownThen), knownAt });
  return { programme: known, facts: under, knownAt, base };
}

interface StateKnown {
  readonly programme: Programme;
  readonly facts: Facts;
  readonly knownAt: Instant;
  readonly base: Situation;
}

interface BothKnown {
  readonly knownThen: StateKnown;
  readonly knownNow: StateKnown;
}

function alteredAnswers(claim: Claim, { from, to }: Period, known: BothKnown): readonly AlteredAnswer[] {
  const spansIn = ({ base, ...state }: StateKnown) =>
    spansOf({ ...state, ...claim, day: from, until: to }, judgedOn(base, from));
  const [before, after] = [spansIn(known.knownThen), spansIn(known.knownNow)];
  const altered = before.flatMap((one) =>
    after.flatMap((other): readonly AlteredAnswer[] => {
      const days = { from: one.from > other.from ? one.from : other.from, to: one.to < other.to ? one.to : other.to };
      const differ = one.verdict !== other.verdict || one.held !== other.held;
      return differ && days.from <= days.to
        ? [{ claim, days, knownThen: answerOf(one), knownNow: answerOf(other) }]
        : [];
    }),
  );
  return joined(altered);
}

const answerOf = ({ verdict, held }: Span): Answer => ({ verdict, held });

/** Days that follow each other with the same answers are one time. */
function joined(answers: readonly AlteredAnswer[]): readonly AlteredAnswer[] {
  const times: AlteredAnswer[] = [];
  for (const answer of answers) {
    const before = times.at(-1);
    const goesOn = before && addDays(before.days.to, 1) === answer.days.from && isSame(before, answer);
    if (goesOn) times[times.length - 1] = { ...before, days: { from: before.days.from, to: answer.days.to } };
    else times.push(answer);
  }
  return times;
}

const isSame = (a: AlteredAnswer, b: AlteredAnswer): boolean =>
  (['knownThen', 'knownNow'] as const).every(
    (known) => a[known].verdict === b[known].verdict && a[known].held === b[known].held,
  );

function alteredDecisions(claim: Claim, known: BothKnown, request: CorrectionRequest): readonly AlteredDecision[] {
  const last = dayOfInstant(request.knownThen);
  return decisionsAbout(claim, request)
    .filter(({ on }) => on <= last)
    .flatMap(({ decision, on, renewal }): readonly AlteredDecision[] => {
      const verdictBy = ({ base, ...state }: StateKnown): Verdict => {
        const asked = { ...state, ...claim, day: on };
        const cohort = decision === 'awarded' ? 'new' : 'renewing';
        const decided = verdictIn(judgedOn(base, on), { ...asked, cohort, ...(renewal && { renewal }) });
        // A decision older than the first text that was seen is looked at by that text, as its holder is.
        return (decided.version ? decided : verdictIn(judgedOn(base, on), { ...asked, cohort: 'holder' })).verdict;
      };
      const [knownThen, knownNow] = [verdictBy(known.knownThen), verdictBy(known.knownNow)];
      return knownThen === knownNow ? [] : [{ claim, decision, on, knownThen, knownNow }];
    });
}

interface Decision {
  readonly decision: AlteredDecision['decision'];
  readonly on: Day;
  readonly renewal?: Renewal;
}

/** The days on which an award was given, and on which it was renewed. */
function decisionsAbout(
  { competency: id, level }: Claim,
  { programme, facts }: CorrectionRequest,
): readonly Decision[] {
  const competency = programme.competencies.get(id);
  const lifecycle = competency && lifecycleOf(programme, competency);
  return facts.statuses
    .filter((award) => award.status === id && award.level === level)
    .flatMap((award): readonly Decision[] => [
      ...(award.inheritedFrom ? [] : [{ decision: 'awarded' as const, on: award.from }]),
      ...(award.renewals ?? []).map(({ done }) => {
        const renewal = lifecycle && renewalDoneOn(done, award, lifecycle);
        return { decision: 'renewed' as const, on: done, ...(renewal && { renewal }) };
      }),
    ]);
}

/** The renewal in whose window, or before which, something was done. */
function renewalDoneOn(done: Day, award: StatusHeld, lifecycle: Parameters<typeof renewalsOf>[1]): Renewal {
  for (const renewal of renewalsOf(award, lifecycle)) if (renewal.window.to >= done) return renewal;
  throw new Error('The renewals of an award never end.');
}
