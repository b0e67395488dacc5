import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileProblem, type Loaded, refusedWith } from './refusal.ts';

/** Reads a file; `file` is its path as people wrote it, and `folder` the one that it is seen from. */
export function readText(file: string, folder: string): Loaded<string> {
  try {
    return { ok: true, value: readFileSync(absolute(file, folder), 'utf8') };
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
    if (code === 'ENOENT') return refusedWith(fileProblem('file-not-found', file));
    return refusedWith(fileProblem('file-not-readable', file, { reason: code }));
  }
}

export const absolute = (file: string, folder: string): string => resolve(folder, file);
