import { nearestName } from '../../domain/problems/nearest-name.ts';
import { isBesideRules, packFromTexts, type ReadPack } from '../../exchange/pack-from-texts.ts';
import { inFolder, isFolder, namesIn } from './folder.ts';
import { readText } from './read-text.ts';
import { fileProblem, type Loaded, refusedWith } from './refusal.ts';
import { shippedFolder, shippedPacks } from './shipped-packs.ts';

/** A pack that was accepted, and where it stands. */
export interface LoadedPack extends ReadPack {
  readonly folder: string;
}

/** Loads a pack by its folder, or by the name of a shipped one; refuses it whole with every problem. */
export function loadPack(nameOrFolder: string, from: string): Loaded<LoadedPack> {
  const folder = packFolder(nameOrFolder, from);
  if (!folder.ok) return folder;
  const files = namesIn(folder.value, from).filter((name) => /\.ya?ml$/.test(name));
  if (files.every(isBesideRules)) return refusedWith(fileProblem('pack-without-files', folder.value));
  return readPack(
    folder.value,
    new Map(files.map((name) => [inFolder(folder.value, name), readText(inFolder(folder.value, name), from)])),
  );
}

/** Puts a pack together from the texts of its files, by their paths. */
export function readPack(folder: string, texts: ReadonlyMap<string, Loaded<string>>): Loaded<LoadedPack> {
  const pack = packFromTexts(texts);
  return pack.ok ? { ok: true, value: { folder, ...pack.value } } : pack;
}

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
