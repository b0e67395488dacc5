import { add, compare, one, type Rational, rational, wholePart, writeRational, zero } from '../numbers/rational.ts';
import type { Path } from '../problems/problem.ts';
import type { Amount } from './amount.ts';
import { leastNumber, upperBound } from './amount-bounds.ts';
import {
  amountFromWritten,
  checkCases,
  itemList,
  numberAmount,
  parameterFromWritten,
  relations,
} from './amount-from-written.ts';
import type { Clause, ClauseMeaning, ScorePart, Slot } from './clause.ts';
import { conditionFromWritten } from './condition-from-written.ts';
import { numberFromWritten } from './number-from-written.ts';
import { type Reading, report, requireName, useDefinition } from './pack-names.ts';
import { textFromWritten } from './text-from-written.ts';
import { windowFromWritten } from './window-from-written.ts';
import type { WrittenClause, WrittenScorePart } from './written/clause.ts';
import type { WrittenParameter, WrittenText } from './written/scalars.ts';

/** Stands in for a clause that was refused, so that reading goes on. */
const nothing: ClauseMeaning = { kind: 'n-of', n: 0, clauses: [] };

/** Where one clause stands: `position` names it where its author gave it no id. */
interface Place {
  readonly path: Path;
  readonly position: string;
}

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
    ...(written.source !== undefined && { source: written.source }),
    ...withoutLabel(meaning),
    path,
  } as Clause;
}

function withoutLabel(meaning: ClauseMeaning | Clause): ClauseMeaning {
  const { id, title, path, source, ...rest } = meaning as Clause;
  return rest as ClauseMeaning;
}

const usedClause = (name: string, path: Path, reading: Reading, position: string): ClauseMeaning | Clause =>
  useDefinition<WrittenClause, Clause>(reading, 'clauses', name, [...path, 'use'], (definition, inside) =>
    clauseFromWritten(definition.written, definition.path, inside, position),
  ) ?? nothing;

function meaningOf(written: Exclude<WrittenClause, { use: string }>, place: Place, reading: Reading): ClauseMeaning {
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
  if ('score' in written) return scoreMeaning(written, place, reading);
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

/** A clause that the author did not write as such, made while rewriting. */
const labelled = (meaning: ClauseMeaning, { path, position }: Place, suffix: string): Clause => ({
  id: `${position}.${suffix}`,
  path,
  ...meaning,
});

function openMeaning(
  question: string,
  readings: ReadonlyMap<string, Clause>,
  path: Path,
  reading: Reading,
): ClauseMeaning {
  const { questions } = reading.names;
  if (requireName(reading, 'unknown-question', question, questions.keys(), [...path, 'question'])) {
    const known = questions.get(question) ?? new Set();
    for (const name of readings.keys()) requireName(reading, 'unknown-reading', name, known, path);
    const missing = [...known].filter((name) => !readings.has(name));
    if (missing.length > 0) report(reading, 'missing-readings', path, { question, missing });
  }
  return { kind: 'open', question, readings };
}

function count(written: WrittenParameter, path: Path, reading: Reading): Amount {
  const amount = parameterFromWritten(written, path, reading);
  const all =
    amount.kind === 'by' ? [...amount.cases.values(), ...(amount.otherwise ? [amount.otherwise] : [])] : [amount];
  for (const value of all)
    if (value.kind === 'number' && !isCount(value.value))
      report(reading, 'not-a-count', path, { found: writeRational(value.value) });
  return amount;
}

const isCount = (value: Rational) => compare(value, one) >= 0 && compare(value, rational(wholePart(value))) === 0;

const nameOf = ({ id, title }: { id?: string | undefined; title?: WrittenText | undefined }) => ({
  ...(id !== undefined && { id }),
  ...(title !== undefined && { title: textFromWritten(title) }),
});

function slotFromWritten(
  written: Extract<WrittenClause, { people: WrittenParameter }> & { role?: string | undefined },
  path: Path,
  reading: Reading,
): Slot {
  if (written.role !== undefined)
    requireName(reading, 'unknown-role', written.role, reading.names.roles, [...path, 'role']);
  for (const [index, type] of (written.who ?? []).entries())
    requireName(reading, 'unknown-affiliation', type, reading.names.affiliations, [...path, 'who', index]);
  const people = count(written.people, [...path, 'people'], reading);
  const ofWhich = (written.ofWhich ?? []).map((subset, index) => {
    const at = [...path, 'ofWhich', index];
    const some = count(subset.people, [...at, 'people'], reading);
    const [wanted, available] = [leastNumber(some), leastNumber(people)];
    if (wanted && available && compare(wanted, available) > 0)
      report(reading, 'impossible-count', [...at, 'people'], {
        wanted: writeRational(wanted),
        available: writeRational(available),
      });
    return { people: some, condition: conditionFromWritten(subset.with, [...at, 'with'], reading), ...nameOf(subset) };
  });
  return {
    people,
    condition: conditionFromWritten(written.with, [...path, 'with'], reading),
    ofWhich,
    ...nameOf(written),
    ...(written.role !== undefined && { role: written.role }),
    ...(written.who !== undefined && { who: written.who }),
    ...(written.verification !== undefined && { verification: written.verification }),
  };
}

function teamMeaning(
  written: Extract<WrittenClause, { team: unknown }>,
  place: Place,
  reading: Reading,
): ClauseMeaning {
  const slots = written.team.map((slot, index) => slotFromWritten(slot, [...place.path, 'team', index], reading));
  const distinct: ClauseMeaning = { kind: 'team', slots, pooled: false, withGrants: false };
  const shared: ClauseMeaning = {
    kind: 'n-of',
    n: slots.length,
    clauses: slots.map((slot, index) =>
      labelled({ kind: 'team', slots: [slot], pooled: false, withGrants: false }, place, String(index + 1)),
    ),
  };
  if (written.sharing === 'free') return shared;
  if (written.sharing !== 'unspecified') return distinct;
  if (written.question === undefined) {
    report(reading, 'missing-key', place.path, { key: 'question' });
    return distinct;
  }
  const readings = new Map([
    ['shared', labelled(shared, place, 'shared')],
    ['distinct', labelled(distinct, place, 'distinct')],
  ]);
  return openMeaning(written.question, readings, place.path, reading);
}

function comparison(
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
function ratioMeaning(
  written: Extract<WrittenClause, { ratio: unknown; minimumBase?: unknown }>,
  place: Place,
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

function scoreMeaning(
  written: Extract<WrittenClause, { score: unknown }>,
  place: Place,
  reading: Reading,
): ClauseMeaning {
  const { path, position } = place;
  const partsOf = (parts: Readonly<Record<string, WrittenScorePart>>, at: Path, inside: Reading) =>
    Object.entries(parts).map(([id, part]) => scorePart(id, part, [...at, id], inside, position));
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

function scorePart(id: string, written: WrittenScorePart, path: Path, reading: Reading, position: string): ScorePart {
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
    gates: (written.gates ?? []).map((gate, index) =>
      clauseFromWritten(gate, [...path, 'gates', index], reading, `${position}.${id}.${index + 1}`),
    ),
    ...(written.title !== undefined && { title: textFromWritten(written.title) }),
    ...(max && { max }),
    ...(floor && { floor }),
  };
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
