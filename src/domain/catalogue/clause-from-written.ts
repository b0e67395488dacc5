import { compare, one, rational, writeRational } from '../numbers/rational.ts';
import type { Path } from '../problems/problem.ts';
import { leastNumber } from './amount-bounds.ts';
import { amountFromWritten, checkCases, itemList, numberAmount } from './amount-from-written.ts';
import type { Clause, ClauseMeaning } from './clause.ts';
import { type ClausePlace, labelled } from './clause-place.ts';
import { comparison, ratioMeaning } from './comparison-from-written.ts';
import { openMeaning } from './open-from-written.ts';
import { type Reading, report, requireName, useDefinition } from './pack-names.ts';
import { scoreMeaning } from './score-from-written.ts';
import { count, slotFromWritten, teamMeaning } from './team-from-written.ts';
import { textFromWritten } from './text-from-written.ts';
import { windowFromWritten } from './window-from-written.ts';
import type { WrittenClause } from './written/clause.ts';

/** Stands in for a clause that was refused, so that reading goes on. */
const nothing: ClauseMeaning = { kind: 'n-of', n: 0, clauses: [] };

/** Rewrites a clause as its author wrote it to the primitive clauses. */
export function clauseFromWritten(written: WrittenClause, path: Path, reading: Reading, position = '1'): Clause {
  const meaning =
    'use' in written
      ? usedClause(written.use, path, reading, position)
      : meaningOf(written, { path, position }, reading);
  return {
    id: written.id ?? ('id' in meaning ? (meaning as Clause).id : position),
    ...(('title' in meaning || written.title !== undefined) && {
      title: written.title === undefined ? (meaning as Clause).title : textFromWritten(written.title),
    }),
    ...(written.note !== undefined && { note: textFromWritten(written.note) }),
    ...(written.source !== undefined && { source: written.source }),
    ...withoutLabel(meaning),
    path,
  } as Clause;
}

function withoutLabel(meaning: ClauseMeaning | Clause): ClauseMeaning {
  const { id, title, note, path, source, ...rest } = meaning as Clause;
  return rest as ClauseMeaning;
}

const usedClause = (name: string, path: Path, reading: Reading, position: string): ClauseMeaning | Clause =>
  useDefinition<WrittenClause, Clause>(reading, 'clauses', name, [...path, 'use'], (definition, inside) =>
    clauseFromWritten(definition.written, definition.path, inside, position),
  ) ?? nothing;

