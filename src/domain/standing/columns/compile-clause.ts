import type { Amount } from '../../catalogue/amount.ts';
import type { Clause, ScorePart } from '../../catalogue/clause.ts';
import { approximate } from '../../numbers/rational.ts';
import { type Pattern, teamPatterns } from '../places.ts';
import { type Compiler, compareBounds, compileAmount, type Measure, NotInColumns } from './amount-ranges.ts';
import type { Row } from './row.ts';
import { met, notMet, undetermined, unsure, type VerdictCode } from './verdict-code.ts';

/** Judges one clause for the partner of the row. */
export type JudgeRow = (row: Row) => VerdictCode;

/** Makes a clause ready for columns; what columns cannot tell is `unsure` for every row, and the exact judge is asked. */
export function compileClause(clause: Clause, compiler: ClauseCompiler): JudgeRow {
  try {
    return compileKind(clause, compiler);
  } catch (error) {
    if (error instanceof NotInColumns) return () => unsure;
    throw error;
  }
}

export interface ClauseCompiler extends Compiler {
  readonly readings: ReadonlyMap<string, string>;
  /** The texts that `meets` looks at, by the rules in force. */
  readonly textsOf: (competency: string, level: string) => readonly Clause[];
}

function compileKind(clause: Clause, compiler: ClauseCompiler): JudgeRow {
  const inner = (one: Clause) => compileClause(one, compiler);
  switch (clause.kind) {
    case 'n-of':
      return nOfRow(clause.n, clause.clauses.map(inner));
    case 'team':
      return compileTeam(clause, compiler);
    case 'compare': {
      const amount = compileAmount(clause.amount, compiler);
      return nOfRow(
        clause.bounds.length,
        clause.bounds.map(({ relation, limit }) => compareRow(amount, relation, compileAmount(limit, compiler))),
      );
    }
    case 'score':
      return compileScore(clause.parts, clause.atLeast, compiler);
    case 'holds':
      return compileHolds(clause, compiler);
    case 'meets':
      return nOfRow(1, compiler.textsOf(clause.competency, clause.level).map(inner));
    case 'evidence':
      return compileEvidence(clause, compiler);
    case 'by': {
      const values = compiler.valuesOf(clause.attribute);
      const cases = new Map([...clause.cases].map(([value, one]) => [value, inner(one)]));
      const otherwise = clause.otherwise && inner(clause.otherwise);
      return (row) => {
        row.unclear = false;
        const possible = values(row);
        if (row.unclear) return unsure;
        return agreedRow(possible.map((value) => (cases.get(value) ?? otherwise)?.(row) ?? notMet));
      };
    }
    case 'every-terms':
      return inner(clause.clause);
    case 'open': {
      const reading = compiler.readings.get(clause.question);
      const judged = [...clause.readings]
        .filter(([name]) => reading === undefined || name === reading)
        .map(([, one]) => inner(one));
      return (row) => agreedRow(judged.map((one) => one(row)));
    }
    case 'best':
    case 'during':
    case 'per':
      throw new NotInColumns();
    default:
      return clause satisfies never;
  }
}

/** At least `n` are met. An unsure one makes the answer unsure only where it could decide. */
export function nOfRow(n: number, clauses: readonly JudgeRow[]): JudgeRow {
  return (row) => {
    let [sure, open, doubtful] = [0, 0, 0];
    for (const clause of clauses) {
      const code = clause(row);
      if (code === met) sure++;
      else if (code === undetermined) open++;
      else if (code === unsure) doubtful++;
    }
    if (sure >= n) return met;
    if (sure + open + doubtful < n) return notMet;
    return doubtful > 0 ? unsure : undetermined;
  };
}

function agreedRow(codes: readonly VerdictCode[]): VerdictCode {
  if (codes.length === 0) return undetermined;
  if (codes.includes(unsure)) return unsure;
  const [first] = codes as [VerdictCode];
  return codes.every((code) => code === first) ? first : undetermined;
}

function compareRow(amount: Measure, relation: Parameters<typeof compareBounds>[3], limit: Measure): JudgeRow {
  return (row) => {
    row.rounded = false;
    row.unclear = false;
    const known = amount(row);
    const [low, high] = [row.low, row.high];
    if (row.unclear) return unsure;
    if (!known) return notMet;
    if (!limit(row)) return row.unclear ? unsure : notMet;
    return compareBounds(row, low, high, relation, row.low, row.high);
  };
}

