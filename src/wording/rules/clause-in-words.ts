import type { Clause, ScorePart } from '../../domain/catalogue/clause.ts';
import { countInWords, numberInWords } from '../number-in-words.ts';
import type { Point } from '../point.ts';
import { lengthInWords } from '../time-in-words.ts';
import type { Voice } from '../voice.ts';
import { amountInWords } from './amount-in-words.ts';
import { clauseWords } from './clause-words.ts';
import { comparisonInWords } from './comparison-in-words.ts';
import { evidenceInWords } from './evidence-in-words.ts';
import { scopeInWords } from './scope-in-words.ts';
import { teamInWords } from './team-in-words.ts';
import { windowInWords } from './window-in-words.ts';

type ClauseOf<Kind extends Clause['kind']> = Extract<Clause, { kind: Kind }>;

/** A rule as sentences: what it asks, made from its meaning and not from its author's title. */
export function clauseInWords(clause: Clause, voice: Voice): Point {
  const point = { clause: clause.id, ...meaningInWords(clause, voice) };
  if (clause.source === undefined) return point;
  return { ...point, details: [...(point.details ?? []), clauseWords[voice.language].source(clause.source)] };
}

function meaningInWords(clause: Clause, voice: Voice): Point {
  const words = clauseWords[voice.language];
  const say = (inner: Clause) => clauseInWords(inner, voice);
  switch (clause.kind) {
    case 'n-of':
      return nOfPoint(clause, voice);
    case 'team':
      return teamInWords(clause, voice);
    case 'compare':
      return { text: comparisonInWords(clause, voice) };
    case 'score':
      return {
        text: words.score(amountInWords(clause.atLeast, voice)),
        below: clause.parts.map((part) => partInWords(part, voice)),
      };
    case 'best':
      return {
        text: words.best,
        below: [...clause.alternatives].map(([name, inner]) => ({
          text: words.alternative(inner.title ? voice.say(inner.title) : name),
          below: [say(inner)],
        })),
      };
    case 'holds': {
      const status = voice.status(clause.status, clause.level);
      return {
        text: clause.since ? words.holdsFor(status, lengthInWords(clause.since, voice.language)) : words.holds(status),
      };
    }
    case 'meets':
      return { text: words.meets(voice.award(clause)) };
    case 'evidence':
      return { text: evidenceInWords(clause, voice) };
    case 'during': {
      const when = windowInWords(clause.window, voice.language);
      const details = clause.judgedBy === 'today' ? { details: [words.byTodaysRules] } : {};
      return {
        text: clause.days === 'any' ? words.onAnyDay(when) : words.onEveryDay(when),
        ...details,
        below: [say(clause.clause)],
      };
    }
    case 'per':
      return { text: scopeInWords(clause, voice.language), below: [say(clause.clause)] };
    case 'by': {
      const cases: [string, Clause][] = [
        ...[...clause.cases].map(([value, inner]): [string, Clause] => [voice.value(clause.attribute, value), inner]),
        ...(clause.otherwise ? [[words.otherwise, clause.otherwise] as [string, Clause]] : []),
      ];
      return {
        text: words.by(voice.attribute(clause.attribute)),
        below: cases.map(([value, inner]) => ({ text: words.alternative(value), below: [say(inner)] })),
      };
    }
    case 'every-terms':
      return {
        text: clause.terms === 2 ? words.everySecondTerm : words.everyTerms(countInWords(clause.terms, voice.language)),
        below: [say(clause.clause)],
      };
    case 'open':
      return openPoint(clause, voice);
    default:
      return clause satisfies never;
  }
}

function nOfPoint({ n, clauses }: ClauseOf<'n-of'>, voice: Voice): Point {
  const words = clauseWords[voice.language];
  const below = clauses.map((inner) => clauseInWords(inner, voice));
  const [only] = below;
  if (only === undefined) return { text: words.nothing };
  if (below.length === 1) return only;
  const count = (number: number) => countInWords(number, voice.language);
  return {
    text: n === clauses.length ? words.allOf : n === 1 ? words.oneOf : words.someOf(count(n), count(clauses.length)),
    below,
  };
}

/** What one part of a score gives points for. */
export function partInWords({ id, title, gates, points, max, floor }: ScorePart, voice: Voice): Point {
  const words = clauseWords[voice.language];
  const number = (value: NonNullable<typeof max>) => numberInWords(value, voice.language);
  const limits = [
    words.part(amountInWords(points, voice)),
    ...(max ? [words.max(number(max))] : []),
    ...(floor ? [words.floor(number(floor))] : []),
  ];
  const below =
    gates.length === 0 ? [] : [{ text: words.gates, below: gates.map((gate) => clauseInWords(gate, voice)) }];
  return { text: title ? voice.say(title) : id, details: [limits.join('; ')], below };
}

function openPoint({ question, readings }: ClauseOf<'open'>, voice: Voice): Point {
  const words = clauseWords[voice.language];
  const asked = voice.programme.questions.get(question);
  return {
    text: words.open(asked ? voice.say(asked.text) : question),
    below: [...readings].map(([name, inner]) => {
      const reading = asked?.readings.get(name);
      return { text: words.alternative(reading ? voice.say(reading) : name), below: [clauseInWords(inner, voice)] };
    }),
  };
}
