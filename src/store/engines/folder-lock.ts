import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Another process works in the data folder. */
export class FolderInUse extends Error {
  constructor(folder: string, holder: string) {
    super(
      `The data folder ${folder} is in use by process ${holder.split(' ')[0]}. Stop that process first, or choose another folder with ASSAY_DATA.`,
    );
  }
}

/**
 * Takes a data folder for this process alone, and makes it where there is none. A lock that a killed process left behind
 * is known by its process being gone. Returns what gives the folder back.
 */
export function takeFolder(folder: string): () => void {
  mkdirSync(folder, { recursive: true });
  const lock = join(folder, 'in-use-by');
  const mine = `${lock}.${process.pid}`;
  // A link is made at once and whole, so nobody reads a lock that has no holder yet.
  writeFileSync(mine, nameOf(process.pid));
  try {
    while (!linked(mine, lock)) {
      const holder = contentOf(lock);
      if (holder === undefined) continue;
      if (holder === nameOf(Number(holder.split(' ')[0]))) throw new FolderInUse(folder, holder);
      removeLeftBehind(lock, holder);
    }
  } finally {
    rmSync(mine, { force: true });
  }
  return () => rmSync(lock, { force: true });
}

/** Only the lock that was read, not one that somebody else has made meanwhile. */
function removeLeftBehind(lock: string, holder: string): void {
  const aside = `${lock}.left-behind.${process.pid}`;
  try {
    renameSync(lock, aside);
  } catch {
    return; // Somebody else was quicker.
  }
  if (contentOf(aside) !== holder) linked(aside, lock);
  rmSync(aside, { force: true });
}

function linked(file: string, as: string): boolean {
  try {
    linkSync(file, as);
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
    throw error;
  }
}

function contentOf(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}

/** A living process by its number and, as numbers are used again, the moment of its start; '' where there is none. */
function nameOf(id: number): string {
  if (!Number.isInteger(id) || id <= 0 || !isAlive(id)) return '';
  // Where the system does not tell the moment, the number alone must do.
  const started =
    contentOf(`/proc/${id}/stat`)
      ?.replace(/^.*\) /s, '')
      .split(' ')[19] ?? '';
  return `${id} ${started}`;
}

function isAlive(id: number): boolean {
  try {
    process.kill(id, 0);
    return true;
  } catch (error) {
    // The process of somebody else cannot be signalled, but it is there.
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