function meaningOf(
  written: Exclude<WrittenClause, { use: string }>,
  place: ClausePlace,
  reading: Reading,
): ClauseMeaning {
  const { path, position } = place;
  const below = (inner: WrittenClause, step: string | number, ...steps: Path) =>
    clauseFromWritten(
      inner,
      [...path, ...steps, step],
      reading,
      `${position}.${typeof step === 'number' ? step + 1 : step}`,
    );
  const list = (clauses: readonly WrittenClause[], key: string) =>
    clauses.map((clause, index) => below(clause, index, key));
  const named = (clauses: Readonly<Record<string, WrittenClause>>, key: string) =>
    new Map(Object.entries(clauses).map(([name, clause]) => [name, below(clause, name, key)]));

  if ('all' in written) return { kind: 'n-of', n: written.all.length, clauses: list(written.all, 'all') };
  if ('any' in written) return { kind: 'n-of', n: 1, clauses: list(written.any, 'any') };
  if ('n' in written) {
    if (written.n > written.of.length)
      report(reading, 'impossible-count', [...path, 'n'], { wanted: written.n, available: written.of.length });
    const counted: ClauseMeaning = { kind: 'n-of', n: written.n, clauses: list(written.of, 'of') };
    if (!written.including) return counted;
    const included: ClauseMeaning = { kind: 'n-of', n: 1, clauses: list(written.including, 'including') };
    return { kind: 'n-of', n: 2, clauses: [labelled(counted, place, 'of'), labelled(included, place, 'including')] };
  }
  if ('people' in written) {
    const slot = slotFromWritten({ ...written, id: undefined, title: undefined }, path, reading);
    return { kind: 'team', slots: [slot], pooled: written.pooled ?? false, withGrants: written.withGrants ?? false };
  }
  if ('team' in written) return teamMeaning(written, place, reading);
  if ('holdings' in written) {
    const items = itemList(written.of, [...path, 'of'], reading);
    const limit = count(written.holdings, [...path, 'holdings'], reading);
    const least = leastNumber(limit);
    if (written.distinct && least && compare(least, rational(items.length)) > 0) {
      report(reading, 'impossible-count', [...path, 'holdings'], {
        wanted: writeRational(least),
        available: items.length,
      });
    }
    return {
      kind: 'compare',
      amount: { kind: 'holdings', items, distinct: written.distinct ?? false },
      bounds: [{ relation: 'at-least', limit }],
    };
  }
  if ('metric' in written) {
    const { metric, window, aggregate } = written;
    const amount = amountFromWritten(
      { metric, ...(window !== undefined && { window }), ...(aggregate !== undefined && { aggregate }) },
      path,
      reading,
    );
    return comparison(amount, written, path, reading);
  }
  if ('amount' in written)
    return comparison(amountFromWritten(written.amount, [...path, 'amount'], reading), written, path, reading);
  if ('ratio' in written) return ratioMeaning(written, place, reading);
  if ('score' in written) return scoreMeaning(written, place, reading, clauseFromWritten);
  if ('best' in written) {
    const alternatives = named(written.best, 'best');
    for (const [name, alternative] of alternatives)
      if (alternative.kind !== 'score') report(reading, 'best-of-scores', [...path, 'best', name]);
    return { kind: 'best', alternatives };
  }
  if ('holds' in written) return holdsMeaning(written, path, reading);
  if ('meets' in written) {
    if (
      requireName(reading, 'unknown-competency', written.meets, reading.names.competencies.keys(), [...path, 'meets'])
    ) {
      requireName(
        reading,
        'unknown-level',
        written.level,
        reading.names.competencies.get(written.meets)?.levels ?? [],
        [...path, 'level'],
      );
    }
    return { kind: 'meets', competency: written.meets, level: written.level };
  }
  if ('evidence' in written) {
    requireName(reading, 'unknown-evidence', written.evidence, reading.names.evidence, [...path, 'evidence']);
    return {
      kind: 'evidence',
      evidence: written.evidence,
      count: written.count === undefined ? numberAmount(one) : count(written.count, [...path, 'count'], reading),
      where: new Map(Object.entries(written.where ?? {})),
      ...(reading.text && { inText: reading.text }),
      ...(written.outcome !== undefined && { outcome: written.outcome }),
      ...(written.within !== undefined && { within: written.within }),
    };
  }
  if ('anyDayIn' in written || 'everyDayIn' in written) {
    const any = 'anyDayIn' in written;
    const window = windowFromWritten(any ? written.anyDayIn : written.everyDayIn);
    if (window.kind === 'fixed' && window.from > window.to)
      report(reading, 'reversed-days', [...path, any ? 'anyDayIn' : 'everyDayIn'], {
        from: window.from,
        to: window.to,
      });
    return {
      kind: 'during',
      window,
      days: any ? 'any' : 'every',
      clause: below(written.require, 'require'),
      judgedBy: written.judgedBy === 'today' ? 'today' : 'that-day',
    };
  }
  if ('per' in written) {
    if (written.per !== 'country' && written.per !== 'location')
      report(reading, 'unknown-scope', [...path, 'per'], { name: written.per, known: ['country', 'location'] });
    return {
      kind: 'per',
      scope: written.per,
      combine: written.combine,
      clause: below(written.require, 'require'),
      ...(written.over && { over: written.over }),
    };
  }
  if ('by' in written) {
    checkCases(written.by, Object.keys(written.cases), written.otherwise !== undefined, path, reading);
    const otherwise = written.otherwise === undefined ? {} : { otherwise: below(written.otherwise, 'otherwise') };
    return { kind: 'by', attribute: written.by, cases: named(written.cases, 'cases'), ...otherwise };
  }
  if ('everyTerms' in written)
    return { kind: 'every-terms', terms: written.everyTerms, clause: below(written.require, 'require') };
  return openMeaning(written.question, named(written.readings, 'readings'), path, reading);
}

function holdsMeaning(written: Extract<WrittenClause, { holds: string }>, path: Path, reading: Reading): ClauseMeaning {
  const competency = reading.names.competencies.get(written.holds);
  if (competency === undefined) {
    requireName(
      reading,
      'unknown-status',
      written.holds,
      [...reading.names.statuses.keys(), ...reading.names.competencies.keys()],
      [...path, 'holds'],
    );
  }
  if (written.level !== undefined)
    requireName(reading, 'unknown-level', written.level, reading.names.levels, [...path, 'level']);
  return {
    kind: 'holds',
    status: written.holds,
    ...(written.level !== undefined && { level: written.level }),
    ...(written.for !== undefined && { since: written.for }),
  };
}
