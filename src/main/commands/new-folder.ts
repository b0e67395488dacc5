import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Request } from '../../cli/commands/command.ts';
import { partnerFileWords } from '../../wording/operating/partner-file-words.ts';
import { reasonOf } from './file-command.ts';

export interface NewFolder {
  readonly name: string;
  write(file: string, text: string): void;
}

/** The folder that a command names for its files, made where it is not there; one that holds anything is left as it is. */
export function openFolderFor({ names, world, settings }: Request): NewFolder | { readonly refusal: string } {
  const words = partnerFileWords[settings.language];
  const [name] = names;
  if (name === undefined) return { refusal: words.folderMissing };
  const folder = resolve(world.folder, name);
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    if (readdirSync(folder).length > 0) return { refusal: words.folderNotEmpty(name) };
  } catch (error) {
    const reason = reasonOf(error);
    if (reason === undefined) throw error;
    return { refusal: words.notWritten(name, reason) };
  }
  return {
    name,
    write: (file, text) => writeFileSync(join(folder, fileName(file)), text, { flag: 'wx', mode: 0o600 }),
  };
}

/** Codes of partners have no slashes, and are made sure of here, where they become names of files. */
const fileName = (file: string): string => file.replaceAll(/[/\\:]/g, '_');
