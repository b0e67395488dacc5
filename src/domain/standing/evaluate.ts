import type { Clause } from '../catalogue/clause.ts';
import { clausesBelow } from '../catalogue/clause.ts';
import type { Cohort, Competency, Obligation, Programme, Version } from '../catalogue/programme.ts';
import type { Text } from '../catalogue/text.ts';
import type { Facts } from '../membership/facts.ts';
import type { Renewal } from '../membership/terms.ts';
import { one } from '../numbers/rational.ts';
import type { Day } from '../time/day.ts';
import type { Instant } from '../time/instant.ts';
import { awardHeld, bindingVersions } from './binding-version.ts';
import type { Finding, PersonId } from './finding.ts';
import { judge, valuesOf } from './judge.ts';
import { openQuestions } from './open-questions.ts';
import { peopleNeeded } from './people-needed.ts';
import { actingFrom, read, type Situation, situationOf } from './situation.ts';
import { agreed, type Verdict } from './verdict.ts';
import { together, versionsChosen } from './version-by-evidence.ts';
import type { Way } from './way.ts';
import { waysToMeet } from './ways.ts';

export interface EvaluateRequest {
  readonly programme: Programme;
  readonly facts: Facts;
  readonly competency: string;
  readonly level: string;
  readonly day: Day;
  readonly knownAt: Instant;
  /** As what the partner is judged; without it as a holder where it holds the award, else as a newcomer. */
  readonly cohort?: Cohort;
  /** Only the clause or score part of this id. */
  readonly part?: string;
  readonly renewal?: Renewal;
  /** The day from which on people can act, for ways to meet it by the day that is judged; without it that day alone. */
  readonly actFrom?: Day;
}

/** Where a partner stands at one level, judged alone. */
export interface LevelStanding {
  readonly competency: string;
  readonly level: string;
  readonly cohort: Cohort;
  readonly verdict: Verdict;
  /** The text it was judged by; left out where no text binds. */
  readonly version?: { readonly id: string; readonly hash: string; readonly observed: boolean };
  /** Why nothing could be judged: no text is in force (or known), it has no such level (or part), or the competency is closed. */
  readonly absent?: 'no-version' | 'no-level' | 'no-part' | 'closed';
  readonly finding?: Finding;
  /** Where open questions decide: the verdict of each way to read them. */
  readonly readings: readonly ReadingStanding[];
  /** The people of whom none could leave without breaking the level. */
  readonly dependsOn: readonly PersonId[];
  /** The clauses that fail, each with the smallest sets of things that would close it. */
  readonly gaps: readonly Gap[];
  /** The smallest sets of things that would make the whole level met. */
  readonly ways: readonly Way[];
  readonly obligations: readonly ObligationDue[];
}

export interface ReadingStanding {
  readonly readings: ReadonlyMap<string, string>;
  readonly verdict: Verdict;
  readonly finding: Finding;
}

export interface Gap {
  readonly finding: Finding;
  readonly ways: readonly Way[];
}

export interface ObligationDue {
  readonly id: string;
  readonly title?: Text;
  readonly consequence: Text;
  readonly at: 'now' | 'renewal';
}

/**
 * Judges one level of one competency alone, as of a day, with what was known at a moment, and says why. Where several
 * texts are open to the partner, the one that judges it best is shown.
 */
export function evaluate(request: EvaluateRequest): LevelStanding {
  return evaluateIn(baseSituation(request), request);
}

export const baseSituation = ({
  programme,
  facts,
  day,
  knownAt,
}: Pick<EvaluateRequest, 'programme' | 'facts' | 'day' | 'knownAt'>): Situation =>
  situationOf({ programme, facts, day, knownAt }, valuesOf);

/** As {@link evaluate}, over facts that several levels share. */
export function evaluateIn(base: Situation, request: EvaluateRequest): LevelStanding {
  const { cohort, closed, versions, situation } = textsAsked(base, request);
  if (closed) return { ...nothingJudged(request, cohort), absent: 'closed' };
  const judged = versions.map((version) => judgeVersion(version, request, situation));
  return bestOf(judged) ?? { ...nothingJudged(request, cohort), absent: 'no-version' };
}

