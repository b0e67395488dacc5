import { join, relative } from 'node:path';
import { inFolder, namesIn } from './folder.ts';

const catalogue = join(import.meta.dirname, '..', '..', '..', 'catalogue');

/** The names of the packs that come with Assay. */
export const shippedPacks = (): readonly string[] => namesIn(catalogue, '/');

/** The folder of a shipped pack, as one would write it from here. */
export function shippedFolder(name: string, from: string): string {
  const near = relative(from, catalogue);
  return near === '' ? name : inFolder(near.startsWith('..') ? catalogue : near, name);
}
