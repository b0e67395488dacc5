import type {
  ExceptionChange,
  ExceptionDifference,
} from '../../../domain/impact/difference/policies/exception-difference.ts';
import type { Postponement } from '../../../domain/time/postponement.ts';
import type { Bilingual } from '../../bilingual.ts';
import { andList, orList } from '../../lists-in-words.ts';
import type { Point } from '../../point.ts';
import { competenciesInWords, exceptionInWords, whereInWords } from '../../rules/policy-in-words.ts';
import { policyWords } from '../../rules/policy-words.ts';
import { dayInWords, lengthInWords } from '../../time-in-words.ts';
import type { Voice } from '../../voice.ts';
import { directionShortly } from '../direction-in-words.ts';
import { clauseChangeInWords, type SentencesOf } from './clause-change-in-words.ts';

const en = {
  added: 'New exception',
  removed: 'No longer an exception',
  passed: (day: string) => `This exception has run out meanwhile; its last day was ${day}:`,
  changed: (kind: string, id: string) => `Exception ${id} (${kind}):`,
  kind: (before: string, after: string) => `Kind: ${after}; before: ${before}.`,
  from: (before: string, after: string) => `It begins on ${after}, not on ${before}.`,
  to: (before: string, after: string) => `Its last day is ${after}, not ${before}.`,
  stated: (before: string, after: string) => `It was said on ${after}, not on ${before}.`,
  overAnniversaries: 'Its days are now those of the anniversaries, whenever the renewal is done.',
  overDays: 'Its days are now those on which it is asked, no longer those of the anniversaries.',
  competencies: (before: string, after: string) => `Competencies: ${after}; before: ${before}.`,
  all: 'all',
  levels: (before: string, after: string) => `Levels: ${after}; before: ${before}.`,
  where: (before: string, after: string) => `Partners: ${after}; before: ${before}.`,
  only: (which: string) => `only those with ${which}`,
  waives: (before: string, after: string) => `Now: ${after}; before: ${before}.`,
  clause: (before: string, after: string) => `It excuses from ${after}; before: ${before}.`,
  clauseOf: (id: string) => `the clause ${id}`,
  whole: 'the whole requirement',
  moves: (before: string, after: string) => `Anniversaries of this time fall ${after}; before: ${before}.`,
  later: (length: string) => `${length} later`,
  movedTo: (day: string) => `on ${day}`,
  unmoved: 'on their own day',
  by: (before: string, after: string) => `It is granted by ${after}; before: ${before}.`,
};

const de: typeof en = {
  added: 'Neue Ausnahme',
  removed: 'Keine Ausnahme mehr',
  passed: (day) => `Diese Ausnahme ist inzwischen abgelaufen; ihr letzter Tag war der ${day}:`,
  changed: (kind, id) => `Ausnahme ${id} (${kind}):`,
  kind: (before, after) => `Art: ${after}; bisher: ${before}.`,
  from: (before, after) => `Sie beginnt am ${after}, nicht mehr am ${before}.`,
  to: (before, after) => `Ihr letzter Tag ist der ${after}, nicht mehr der ${before}.`,
  stated: (before, after) => `Sie wurde am ${after} ausgesprochen, nicht am ${before}.`,
  overAnniversaries: 'Ihre Tage sind jetzt die der Jahrestage, wann immer verlängert wird.',
  overDays: 'Ihre Tage sind jetzt die, an denen gefragt wird, nicht mehr die der Jahrestage.',
  competencies: (before, after) => `Kompetenzen: ${after}; bisher: ${before}.`,
  all: 'alle',
  levels: (before, after) => `Stufen: ${after}; bisher: ${before}.`,
  where: (before, after) => `Partner: ${after}; bisher: ${before}.`,
  only: (which) => `nur die mit ${which}`,
  waives: (before, after) => `Jetzt: ${after}; bisher: ${before}.`,
  clause: (before, after) => `Sie befreit von: ${after}; bisher: ${before}.`,
  clauseOf: (id) => `Klausel ${id}`,
  whole: 'der ganzen Anforderung',
  moves: (before, after) => `Jahrestage dieser Zeit liegen ${after}; bisher: ${before}.`,
  later: (length) => `${length} später`,
  movedTo: (day) => `am ${day}`,
  unmoved: 'an ihrem eigenen Tag',
  by: (before, after) => `Sie wird von ${after} gewährt; bisher: ${before}.`,
};

const words: Bilingual<typeof en> = { en, de };

/** What is different about one exception that the programme grants. */
export function exceptionDifferenceInWords(difference: ExceptionDifference, voice: Voice): Point {
  const told = words[voice.language];
  const { exception } = difference;
  switch (difference.kind) {
    case 'added':
    case 'removed':
      return {
        text: `${told[difference.kind]}${difference.direction ? ` (${directionShortly(difference.direction, voice)})` : ''}:`,
        below: [exceptionInWords(exception, voice)],
      };
    case 'passed':
      return {
        text: told.passed(dayInWords(exception.to, voice.language)),
        below: [exceptionInWords(exception, voice)],
      };
    case 'changed': {
      const sentences = sentencesIn(voice);
      return {
        text: told.changed(policyWords[voice.language].kinds[exception.kind], exception.id),
        below: difference.changes.map((change) => ({ text: clauseChangeInWords(change, sentences, voice) })),
      };
    }
    default:
      return difference satisfies never;
  }
}

export const exceptionChangeInWords = (change: ExceptionChange, voice: Voice): string =>
  clauseChangeInWords(change, sentencesIn(voice), voice);

function sentencesIn(voice: Voice): SentencesOf<ExceptionChange> {
  const { language } = voice;
  const [told, policy] = [words[language], policyWords[language]];
  const day = (one: Parameters<typeof dayInWords>[0]) => dayInWords(one, language);
  const competencies = (ids: readonly string[]) => competenciesInWords(ids, voice)[0] ?? told.all;
  const levels = (ids: readonly string[] | undefined) => (ids ? orList(ids.map(voice.level), language) : told.all);
  const where = (choice: Extract<ExceptionChange, { kind: 'where' }>['before']) =>
    choice.size === 0
      ? told.all
      : told.only(
          andList(
            [...choice].map(([attribute, some]) => whereInWords(attribute, some, voice)),
            language,
          ),
        );
  const clause = (id: string | undefined) => (id === undefined ? told.whole : told.clauseOf(id));
  const moves = (by: Postponement | undefined) => {
    if (!by) return told.unmoved;
    return 'to' in by ? told.movedTo(day(by.to)) : told.later(lengthInWords(by, language));
  };
  return {
    kind: (before, after) => told.kind(policy.kinds[before], policy.kinds[after]),
    from: (before, after) => told.from(day(before), day(after)),
    to: (before, after) => told.to(day(before), day(after)),
    stated: (before, after) => told.stated(day(before), day(after)),
    over: (_, after) => (after === 'anniversaries' ? told.overAnniversaries : told.overDays),
    competencies: (before, after) => told.competencies(competencies(before), competencies(after)),
    levels: (before, after) => told.levels(levels(before), levels(after)),
    where: (before, after) => told.where(where(before), where(after)),
    waives: (before, after) => told.waives(policy.waives[before], policy.waives[after]),
    clause: (before, after) => told.clause(clause(before), clause(after)),
    moves: (before, after) => told.moves(moves(before), moves(after)),
    by: (before, after) => told.by(before, after),
  };
}
