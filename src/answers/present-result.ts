import type { Language } from '../domain/catalogue/text.ts';
import type { Exception, Facts } from '../domain/membership/facts.ts';
import type { Assessment, ClaimStanding } from '../domain/standing/assess.ts';
import type { LevelStanding } from '../domain/standing/evaluate.ts';
import type { Held } from '../domain/standing/held.ts';
import type { Day } from '../domain/time/day.ts';
import { endOfTime, type Instant } from '../domain/time/instant.ts';
import type { LocatedProblem } from '../exchange/located-problems.ts';
import { findingInWords } from '../wording/findings/finding-in-words.ts';
import { withPlainSpaces } from '../wording/no-break.ts';
import { problemInWords } from '../wording/problems/problem-in-words.ts';
import { heldInWords } from '../wording/standing/held-in-words.ts';
import type { Voice } from '../wording/voice.ts';
import { schemaVersion } from './about.ts';
import { presentAction } from './present-action.ts';
import { presentConflict } from './present-conflict.ts';
import { presentFinding } from './present-finding.ts';
import { titleOf } from './present-range.ts';
import { presentWay } from './present-way.ts';
import type { JsonProblem } from './refusal-schema.ts';
import type { JsonClaim, JsonResult } from './result-schema.ts';
import { presentSentence } from './sentence.ts';
import type { JsonStanding } from './standing-schema.ts';

type Of<Kind extends JsonResult['kind']> = Extract<JsonResult, { kind: Kind }>;

interface Asked {
  readonly day: Day;
  readonly knownAt: Instant;
}

/** Whom an answer is about, and what was asked. */
export const aboutOf = (facts: Facts, { day, knownAt }: Asked, voice: Voice) => ({
  schemaVersion: schemaVersion as typeof schemaVersion,
  partner: { id: facts.partner, ...(facts.name !== undefined && { name: facts.name }) },
  programme: voice.programme.id,
  day,
  ...(knownAt !== endOfTime && { knownAt }),
});

export const presentEvaluation = (
  standing: LevelStanding,
  facts: Facts,
  asked: Asked,
  voice: Voice,
): Of<'evaluation'> => ({
  kind: 'evaluation',
  ...aboutOf(facts, asked, voice),
  standing: presentStanding(standing, voice),
});

export const presentAssessment = (assessment: Assessment, facts: Facts, voice: Voice): Of<'assessment'> => ({
  kind: 'assessment',
  ...aboutOf(facts, assessment, voice),
  claims: assessment.claims.map((claim) => presentClaim(claim, assessment, voice)),
  unknownItems: assessment.unknownItems.map(({ person, item }) => ({ person, item })),
});

export const presentRefusal = (problems: readonly LocatedProblem[], language: Language): Of<'refusal'> => ({
  kind: 'refusal',
  schemaVersion,
  problems: problems.map((problem) => presentProblem(problem, language)),
});

export const presentProblem = (problem: LocatedProblem, language: Language): JsonProblem => ({
  code: problem.code,
  file: problem.place.file,
  line: problem.place.line,
  column: problem.place.column,
  message: problemInWords(problem, language),
  values: Object.fromEntries(
    Object.entries(problem.values).map(([name, value]) => [name, typeof value === 'object' ? [...value] : value]),
  ),
});

export function presentStanding(standing: LevelStanding, voice: Voice): JsonStanding {
  const { competency, level, cohort, verdict, version, absent, finding, readings, dependsOn, gaps, ways, obligations } =
    standing;
  return {
    competency,
    level,
    cohort,
    verdict,
    ...(version && { version }),
    ...(absent && { absent }),
    ...(finding && { finding: presentFinding(finding, voice) }),
    sentences: finding ? findingInWords(finding, voice).map(presentSentence) : [],
    readings: readings.map((reading) => ({
      readings: Object.fromEntries(reading.readings),
      verdict: reading.verdict,
      finding: presentFinding(reading.finding, voice),
    })),
    dependsOn: [...dependsOn],
    gaps: gaps.map((gap) => ({
      clause: gap.finding.id,
      ...titleOf(gap.finding, voice),
      ways: gap.ways.map((way) => presentWay(way, voice)),
    })),
    ways: ways.map((way) => presentWay(way, voice)),
    obligations: obligations.map(({ id, title, consequence, at }) => ({
      id,
      ...(title && { title: voice.say(title) }),
      consequence: voice.say(consequence),
      at,
    })),
  };
}

/** Whether it is held, and why, with the sentence. */
export function presentHeld(of: Held, voice: Voice): JsonClaim['held'] {
  const { exception, ...held } = of;
  const text = withPlainSpaces(heldInWords(of, voice.language));
  return { text, ...held, ...(exception && { exception: presentException(exception, voice) }) };
}

export const presentException = ({ kind, from, to, by, reason }: Exception, voice: Voice) => ({
  kind,
  from,
  to,
  by,
  reason: voice.say(reason),
});

const presentClaim = (
  { claim, alone, together, counted, dependsOn, conflict, held, action }: ClaimStanding,
  asked: Asked,
  voice: Voice,
): JsonClaim => ({
  claim: { ...claim },
  name: voice.award(claim),
  alone: presentStanding(alone, voice),
  together,
  counted: counted.map(({ role, people }) => ({ ...(role !== undefined && { role }), people: [...people] })),
  dependsOn: [...dependsOn],
  ...(conflict && { conflict: presentConflict(conflict) }),
  held: presentHeld(held, voice),
  ...(action && { action: presentAction(action, asked, voice) }),
});
