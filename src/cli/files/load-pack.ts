import type { Programme } from '../../domain/catalogue/programme.ts';
import { type PackPart, programmeFromPack, readPackFiles } from '../../domain/catalogue/programme-from-pack.ts';
import { nearestName } from '../../domain/problems/nearest-name.ts';
import type { Read } from '../../domain/problems/problem.ts';
import type { Training } from '../../domain/training/training.ts';
import { readTrainingFile, trainingFromWritten } from '../../domain/training/training-from-written.ts';
import { locate } from '../../exchange/located-problems.ts';
import type { LocatedTree } from '../../exchange/located-tree.ts';
import { readYamlTree } from '../../exchange/yaml-tree.ts';
import { inFolder, isFolder, namesIn } from './folder.ts';
import { readText } from './read-text.ts';
import { fileProblem, type Loaded, refusedWith } from './refusal.ts';
import { shippedFolder, shippedPacks } from './shipped-packs.ts';

/** A pack that was accepted, with what running its examples and placing their problems needs. */
export interface LoadedPack {
  readonly folder: string;
  readonly programme: Programme;
  readonly parts: readonly PackPart[];
  readonly trees: ReadonlyMap<string, LocatedTree>;
  /** The offers that stand beside the pack, where there are any. */
  readonly training?: Training;
}

/** The file in the folder of a pack that is no part of its rules: how its exams can be prepared for. */
const isTraining = (file: string): boolean => /(^|[/\\])training\.yaml$/.test(file);

/** Loads a pack by its folder, or by the name of a shipped one; refuses it whole with every problem. */
export function loadPack(nameOrFolder: string, from: string): Loaded<LoadedPack> {
  const folder = packFolder(nameOrFolder, from);
  if (!folder.ok) return folder;
  const files = namesIn(folder.value, from).filter((name) => /\.ya?ml$/.test(name));
  if (files.every(isTraining)) return refusedWith(fileProblem('pack-without-files', folder.value));
  return readPack(
    folder.value,
    new Map(files.map((name) => [inFolder(folder.value, name), readText(inFolder(folder.value, name), from)])),
  );
}

/** Puts a pack together from the texts of its files, by their paths. */
export function readPack(folder: string, texts: ReadonlyMap<string, Loaded<string>>): Loaded<LoadedPack> {
  const read = [...texts].map(([file, text]) => ({ file, tree: text.ok ? readYamlTree(text.value, file) : text }));
  const trees = new Map(read.flatMap(({ file, tree }) => (tree.ok ? [[file, tree.value] as const] : [])));
  const unreadable = read.flatMap(({ tree }) => (tree.ok ? [] : tree.problems));
  const readable = [...trees].map(([file, { tree }]) => ({ file, tree }));
  const parts = readPackFiles(readable.filter(({ file }) => !isTraining(file)));
  const beside = readable.find(({ file }) => isTraining(file));
  const offers = beside && readTrainingFile(beside.tree, beside.file);
  // The form of each readable file is checked even beside unreadable ones; what the names stand for only when all are read.
  const malformed = [...unreadable, ...problemsOf(parts), ...problemsOf(offers)];
  if (!parts.ok || offers?.ok === false || malformed.length > 0) return refusedWith(...locate(malformed, trees));
  const programme = programmeFromPack(parts.value);
  if (!programme.ok) return refusedWith(...locate(programme.problems, trees));
  const training = offers && trainingFromWritten(offers.value, programme.value, beside.file);
  if (training?.ok === false) return refusedWith(...locate(training.problems, trees));
  return {
    ok: true,
    value: {
      folder,
      programme: programme.value,
      parts: parts.value,
      trees,
      ...(training && { training: training.value }),
    },
  };
}

const problemsOf = (read: Read<unknown> | undefined) => (read?.ok === false ? read.problems : []);

function packFolder(nameOrFolder: string, from: string): Loaded<string> {
  const shipped = shippedPacks();
  if (shipped.includes(nameOrFolder)) return { ok: true, value: shippedFolder(nameOrFolder, from) };
  if (isFolder(nameOrFolder, from)) return { ok: true, value: nameOrFolder.replace(/[/\\]+$/, '') };
  const nearest = nearestName(nameOrFolder, shipped);
  return refusedWith(
    fileProblem('pack-not-found', nameOrFolder, {
      name: nameOrFolder,
      ...(nearest === undefined ? { known: shipped } : { nearest }),
    }),
  );
}
