import type { Amount } from '../../catalogue/amount.ts';
import type { Clause, ScorePart } from '../../catalogue/clause.ts';
import { approximate } from '../../numbers/rational.ts';
import { compileAmount } from './amount-ranges.ts';
import { compareBounds, compareRow } from './compare-row.ts';
import { compileTeam } from './compile-team.ts';
import { type Compiler, NotInColumns } from './compiler.ts';
import { effort } from './effort.ts';
import { agreedRow, type JudgeRow, nOfRow } from './judge-row.ts';
import { met, notMet, unsure, type VerdictCode } from './verdict-code.ts';

/** Makes a clause ready for columns; what columns cannot tell is `unsure` for every row, and the exact judge is asked. */
export function compileClause(clause: Clause, compiler: Compiler): JudgeRow {
  try {
    return compileKind(clause, compiler);
  } catch (error) {
    if (error instanceof NotInColumns) return () => unsure;
    throw error;
  }
}

function compileKind(clause: Clause, compiler: Compiler): JudgeRow {
  const inner = (one: Clause) => compileClause(one, compiler);
  switch (clause.kind) {
    case 'n-of': {
      // Whatever the order, the count is the same; the cheap ones decide it most often.
      const cheapestFirst = [...clause.clauses].sort((a, b) => effort(a) - effort(b));
      return nOfRow(clause.n, cheapestFirst.map(inner));
    }
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
      const { values, possible } = compiler.choiceOf(clause.attribute);
      const cases = new Map([...clause.cases].map(([value, one]) => [value, inner(one)]));
      const otherwise = clause.otherwise ? inner(clause.otherwise) : () => notMet;
      const judges = values.map((value) => cases.get(value) ?? otherwise);
      const judgeOf = (position: number) => judges[position] as JudgeRow;
      return (row) => {
        row.unclear = false;
        const positions = possible(row);
        if (row.unclear) return unsure;
        return (positions.length === 1 ? judgeOf(positions[0] as number) : agreedRow(positions.map(judgeOf)))(row);
      };
    }
    case 'every-terms':
      return inner(clause.clause);
    case 'open': {
      const reading = compiler.readingOf(clause.question);
      const readings = [...clause.readings].filter(([name]) => reading === undefined || name === reading);
      return agreedRow(readings.map(([, one]) => inner(one)));
    }
    case 'best':
    case 'during':
    case 'per':
      throw new NotInColumns();
    default:
      return clause satisfies never;
  }
}

function compileScore(parts: readonly ScorePart[], atLeast: Amount, compiler: Compiler): JudgeRow {
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
function compileHolds(clause: Extract<Clause, { kind: 'holds' }>, { columns, day }: Compiler): JudgeRow {
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
function compileEvidence(_clause: Extract<Clause, { kind: 'evidence' }>, { columns }: Compiler): JudgeRow {
  return (row) => ((columns.whole.get(row.partner)?.evidence.length ?? 0) > 0 ? unsure : notMet);
}
