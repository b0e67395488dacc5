import type { LocatedRead } from './located-problems.ts';
import { packFromTexts, type ReadPack } from './pack-from-texts.ts';

/** The files of a pack by name, in the order of their names: so that problems are told in one order. */
export const packFromFiles = (files: Readonly<Record<string, string>>): LocatedRead<ReadPack> =>
  packFromTexts(
    new Map(
      Object.entries(files)
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([name, text]) => [name, { ok: true, value: text }]),
    ),
  );
