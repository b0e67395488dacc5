import { readdirSync, statSync } from 'node:fs';
import { absolute } from './read-text.ts';

export function isFolder(path: string, from: string): boolean {
  return statSync(absolute(path, from), { throwIfNoEntry: false })?.isDirectory() ?? false;
}

export function exists(path: string, from: string): boolean {
  return statSync(absolute(path, from), { throwIfNoEntry: false }) !== undefined;
}

/** The names in a folder, in an order that is the same everywhere. Hidden ones are left out. */
export function namesIn(path: string, from: string): readonly string[] {
  return readdirSync(absolute(path, from))
    .filter((name) => !name.startsWith('.'))
    .sort();
}

/** Paths are joined as people write them, so that they read back as they were given. */
export const inFolder = (folder: string, name: string): string => `${folder.replace(/[/\\]+$/, '')}/${name}`;
