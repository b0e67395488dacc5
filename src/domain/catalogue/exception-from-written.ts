import type { z } from 'zod';
import type { Path } from '../problems/problem.ts';
import type { Day } from '../time/day.ts';
import type { Period } from '../time/period.ts';
import { type Postponement, putsOff } from '../time/postponement.ts';
import { type Clause, clausesBelow } from './clause.ts';
import { type Reading, report, requireName } from './pack-names.ts';
import type { Programme, ProgrammeException } from './programme.ts';
import { textFromWritten } from './text-from-written.ts';
import type { WrittenProgrammeException } from './written/exception.ts';

/** Whether the clauses that exceptions name stand in a text they are for. */
export function checkExceptionClauses({ exceptions, competencies }: Programme, reading: Reading): void {
  for (const [index, { clause, competencies: named }] of exceptions.entries()) {
    if (clause === undefined) continue;
    const texts = named
      .flatMap((id) => competencies.get(id)?.versions ?? [])
      .flatMap((one) => [...one.levels.values()]);
    requireName(reading, 'unknown-clause', clause, new Set(texts.flatMap(idsWithin)), [
      'programme',
      'exceptions',
      index,
      'clause',
    ]);
  }
}

const idsWithin = (clause: Clause): readonly string[] => [clause.id, ...clausesBelow(clause).flatMap(idsWithin)];

/** The exceptions that a programme grants, each to named competencies; `allBut` is written out. */
export function exceptionsFromWritten(
  written: readonly z.infer<typeof WrittenProgrammeException>[],
  path: Path,
  vendor: string,
  reading: Reading,
): readonly ProgrammeException[] {
  const ids = new Set<string>();
  return written.map((one, index) => {
    const at = [...path, index];
    if (ids.has(one.id)) report(reading, 'duplicate-id', [...at, 'id'], { id: one.id });
    ids.add(one.id);
    if (one.to < one.from) report(reading, 'reversed-days', [...at, 'to'], { from: one.from, to: one.to });
    if (one.moves !== undefined && one.kind !== 'extension')
      report(reading, 'moves-without-extension', [...at, 'moves'], { found: one.kind });
    if (one.over === 'anniversaries' && one.kind !== 'waiver')
      report(reading, 'over-without-waiver', [...at, 'over'], { found: one.kind });
    if (one.moves !== undefined && !putsOff(one.moves as Postponement, one as Period))
      report(reading, 'moves-not-later', [...at, 'moves'], { to: one.to });
    checkNames(one, at, reading);
    return {
      id: one.id,
      kind: one.kind,
      from: one.from as Day,
      to: one.to as Day,
      stated: (one.stated ?? one.from) as Day,
      competencies: competenciesOf(one, reading),
      ...(one.levels && { levels: one.levels }),
      where: new Map(Object.entries(one.where ?? {})),
      over: one.over ?? 'days',
      waives: one.waives === 'allButFee' ? 'all-but-fee' : 'everything',
      ...(one.clause !== undefined && { clause: one.clause }),
      ...(one.moves !== undefined && { moves: one.moves as Postponement }),
      by: one.by ?? vendor,
      reason: textFromWritten(one.reason),
      ...(one.source !== undefined && { source: one.source }),
      ...(one.note !== undefined && { note: textFromWritten(one.note) }),
    };
  });
}

function competenciesOf(
  { competencies }: z.infer<typeof WrittenProgrammeException>,
  { names }: Reading,
): readonly string[] {
  const all = [...names.competencies.keys()];
  if (competencies === undefined) return all;
  if (Array.isArray(competencies)) return competencies;
  return all.filter((id) => !competencies.allBut.includes(id));
}

function checkNames(
  { competencies, levels, where }: z.infer<typeof WrittenProgrammeException>,
  path: Path,
  reading: Reading,
): void {
  const { names } = reading;
  const allBut = competencies !== undefined && !Array.isArray(competencies);
  for (const [index, id] of (allBut ? competencies.allBut : (competencies ?? [])).entries())
    requireName(reading, 'unknown-competency', id, names.competencies.keys(), [
      ...path,
      'competencies',
      ...(allBut ? ['allBut'] : []),
      index,
    ]);
  for (const [index, level] of (levels ?? []).entries())
    requireName(reading, 'unknown-level', level, names.levels, [...path, 'levels', index]);
  for (const [attribute, values] of Object.entries(where ?? {})) {
    const at = [...path, 'where', attribute];
    if (!requireName(reading, 'unknown-attribute', attribute, names.attributes.keys(), at)) continue;
    const known = names.attributes.get(attribute);
    if (known === undefined || known === 'any') continue;
    for (const [index, value] of values.entries()) requireName(reading, 'unknown-value', value, known, [...at, index]);
  }
}