/** Different people for all places: by Hall's condition, every set of places has enough people for it. */
function compileTeam(clause: Extract<Clause, { kind: 'team' }>, compiler: ClauseCompiler): JudgeRow {
  if (clause.withGrants) throw new NotInColumns();
  const [only] = clause.slots;
  if (clause.slots.length === 1 && only && only.ofWhich.length === 0) {
    const counter = compiler.counterOf([
      {
        all: [only.condition],
        ...(only.who && { who: only.who }),
        ...(only.verification && { verification: only.verification }),
      },
    ]);
    return compareRow((row) => countInto(row, counter), 'at-least', compileAmount(only.people, compiler));
  }
  const patterns = teamPatterns(clause, fixedNumber).map((pattern) => compilePattern(pattern, compiler));
  return (row) => {
    let best: VerdictCode = notMet;
    for (const pattern of patterns) best = Math.max(best, pattern(row)) as VerdictCode;
    return best;
  };
}

function countInto(row: Row, counter: number): boolean {
  row.low = row.counters.sure[counter] as number;
  row.high = row.counters.possible[counter] as number;
  return true;
}

function fixedNumber(amount: Amount): number {
  if (amount.kind !== 'number') throw new NotInColumns();
  return Math.ceil(approximate(amount.value));
}

const mostPlaces = 8;

function compilePattern(pattern: Pattern, compiler: ClauseCompiler): JudgeRow {
  if (pattern.length > mostPlaces) throw new NotInColumns();
  const groups = pattern.map(({ tests }) => {
    const [first] = tests;
    return {
      all: tests.map((test) => test.condition),
      ...(first?.who && { who: first.who }),
      ...(first?.verification && { verification: first.verification }),
    };
  });
  const sets = Array.from({ length: (1 << pattern.length) - 1 }, (_, index) => {
    const chosen = pattern.map((_place, place) => place).filter((place) => ((index + 1) >> place) & 1);
    return {
      counter: compiler.counterOf(chosen.map((place) => groups[place] as (typeof groups)[number])),
      needed: chosen.reduce((sum, place) => sum + (pattern[place] as Pattern[number]).count, 0),
    };
  });
  return (row) => {
    let all: VerdictCode = met;
    for (const { counter, needed } of sets) {
      if ((row.counters.possible[counter] as number) < needed) return notMet;
      if ((row.counters.sure[counter] as number) < needed) all = undetermined;
    }
    return all;
  };
}

function compileScore(parts: readonly ScorePart[], atLeast: Amount, compiler: ClauseCompiler): JudgeRow {
  const compiled = parts.map((part) => ({
    gates: nOfRow(
      part.gates.length,
      part.gates.map((gate) => compileClause(gate, compiler)),
    ),
    points: compileAmount(part.points, compiler),
    max: part.max ? approximate(part.max) : Number.POSITIVE_INFINITY,
    floor: part.floor && approximate(part.floor),
    whole: [part.max, part.floor].every((limit) => limit === undefined || limit.denominator === 1n),
  }));
  const threshold = compileAmount(atLeast, compiler);
  return (row) => {
    let [low, high, rounded] = [0, 0, false];
    let floors: VerdictCode = met;
    for (const { gates, points, max, floor, whole } of compiled) {
      const opened = gates(row);
      if (opened === unsure) return unsure;
      row.rounded = !whole;
      row.unclear = false;
      const known = points(row);
      if (row.unclear) return unsure;
      const most = known && opened !== notMet ? Math.min(Math.max(row.high, 0), max) : 0;
      const least = known && opened === met ? Math.min(Math.max(row.low, 0), max) : 0;
      if (floor !== undefined) {
        const reached = compareBounds(row, least, most, 'at-least', floor, floor);
        if (reached === unsure) return unsure;
        floors = Math.min(floors, reached) as VerdictCode;
      }
      rounded ||= row.rounded;
      low += least;
      high += most;
    }
    row.rounded = false;
    row.unclear = false;
    if (!threshold(row)) return unsure;
    row.rounded ||= rounded;
    const reached = compareBounds(row, low, high, 'at-least', row.low, row.high);
    return reached === unsure ? unsure : (Math.min(floors, reached) as VerdictCode);
  };
}

/** Only what is held today is asked of columns; since when is left to the exact judge. */
function compileHolds(clause: Extract<Clause, { kind: 'holds' }>, { columns, day }: ClauseCompiler): JudgeRow {
  if (clause.since) throw new NotInColumns();
  const { start, status, level, from, to } = columns.statuses;
  const wanted = columns.names.statuses.indexOf(clause.status);
  const lowest = clause.level === undefined ? -1 : columns.names.levels.indexOf(clause.level);
  return (row) => {
    for (let index = start[row.partner] as number; index < (start[row.partner + 1] as number); index++) {
      if (
        status[index] === wanted &&
        (level[index] as number) >= lowest &&
        (from[index] as number) <= day &&
        day <= (to[index] as number)
      )
        return met;
    }
    return notMet;
  };
}

/** Partners without any evidence have none of this kind; the others go to the exact judge. */
function compileEvidence(_clause: Extract<Clause, { kind: 'evidence' }>, { columns }: ClauseCompiler): JudgeRow {
  return (row) => ((columns.whole.get(row.partner)?.evidence.length ?? 0) > 0 ? unsure : notMet);
}
