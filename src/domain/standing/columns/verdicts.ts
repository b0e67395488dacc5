import type { Clause } from '../../catalogue/clause.ts';
import type { Programme } from '../../catalogue/programme.ts';
import { versionsInForce } from '../../catalogue/version-in-force.ts';
import type { Day } from '../../time/day.ts';
import { dayNumber } from '../../time/day.ts';
import { baseSituation, verdictOfClause } from '../evaluate.ts';
import { openQuestions } from '../open-questions.ts';
import { read, type Situation } from '../situation.ts';
import type { Verdict } from '../verdict.ts';
import { type Columns, positions } from './columns.ts';
import type { ClauseCompiler, JudgeRow } from './compile-clause.ts';
import { compileClause } from './compile-clause.ts';
import { ConditionMasks } from './condition-masks.ts';
import { factsOfPartner } from './facts-of-partner.ts';
import { PeopleCounters } from './people-counters.ts';
import type { Row } from './row.ts';
import { codeOf, met, notMet, undetermined, unsure, type VerdictCode, verdictNames } from './verdict-code.ts';

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
  const masks = new ConditionMasks(programme, positions(columns.names.items), day, columns.knownAt.slice(0, 10) as Day);
  const counters = new PeopleCounters(columns, masks, day);
  const situation = baseSituation({ programme, facts: nobody, day, knownAt: columns.knownAt });
  const judges = clauses.map((clause) =>
    compileEveryReading(clause, compilerFor(columns, counters, programme, day, situation), situation),
  );
  counters.ready();
  const row: Row = { partner: 0, counters, low: 0, high: 0, rounded: false, unclear: false };
  const codes = new Uint8Array(columns.partners.length * clauses.length);
  const excused = new Set(
    [...columns.whole].filter(([, facts]) => facts.exceptions.some((one) => one.kind === 'waiver')).map(([row]) => row),
  );
  let judgedExactly = 0;
  for (let partner = 0; partner < columns.partners.length; partner++) {
    row.partner = partner;
    counters.count(partner);
    let exactly: Situation | undefined;
    for (let index = 0; index < judges.length; index++) {
      let code = excused.has(partner) ? unsure : (judges[index] as JudgeRow)(row);
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
      codes[partner * judges.length + index] = code;
    }
  }
  return { partners: columns.partners.length, clauses: clauses.length, codes, judgedExactly };
}

function compilerFor(
  columns: Columns,
  counters: PeopleCounters,
  programme: Programme,
  day: Day,
  situation: Situation,
): ClauseCompiler {
  const compiler: ClauseCompiler = {
    columns,
    counterOf: (groups) => counters.counterOf(groups),
    day: dayNumber(day),
    today: day,
    readings: situation.readings,
    textsOf: (competency, level) => {
      const found = programme.competencies.get(competency);
      return (found ? versionsInForce(found, 'new', day, situation.view.knownOn) : []).flatMap(
        (version) => version.levels.get(level) ?? [],
      );
    },
    valuesOf: (attribute) => valuesInRows(attribute, programme, columns, () => compiler),
  };
  return compiler;
}

/** The value that is stated, or every one that is possible; classifications by their own clauses. */
function valuesInRows(
  attribute: string,
  programme: Programme,
  columns: Columns,
  compiler: () => ClauseCompiler,
): (row: Row) => readonly string[] {
  const classification = programme.classifications.get(attribute);
  if (classification) {
    const cases = classification.cases.map(({ is, when }) => ({ is, judge: compileClause(when, compiler()) }));
    return (row) => {
      const possible: string[] = [];
      for (const { is, judge } of cases) {
        const code = judge(row);
        if (code === unsure) row.unclear = true;
        if (code !== notMet) possible.push(is);
        if (code === met) return possible;
      }
      return [...possible, classification.otherwise];
    };
  }
  const index = columns.names.attributes.findIndex((one) => one.name === attribute);
  if (index < 0) return (row) => [columns.whole.get(row.partner)?.attributes.get(attribute) ?? ''];
  const values = columns.names.attributes[index]?.values ?? [];
  const single = values.map((value) => [value]);
  return (row) => single[columns.attributes[index]?.[row.partner] ?? -1] ?? values;
}

/** Where open questions decide, every combination of readings is judged; they must agree. */
function compileEveryReading(clause: Clause, compiler: ClauseCompiler, situation: Situation): JudgeRow {
  let combinations: readonly Situation[] = [situation];
  for (const question of openQuestions(clause, situation)) {
    const names = [...(situation.view.programme.questions.get(question)?.readings.keys() ?? [])];
    combinations = combinations.flatMap((before) => names.map((name) => read(before, question, name)));
  }
  const judges = combinations.map(({ readings }) => compileClause(clause, { ...compiler, readings }));
  if (judges.length === 1) return judges[0] as JudgeRow;
  return (row) => {
    const codes = judges.map((judge) => judge(row));
    if (codes.includes(unsure)) return unsure;
    return codes.every((code) => code === codes[0]) ? (codes[0] as VerdictCode) : undetermined;
  };
}

const nobody = {
  partner: '',
  attributes: new Map(),
  people: [],
  metrics: new Map(),
  records: new Map(),
  evidence: [],
  statuses: [],
  grants: [],
  exceptions: [],
  claims: [],
  priority: 'standard',
} as const;
