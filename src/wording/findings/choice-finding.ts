import type { Finding } from '../../domain/standing/finding.ts';
import { countInWords } from '../number-in-words.ts';
import type { Point } from '../point.ts';
import { clauseWords } from '../rules/clause-words.ts';
import type { Voice } from '../voice.ts';
import { findingWords } from './finding-words.ts';
import { pointsInWords } from './score-finding.ts';

type FindingOf<Kind extends Finding['kind']> = Extract<Finding, { kind: Kind }>;
type TellFinding = (finding: Finding) => Point;

/** Of options, those that are met say enough; where none is, all are shown. */
export function nOfPoint({ n, findings, verdict, title }: FindingOf<'n-of'>, voice: Voice, tell: TellFinding): Point {
  const words = findingWords[voice.language];
  const number = (value: number) => countInWords(value, voice.language);
  const isChoice = n < findings.length;
  const met = findings.filter((one) => one.verdict === 'met');
  const shown = isChoice && verdict === 'met' ? met : findings;
  const hidden = findings.length - shown.length;
  const [only] = shown;
  if (!title && shown.length === 1 && only) {
    const point = tell(only);
    return hidden === 0
      ? point
      : { ...point, details: [...(point.details ?? []), words.othersNotNeeded(number(hidden))] };
  }
  const text = !isChoice ? words.allOf : n === 1 ? words.oneOf : words.someOf(number(n), number(findings.length));
  return {
    text: title ? voice.say(title) : text,
    verdict,
    details: hidden > 0 ? [words.othersNotNeeded(number(hidden))] : [],
    below: shown.map((one) => tell(one)),
  };
}

/** The alternatives of a score with their totals; only the one that counts is told in full. */
export function bestPoint(
  { chosen, alternatives, verdict, title }: FindingOf<'best'>,
  voice: Voice,
  tell: TellFinding,
): Point {
  const words = findingWords[voice.language];
  const named = [...alternatives].map(([name, finding]) => ({
    name,
    finding,
    told: finding.title ? voice.say(finding.title) : name,
    total: finding.kind === 'score' ? pointsInWords(finding.total, voice) : '0',
  }));
  const winner = named.find((one) => one.name === chosen);
  const others = named.filter((one) => one !== winner);
  return {
    text: title ? voice.say(title) : words.best,
    verdict,
    details: [
      ...(winner ? [words.bestCounts(winner.told, winner.total)] : []),
      ...others.map((one) => words.bestOther(one.told, one.total)),
    ],
    below: (winner ? [winner] : named).map((one) => tell(one.finding)),
  };
}

/** A question that the published text leaves open, with the verdict of each way to read it. */
export function openPoint(
  { question, readings, ruled, verdict }: FindingOf<'open'>,
  voice: Voice,
  tell: TellFinding,
): Point {
  const words = findingWords[voice.language];
  const asked = voice.programme.questions.get(question);
  const told = (name: string) => {
    const reading = asked?.readings.get(name);
    return reading ? voice.say(reading) : name;
  };
  return {
    text: clauseWords[voice.language].open(asked ? voice.say(asked.text) : question),
    verdict,
    details: ruled === undefined ? [] : [words.ruled(told(ruled))],
    below: [...readings].map(([name, inner]) => ({
      text: told(name),
      verdict: inner.verdict,
      below: [tell(inner)],
    })),
  };
}
