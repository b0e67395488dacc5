import type { Amount } from '../../domain/catalogue/amount.ts';
import { minus, onlyValue, type Range } from '../../domain/numbers/range.ts';
import { compare, type Rational, zero } from '../../domain/numbers/rational.ts';
import type { BoundFinding, Finding } from '../../domain/standing/finding.ts';
import { andList } from '../lists-in-words.ts';
import { rangeInWords } from '../number-in-words.ts';
import type { Point } from '../point.ts';
import { amountInWords } from '../rules/amount-in-words.ts';
import { amountWords } from '../rules/amount-words.ts';
import { figureInWords } from '../rules/figure-in-words.ts';
import { periodInWords } from '../time-in-words.ts';
import type { Voice } from '../voice.ts';
import { findingWords } from './finding-words.ts';
import { namesOf } from './team-finding.ts';

type CompareFinding = Extract<Finding, { kind: 'compare' }>;

/** A figure against what is asked of it, and by how much it is more or less. */
export function figurePoint(finding: CompareFinding, voice: Voice): Point {
  const { amount, value, bounds, missing, people, periods, verdict, title } = finding;
  const words = findingWords[voice.language];
  const asked = andList(
    bounds.map((bound) => boundInWords(bound, amount, voice)),
    voice.language,
  );
  const told = (range: Range) => rangeInWords(range, voice.language, (one) => figureInWords(one, amount, voice));
  const gap = value && bounds.map((bound) => gapInWords(value, bound, amount, voice)).find((one) => one !== undefined);
  return {
    text: title ? voice.say(title) : `${amountInWords(amount, voice)}: ${asked}`,
    verdict,
    details: [
      ...(value ? [[words.asked(told(value), asked), ...(gap === undefined ? [] : [gap])].join(' ')] : []),
      ...(missing.length > 0
        ? [words.notReported(missing.map((id) => reportedName(id, voice)).join(', '))]
        : value
          ? []
          : [words.cannotCompute]),
      ...(periods.length > 0
        ? [
            words.counted(
              andList(
                periods.map((one) => periodInWords(one, voice.language)),
                voice.language,
              ),
            ),
          ]
        : []),
      ...(people.length > 0 ? [words.carriedBy(namesOf(people, voice))] : []),
    ],
  };
}

/** What is not reported may be a figure, a list of records or an attribute. */
export function reportedName(id: string, voice: Voice): string {
  if (voice.programme.records.has(id)) return voice.records(id);
  return voice.programme.attributes.has(id) ? voice.attribute(id) : voice.metric(id);
}

const boundInWords = ({ relation, limit }: BoundFinding, of: Amount, voice: Voice) =>
  `${amountWords[voice.language].relation[relation]} ${rangeInWords(limit, voice.language, (value) => figureInWords(value, of, voice))}`;

/** Only an exact value against an exact limit has a gap that can be told. */
function gapInWords(value: Range, { relation, limit }: BoundFinding, of: Amount, voice: Voice): string | undefined {
  const difference = onlyValue(minus(value, limit));
  if (!difference || !onlyValue(value)) return undefined;
  const words = findingWords[voice.language];
  const sign = compare(difference, zero);
  if (sign === 0) return undefined;
  const figure = figureInWords(sign < 0 ? negative(difference) : difference, of, voice);
  if (relation === 'at-least' || relation === 'more-than')
    return sign < 0 ? words.missingFigure(figure) : words.spareFigure(figure);
  return sign > 0 ? words.tooMuch(figure) : undefined;
}

const negative = ({ numerator, denominator }: Rational): Rational => ({ numerator: -numerator, denominator });
