import type { Programme } from '../../src/domain/catalogue/programme.ts';
import { programmeFromPack, readPackFiles } from '../../src/domain/catalogue/programme-from-pack.ts';
import type { Problem, Read } from '../../src/domain/problems/problem.ts';

/** A file of a pack, or a part of one, as its author writes it. */
export type WrittenTree = Record<string, unknown>;

const plainProgramme: WrittenTree = {
  id: 'acme',
  name: 'Acme Partner Circle',
  levels: [
    { id: 'silver', name: 'Silver' },
    { id: 'gold', name: 'Gold' },
  ],
  attributes: { market: ['small', 'large'], country: 'any' },
  metrics: { sales: {}, seats: {} },
  records: { deals: { fields: ['value', 'type'] } },
  evidence: { audit: {}, reference: {} },
  statuses: { partnership: { tags: ['programme'] }, alliance: { tags: ['programme'] } },
  affiliations: ['employee', 'contractor'],
  roles: { am: {}, engineer: {} },
};

const plainExams: WrittenTree = { A: {}, B: {}, C: {}, D: {} };

/** The tree of a small pack of one file; what is named in `overrides.programme` replaces that key of the programme. */
export function aPack(overrides: WrittenTree = {}): WrittenTree {
  const { programme, ...rest } = overrides;
  return {
    language: 1,
    exams: plainExams,
    ...rest,
    programme: { ...plainProgramme, ...(programme as WrittenTree | undefined) },
  };
}

/** Reads a pack of one file, `pack.yaml`. */
export function readPack(tree: unknown): Read<Programme> {
  const parts = readPackFiles([{ file: 'pack.yaml', tree }]);
  return parts.ok ? programmeFromPack(parts.value) : parts;
}

/** The problems of a pack; none where it is accepted. */
export function refusalsOf(tree: unknown): readonly Problem[] {
  const read = readPack(tree);
  return read.ok ? [] : read.problems;
}

/** A programme that is accepted; throws with the problems of one that is not. */
export function aProgramme(overrides: WrittenTree = {}): Programme {
  const read = readPack(aPack(overrides));
  if (!read.ok) throw new Error(`The pack is refused: ${JSON.stringify(read.problems, null, 1)}`);
  return read.value;
}

/** A competency of one version that has been in force for long, with these levels. */
export const aCompetency = (id: string, levels: WrittenTree, overrides: WrittenTree = {}): WrittenTree => ({
  id,
  name: id,
  versions: [{ id: '1', effective: '2000-01-01', levels }],
  ...overrides,
});

/** A programme whose only rule is `clause`, at web/gold. */
export const aRule = (clause: unknown, overrides: WrittenTree = {}): Programme =>
  aProgramme({ competency: aCompetency('web', { gold: clause }), ...overrides });
