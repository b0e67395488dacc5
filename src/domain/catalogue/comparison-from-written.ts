import { compare, type Rational, writeRational } from '../numbers/rational.ts';
import type { Path } from '../problems/problem.ts';
import type { Amount } from './amount.ts';
import { leastNumber, upperBound } from './amount-bounds.ts';
import { amountFromWritten, parameterFromWritten, relations } from './amount-from-written.ts';
import type { ClauseMeaning } from './clause.ts';
import { type ClausePlace, labelled } from './clause-place.ts';
import { type Reading, report } from './pack-names.ts';
import type { WrittenClause } from './written/clause.ts';
import type { WrittenParameter } from './written/scalars.ts';

/** An amount against the bounds written beside it; a threshold that it can never reach is refused. */
export function comparison(
  amount: Amount,
  written: { readonly [key in (typeof relations)[number][0]]?: WrittenParameter | undefined },
  path: Path,
  reading: Reading,
): ClauseMeaning {
  const bounds = relations.flatMap(([key, relation]) => {
    const limit = written[key];
    return limit === undefined ? [] : [{ relation, limit: parameterFromWritten(limit, [...path, key], reading) }];
  });
  if (bounds.length === 0) report(reading, 'no-comparison', path);
  const most = upperBound(amount);
  for (const { relation, limit } of bounds) {
    const least = leastNumber(limit);
    const reachable = !most || !least || compare(most, least) > (relation === 'more-than' ? 0 : -1);
    if (!reachable && (relation === 'at-least' || relation === 'more-than'))
      report(reading, 'impossible-threshold', path, {
        threshold: writeRational(least as Rational),
        most: writeRational(most as Rational),
      });
  }
  return { kind: 'compare', amount, bounds };
}

/** A ratio is judged only over a base that is large enough, and never over none. */
export function ratioMeaning(
  written: Extract<WrittenClause, { ratio: unknown; minimumBase?: unknown }>,
  place: ClausePlace,
  reading: Reading,
): ClauseMeaning {
  const { path } = place;
  const amount = amountFromWritten({ ratio: written.ratio }, path, reading);
  const judged = comparison(amount, written, path, reading);
  if (written.minimumBase === undefined || amount.kind !== 'ratio') return judged;
  const limit = parameterFromWritten(written.minimumBase, [...path, 'minimumBase'], reading);
  const base: ClauseMeaning = { kind: 'compare', amount: amount.right, bounds: [{ relation: 'at-least', limit }] };
  return { kind: 'n-of', n: 2, clauses: [labelled(base, place, 'base'), labelled(judged, place, 'ratio')] };
}