/** The verdict of {@link evaluateIn} and the text that gave it, without reasons. */
export function verdictIn(base: Situation, request: EvaluateRequest): { verdict: Verdict; version?: Version } {
  const { closed, versions, situation } = textsAsked(base, request);
  if (closed) return { verdict: 'not-met' };
  const judged = versions.map((version) => {
    const clause = version.levels.get(request.level);
    return clause
      ? { version, verdict: verdictOfClause(clause, situation) }
      : { version, verdict: 'not-met' as const, absent: 'no-level' };
  });
  const best = bestOf(judged);
  return best ? { verdict: best.verdict, version: best.version } : { verdict: 'not-met' };
}

/** What is found of a level as its text is written, without the ways to meet it; nothing where no text of it binds. */
export function foundAsWritten(base: Situation, request: EvaluateRequest): Finding | undefined {
  const { closed, versions, situation } = textsAsked(base, request);
  if (closed) return undefined;
  const found = versions.flatMap((version) => {
    const clause = version.levels.get(request.level);
    return clause ? [judge(clause, situation)] : [];
  });
  return bestOf(found);
}

/** As what a partner is judged on the day, and by which texts. */
function textsAsked(base: Situation, request: EvaluateRequest) {
  const { programme, facts, level, day, knownAt, renewal, actFrom } = request;
  const competency = programme.competencies.get(request.competency);
  const award = awardHeld(facts, request.competency, level, day, knownAt);
  const cohort = request.cohort ?? (award ? 'holder' : 'new');
  const able = actFrom === undefined ? base : actingFrom(base, actFrom);
  const situation: Situation = { ...able, cohort, ...(renewal && { renewal }) };
  const closed = competency !== undefined && isClosed(competency, cohort, day);
  const binding = competency
    ? bindingVersions(programme, competency, cohort, award, day, base.view.knownOn, renewal)
    : [];
  const chosen = competency
    ? versionsChosen({ programme, facts, competency, cohort, award, day, knownAt, renewal })
    : [];
  const versions = chosen.length === 0 ? binding : together(binding, chosen);
  return { cohort, closed, versions, situation };
}

/** Of several texts that are open to the partner the one that judges it best; the newest where they agree. */
function bestOf<Judged extends { readonly verdict: Verdict; readonly absent?: unknown }>(
  judged: readonly Judged[],
): Judged | undefined {
  const rank = { met: 0, undetermined: 1, 'not-met': 2 } as const;
  return [...judged].sort(
    (a, b) => Number(a.absent !== undefined) - Number(b.absent !== undefined) || rank[a.verdict] - rank[b.verdict],
  )[0];
}

/** A retiring competency closes three times: to newcomers, to renewals, and for good. */
export function isClosed({ retirement }: Competency, cohort: Cohort, day: Day): boolean {
  const last = { new: retirement.lastEnrolment, renewing: retirement.lastRenewal, holder: retirement.ends }[cohort];
  return [last, retirement.ends].some((end) => end !== undefined && day > end);
}

const nothingJudged = ({ competency, level }: EvaluateRequest, cohort: Cohort) =>
  ({
    competency,
    level,
    cohort,
    verdict: 'not-met',
    readings: [],
    dependsOn: [],
    gaps: [],
    ways: [],
    obligations: [],
  }) as const;

