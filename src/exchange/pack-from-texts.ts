import type { Programme } from '../domain/catalogue/programme.ts';
import { type PackPart, programmeFromPack, readPackFiles } from '../domain/catalogue/programme-from-pack.ts';
import type { Read } from '../domain/problems/problem.ts';
import type { Training } from '../domain/training/training.ts';
import { readTrainingFile, trainingFromWritten } from '../domain/training/training-from-written.ts';
import { type LocatedRead, locate } from './located-problems.ts';
import type { LocatedTree } from './located-tree.ts';
import { readYamlTree } from './yaml-tree.ts';

/** A pack that was accepted, with what running its examples and placing their problems needs. */
export interface ReadPack {
  readonly programme: Programme;
  readonly parts: readonly PackPart[];
  readonly trees: ReadonlyMap<string, LocatedTree>;
  /** The offers that stand beside the pack, where there are any. */
  readonly training?: Training;
}

/** The file of a pack that is no part of its rules: how its exams can be prepared for. */
export const isTrainingFile = (file: string): boolean => /(^|[/\\])training\.yaml$/.test(file);

/** Puts a pack together from the texts of its files, by their names; refuses it whole with every problem. */
export function packFromTexts(texts: ReadonlyMap<string, LocatedRead<string>>): LocatedRead<ReadPack> {
  const read = [...texts].map(([file, text]) => ({ file, tree: text.ok ? readYamlTree(text.value, file) : text }));
  const trees = new Map(read.flatMap(({ file, tree }) => (tree.ok ? [[file, tree.value] as const] : [])));
  const unreadable = read.flatMap(({ tree }) => (tree.ok ? [] : tree.problems));
  const readable = [...trees].map(([file, { tree }]) => ({ file, tree }));
  const parts = readPackFiles(readable.filter(({ file }) => !isTrainingFile(file)));
  const beside = readable.find(({ file }) => isTrainingFile(file));
  const offers = beside && readTrainingFile(beside.tree, beside.file);
  const refusedAt = (problems: Parameters<typeof locate>[0]): LocatedRead<never> => ({
    ok: false,
    problems: locate(problems, trees),
  });
  // The form of each readable file is checked even beside unreadable ones; what the names stand for only when all are read.
  const malformed = [...unreadable, ...problemsOf(parts), ...problemsOf(offers)];
  if (!parts.ok || offers?.ok === false || malformed.length > 0) return refusedAt(malformed);
  const programme = programmeFromPack(parts.value);
  if (!programme.ok) return refusedAt(programme.problems);
  const training = offers && trainingFromWritten(offers.value, programme.value, beside.file);
  if (training?.ok === false) return refusedAt(training.problems);
  return {
    ok: true,
    value: { programme: programme.value, parts: parts.value, trees, ...(training && { training: training.value }) },
  };
}

const problemsOf = (read: Read<unknown> | undefined) => (read?.ok === false ? read.problems : []);
