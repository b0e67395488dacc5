import { randomBytes } from 'node:crypto';
import { existsSync, linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const fileIn = (folder: string): string => join(folder, 'secret');

/** The secret that the installation keeps itself, where it does. */
export const secretKept = (folder: string): string | undefined =>
  existsSync(fileIn(folder)) ? readFileSync(fileIn(folder), 'utf8').trim() : undefined;

/** Puts the secret of a restored installation in the place of the one that an empty installation may have made. */
export function keepSecret(folder: string, secret: string): void {
  mkdirSync(folder, { recursive: true });
  const draft = `${fileIn(folder)}.${process.pid}`;
  writeFileSync(draft, `${secret}\n`, { mode: 0o600 });
  renameSync(draft, fileIn(folder));
}

/**
 * The secret of an installation that was given none: made once, and kept in the data folder for its owner alone. Of
 * processes that start together all get the same.
 */
export function keptSecret(folder: string): string {
  const file = fileIn(folder);
  mkdirSync(folder, { recursive: true });
  const draft = `${file}.${process.pid}`;
  writeFileSync(draft, `${randomBytes(32).toString('base64url')}\n`, { mode: 0o600 });
  try {
    // A link is made whole or not at all, and never over what is there.
    linkSync(draft, file);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
  } finally {
    rmSync(draft);
  }
  return readFileSync(file, 'utf8').trim();
}
