import type { BenefitLibrary } from '../domain/benefits/benefit.ts';
import { benefitsFromWritten, readBenefitsFile } from '../domain/benefits/benefits-from-written.ts';
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
  /** What its levels give, where a file beside it says so. */
  readonly benefits?: BenefitLibrary;
}

/** How the exams of a pack can be prepared for: no part of its rules. */
const isTrainingFile = (file: string): boolean => /(^|[/\\])training\.yaml$/.test(file);
/** What its levels give to their holders: no part of its rules either. */
const isBenefitsFile = (file: string): boolean => /(^|[/\\])benefits\.yaml$/.test(file);

/** A file that stands beside the rules of a pack. */
export const isBesideRules = (file: string): boolean => isTrainingFile(file) || isBenefitsFile(file);

/** Puts a pack together from the texts of its files, by their names; refuses it whole with every problem. */
export function packFromTexts(texts: ReadonlyMap<string, LocatedRead<string>>): LocatedRead<ReadPack> {
  const read = [...texts].map(([file, text]) => ({ file, tree: text.ok ? readYamlTree(text.value, file) : text }));
  const trees = new Map(read.flatMap(({ file, tree }) => (tree.ok ? [[file, tree.value] as const] : [])));
  const unreadable = read.flatMap(({ tree }) => (tree.ok ? [] : tree.problems));
  const readable = [...trees].map(([file, { tree }]) => ({ file, tree }));
  const parts = readPackFiles(readable.filter(({ file }) => !isBesideRules(file)));
  const beside = readable.find(({ file }) => isTrainingFile(file));
  const offers = beside && readTrainingFile(beside.tree, beside.file);
  const given = readable.find(({ file }) => isBenefitsFile(file));
  const gifts = given && readBenefitsFile(given.tree, given.file);
  const refusedAt = (problems: Parameters<typeof locate>[0]): LocatedRead<never> => ({
    ok: false,
    problems: locate(problems, trees),
  });
  // The form of each readable file is checked even beside unreadable ones; what the names stand for only when all are read.
  const malformed = [...unreadable, ...problemsOf(parts), ...problemsOf(offers), ...problemsOf(gifts)];
  if (!parts.ok || offers?.ok === false || gifts?.ok === false || malformed.length > 0) return refusedAt(malformed);
  const programme = programmeFromPack(parts.value);
  if (!programme.ok) return refusedAt(programme.problems);
  const training = offers && trainingFromWritten(offers.value, programme.value, beside.file);
  const benefits = gifts && benefitsFromWritten(gifts.value, programme.value, given.file);
  if (training?.ok === false || benefits?.ok === false)
    return refusedAt([...problemsOf(training), ...problemsOf(benefits)]);
  return {
    ok: true,
    value: {
      ...{ programme: programme.value, parts: parts.value, trees },
      ...(training && { training: training.value }),
      ...(benefits && { benefits: benefits.value }),
    },
  };
}

const problemsOf = (read: Read<unknown> | undefined) => (read?.ok === false ? read.problems : []);