function judgeVersion(version: Version, request: EvaluateRequest, situation: Situation): LevelStanding {
  const named = {
    ...nothingJudged(request, situation.cohort),
    version: { id: version.id, hash: version.hash, observed: version.observed },
  };
  const whole = version.levels.get(request.level);
  if (!whole) return { ...named, absent: 'no-level' };
  const clause = request.part === undefined ? whole : partOf(whole, request.part, situation);
  if (!clause) return { ...named, absent: 'no-part' };
  const readings = readEveryWay(clause, situation);
  const verdict = agreed(readings.map((reading) => reading.verdict));
  const failing = readings.find((reading) => reading.verdict === 'not-met');
  const shown = readings.find((reading) => reading.verdict === verdict) ?? failing ?? (readings[0] as ReadingStanding);
  const finding = judgedAsWritten(clause, readings, situation);
  const unmet = readings.length > 1 ? shown.finding : finding;
  const readSituation: Situation = { ...situation, readings: shown.readings };
  const gaps = verdict === 'met' ? [] : gapsOf(clause, unmet, readSituation);
  const [gap] = gaps;
  return {
    ...named,
    verdict,
    finding,
    readings: readings.length > 1 ? readings : [],
    dependsOn: verdict === 'met' ? peopleNeeded(clause, finding, situation) : [],
    gaps,
    ways: verdict === 'met' ? [] : gap?.finding === unmet ? gap.ways : waysToMeet(clause, unmet, readSituation),
    obligations: version.obligations
      .filter((one) => one.level === request.level && judge(one.when, situation).verdict === 'met')
      .map(obligationDue),
  };
}

const judgedAsWritten = (clause: Clause, readings: readonly ReadingStanding[], situation: Situation): Finding =>
  readings.length === 1 ? (readings[0] as ReadingStanding).finding : judge(clause, situation);

/** One judgement for every combination of readings of the questions that are open on the day. */
function readEveryWay(clause: Clause, situation: Situation): readonly ReadingStanding[] {
  let situations: readonly Situation[] = [situation];
  for (const question of openQuestions(clause, situation)) {
    const names = [...(situation.view.programme.questions.get(question)?.readings.keys() ?? [])];
    situations = situations.flatMap((before) => names.map((name) => read(before, question, name)));
  }
  return situations.map((one) => {
    const finding = judge(clause, one);
    return { readings: one.readings, verdict: finding.verdict, finding };
  });
}

/** The verdict of one clause judged alone, with open questions read every way: what {@link evaluate} says, without reasons. */
export const verdictOfClause = (clause: Clause, situation: Situation): Verdict =>
  agreed(readEveryWay(clause, situation).map((reading) => reading.verdict));

/** The failing clauses, as deep as every one of them must be closed; alternatives stay together. */
export function gapsOf(clause: Clause, finding: Finding, situation: Situation): readonly Gap[] {
  if (finding.verdict === 'met') return [];
  if (clause.kind === 'n-of' && finding.kind === 'n-of' && clause.n === clause.clauses.length && clause.n > 1) {
    return clause.clauses.flatMap((inner, index) => gapsOf(inner, finding.findings[index] as Finding, situation));
  }
  return [{ finding, ways: waysToMeet(clause, finding, situation) }];
}

/** The clause of an id, or a score part of that name as a score of its own: met where it has at least its floor, or one point. */
export function partOf(clause: Clause, id: string, situation: Situation): Clause | undefined {
  if (clause.id === id) return clause;
  if (clause.kind === 'score') {
    const part = clause.parts.find((one) => one.id === id);
    if (part) return { ...clause, id, parts: [part], atLeast: { kind: 'number', value: part.floor ?? one } };
  }
  for (const below of inOrderOfChoice(clause, situation)) {
    const found = partOf(below, id, situation);
    if (found) return found;
  }
  return undefined;
}

/** Alternatives may name their parts alike: the one that counts is meant. */
function inOrderOfChoice(clause: Clause, situation: Situation): readonly Clause[] {
  if (clause.kind !== 'best') return clausesBelow(clause);
  const finding = judge(clause, situation);
  const chosen =
    finding.kind === 'best' && finding.chosen !== undefined ? clause.alternatives.get(finding.chosen) : undefined;
  return chosen ? [chosen, ...clausesBelow(clause)] : clausesBelow(clause);
}

const obligationDue = ({ id, title, consequence, at }: Obligation): ObligationDue => ({
  id,
  consequence,
  at,
  ...(title && { title }),
});

/** The levels that a competency's text offers, lowest first. */
export function levelsOffered(programme: Programme, competency: Competency): readonly string[] {
  return programme.levels
    .map((level) => level.id)
    .filter((level) => competency.versions.some((version) => version.levels.has(level)));
}
