import type { Clause } from '../../catalogue/clause.ts';
import type { Programme } from '../../catalogue/programme.ts';
import { versionsInForce } from '../../catalogue/version-in-force.ts';
import { noFacts } from '../../membership/facts.ts';
import type { Day } from '../../time/day.ts';
import { dayNumber } from '../../time/day.ts';
import { dayOfInstant } from '../../time/instant.ts';
import { baseSituation, verdictOfClause } from '../evaluate.ts';
import { openQuestions } from '../open-questions.ts';
import { read, ruledReading, type Situation } from '../situation.ts';
import type { Verdict } from '../verdict.ts';
import { attributeChoice, classificationChoice } from './choice.ts';
import { type Columns, positions } from './columns.ts';
import { compileClause } from './compile-clause.ts';
import { type Compiler, NotInColumns } from './compiler.ts';
import { ConditionMasks } from './condition-masks.ts';
import { excusedByProgramme } from './excused-by-programme.ts';
import { factsOfPartner } from './facts-of-partner.ts';
import { agreedRow, type JudgeRow } from './judge-row.ts';
import { PeopleCounters } from './people-counters.ts';
import type { Row } from './row.ts';
import { codeOf, unsure, type VerdictCode, verdictNames } from './verdict-code.ts';

/** The verdicts of many clauses for many partners, row by row. */
export interface Verdicts {
  readonly partners: number;
  readonly clauses: number;
  readonly codes: Uint8Array;
  /** How many answers columns alone could not give; the exact judge gave them. */
  readonly judgedExactly: number;
}

export const verdictAt = ({ codes, clauses }: Verdicts, partner: number, clause: number): Verdict =>
  verdictNames[codes[partner * clauses + clause] as number] as Verdict;

/**
 * Judges every clause alone for every partner, as of a day. The same verdicts as {@link verdictOfClause} gives one by
 * one: people are counted from columns, figures compared as doubles, and whatever columns do not hold or rounding
 * could decide is asked of the exact judge.
 */
export function verdictsOver(columns: Columns, clauses: readonly Clause[], programme: Programme, day: Day): Verdicts {
  const judge = judgesOn(columns, clauses, programme, day);
  const codes = new Uint8Array(columns.partners.length * clauses.length);
  let judgedExactly = 0;
  for (let partner = 0; partner < columns.partners.length; partner++) {
    let exactly: Situation | undefined;
    for (let index = 0; index < clauses.length; index++) {
      let code = judge(partner, index);
      if (code === unsure) {
        exactly ??= baseSituation({
          programme,
          facts: factsOfPartner(columns, partner),
          day,
          knownAt: columns.knownAt,
        });
        code = codeOf(verdictOfClause(clauses[index] as Clause, exactly));
        judgedExactly++;
      }
      codes[partner * clauses.length + index] = code;
    }
  }
  return { partners: columns.partners.length, clauses: clauses.length, codes, judgedExactly };
}

/** Judges a clause, by its position, for a partner; `unsure` where the exact judge is to be asked. */
export type JudgeOnDay = (partner: number, clause: number) => VerdictCode;

/**
 * Makes many clauses ready for one day. Partners are to be asked about in ascending order, each as often as one likes
 * before the next: their people are counted once.
 */
export function judgesOn(columns: Columns, clauses: readonly Clause[], programme: Programme, day: Day): JudgeOnDay {
  const masks = new ConditionMasks(programme, positions(columns.names.items), day, dayOfInstant(columns.knownAt));
  const counters = new PeopleCounters(columns, masks, day);
  const situation = baseSituation({ programme, facts: noFacts, day, knownAt: columns.knownAt });
  const judges = clauses.map((clause) => compileEveryReading(clause, columns, counters, situation));
  counters.ready();
  const { sure, possible } = counters;
  const row: Row = { partner: -1, sure, possible, low: 0, high: 0, rounded: false, unclear: false };
  const isExcused = excusedByProgramme(columns, clauses, programme, day);
  let excused = false;
  return (partner, clause) => {
    if (partner !== row.partner) {
      if (partner < row.partner) throw new RangeError('Partners are to be judged in ascending order.');
      row.partner = partner;
      excused = columns.whole.get(partner)?.exceptions.some((one) => one.kind === 'waiver') ?? false;
      counters.count(partner);
    }
    return excused || isExcused(partner, clause) ? unsure : (judges[clause] as JudgeRow)(row);
  };
}

/** Where open questions decide, every combination of readings is judged; they must agree. */
function compileEveryReading(
  clause: Clause,
  columns: Columns,
  counters: PeopleCounters,
  situation: Situation,
): JudgeRow {
  let combinations: readonly Situation[] = [situation];
  for (const question of openQuestions(clause, situation)) {
    const names = [...(situation.view.programme.questions.get(question)?.readings.keys() ?? [])];
    combinations = combinations.flatMap((before) => names.map((name) => read(before, question, name)));
  }
  return agreedRow(combinations.map((one) => compileClause(clause, compilerFor(columns, counters, one))));
}

function compilerFor(columns: Columns, counters: PeopleCounters, situation: Situation): Compiler {
  const { programme, day, knownOn } = situation.view;
  const compiler: Compiler = {
    columns,
    today: day,
    day: dayNumber(day),
    counterOf: (groups) => counters.counterOf(groups),
    choiceOf: (name) => {
      const classification = programme.classifications.get(name);
      if (classification) return classificationChoice(classification, (when) => compileClause(when, compiler));
      const attribute = columns.attributes.find((one) => one.name === name);
      if (!attribute) throw new NotInColumns();
      return attributeChoice(attribute);
    },
    readingOf: (question) => situation.readings.get(question) ?? ruledReading(question, situation),
    textsOf: (competency, level) => {
      const found = programme.competencies.get(competency);
      return (found ? versionsInForce(found, 'new', day, knownOn) : []).flatMap(
        (version) => version.levels.get(level) ?? [],
      );
    },
  };
  return compiler;
}
