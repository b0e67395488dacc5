import { add, compare, writeRational, zero } from '../numbers/rational.ts';
import type { Path } from '../problems/problem.ts';
import { leastNumber, upperBound } from './amount-bounds.ts';
import { amountFromWritten, parameterFromWritten } from './amount-from-written.ts';
import type { Clause, ClauseMeaning, ScorePart } from './clause.ts';
import type { ClausePlace } from './clause-place.ts';
import { numberFromWritten } from './number-from-written.ts';
import { type Reading, report, useDefinition } from './pack-names.ts';
import { textFromWritten } from './text-from-written.ts';
import type { WrittenClause, WrittenScorePart } from './written/clause.ts';

/** Reads the clauses that stand as gates in a score; handed in, since they may be scores themselves. */
type ReadClause = (written: WrittenClause, path: Path, reading: Reading, position: string) => Clause;

/** A score of its own parts, or of parts defined elsewhere; a threshold above the sum of the caps is refused. */
export function scoreMeaning(
  written: Extract<WrittenClause, { score: unknown }>,
  place: ClausePlace,
  reading: Reading,
  readClause: ReadClause,
): ClauseMeaning {
  const { path, position } = place;
  const partsOf = (parts: Readonly<Record<string, WrittenScorePart>>, at: Path, inside: Reading) =>
    Object.entries(parts).map(([id, part]) =>
      scorePart(id, part, [...at, id], inside, (gate, index) =>
        readClause(gate, [...at, id, 'gates', index], inside, `${position}.${id}.${index + 1}`),
      ),
    );
  const parts =
    typeof written.score === 'string'
      ? useDefinition<Readonly<Record<string, WrittenScorePart>>, ScorePart[]>(
          reading,
          'scores',
          written.score,
          [...path, 'score'],
          (definition, inside) => partsOf(definition.written, definition.path, inside),
        )
      : partsOf(written.score, [...path, 'score'], reading);
  const atLeast = parameterFromWritten(written.atLeast, [...path, 'atLeast'], reading);
  const caps = (parts ?? []).map((part) => part.max ?? upperBound(part.points));
  const threshold = leastNumber(atLeast);
  if (parts && threshold && caps.every((cap) => cap !== undefined)) {
    const most = caps.reduce(add, zero);
    if (compare(threshold, most) > 0)
      report(reading, 'impossible-threshold', [...path, 'atLeast'], {
        threshold: writeRational(threshold),
        most: writeRational(most),
      });
  }
  return { kind: 'score', parts: parts ?? [], atLeast };
}

function scorePart(
  id: string,
  written: WrittenScorePart,
  path: Path,
  reading: Reading,
  gateAt: (gate: WrittenClause, index: number) => Clause,
): ScorePart {
  const [max, floor] = [written.max, written.floor].map((value) =>
    value === undefined ? undefined : numberFromWritten(value),
  );
  const points = amountFromWritten(written.points, [...path, 'points'], reading);
  const most = max ?? upperBound(points);
  if (floor && most && compare(floor, most) > 0)
    report(reading, 'impossible-threshold', [...path, 'floor'], {
      threshold: writeRational(floor),
      most: writeRational(most),
    });
  return {
    id,
    points,
    gates: (written.gates ?? []).map(gateAt),
    ...(written.title !== undefined && { title: textFromWritten(written.title) }),
    ...(max && { max }),
    ...(floor && { floor }),
  };
}
