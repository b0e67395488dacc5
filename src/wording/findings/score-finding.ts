import type { Range } from '../../domain/numbers/range.ts';
import type { Finding, PartFinding } from '../../domain/standing/finding.ts';
import { numberInWords, rangeInWords } from '../number-in-words.ts';
import type { Point } from '../point.ts';
import type { Voice } from '../voice.ts';
import { reportedName } from './figure-finding.ts';
import { findingWords } from './finding-words.ts';
import { namesOf } from './team-finding.ts';

type ScoreFinding = Extract<Finding, { kind: 'score' }>;
type TellFinding = (finding: Finding) => Point;

/** A score as a table: its total first, then each part with its points, and why a part has none. */
export function scorePoint(finding: ScoreFinding, voice: Voice, tell: TellFinding): Point {
  const { title, total, atLeast, parts, verdict } = finding;
  const words = findingWords[voice.language];
  return {
    text: title ? voice.say(title) : words.score(pointsInWords(atLeast, voice)),
    verdict,
    figure: words.points(pointsInWords(total, voice), pointsInWords(atLeast, voice)),
    below: parts.map((part) => partPoint(part, voice, tell)),
  };
}

export const pointsInWords = (points: Range, { language }: Voice): string =>
  rangeInWords(points, language, (value) => numberInWords(value, language));

function partPoint(
  { id, title, points, max, floor, verdict, gates, missing, people }: PartFinding,
  voice: Voice,
  tell: TellFinding,
): Point {
  const words = findingWords[voice.language];
  const number = (value: NonNullable<typeof max>) => numberInWords(value, voice.language);
  const shut = gates.filter((gate) => gate.verdict !== 'met');
  const told = pointsInWords(points, voice);
  return {
    text: title ? voice.say(title) : id,
    ...(floor ? { verdict } : {}),
    figure: max ? words.points(told, number(max)) : told,
    details: [
      ...(people.length > 0 ? [words.carriedBy(namesOf(people, voice))] : []),
      ...(missing.length > 0 ? [words.notReported(missing.map((one) => reportedName(one, voice)).join(', '))] : []),
      ...(floor && verdict !== 'met' && shut.length === 0 ? [words.floorMissed(number(floor))] : []),
      ...(shut.length > 0 ? [words.gateShut] : []),
    ],
    below: shut.map((gate) => tell(gate)),
  };
}
