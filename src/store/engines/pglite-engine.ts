import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Engine } from './engine.ts';
import { takeFolder } from './folder-lock.ts';
import { PgliteThread } from './pglite-thread.ts';
import { singleConnectionDialect, Turnstile } from './single-connection-driver.ts';

/** Inside the data folder, beside its lock and what else is kept there. */
export const databaseFolder = (folder: string): string => join(folder, 'database');

export const isDatabaseIn = (folder: string): boolean => existsSync(databaseFolder(folder));

/**
 * PGlite over a data folder that is this process's alone: two would destroy it. It survives a crash of the process, not of
 * the machine (it does not wait for the disk).
 *
 * @param make where there is no database in the folder yet: makes one, while nobody else can
 */
export async function pgliteEngine(folder: string, make: () => Promise<void> = async () => {}): Promise<Engine> {
  const release = takeFolder(folder);
  try {
    if (!isDatabaseIn(folder)) await make();
    return await pgliteAt(databaseFolder(folder), release);
  } catch (error) {
    release();
    throw error;
  }
}

/** PGlite over a database that nobody else can know of. `closed` is called when it is closed. */
export async function pgliteAt(database: string, closed: () => void = () => {}): Promise<Engine> {
  const thread = await PgliteThread.open(database);
  const turnstile = new Turnstile();
  const close = async () => {
    await thread.close();
    closed();
  };
  return {
    kind: 'pglite',
    dialect: singleConnectionDialect((text, values) => thread.run(text, values), turnstile, close),
    run: async (text, values) => {
      const leave = await turnstile.enter();
      try {
        return await thread.run(text, values);
      } catch (error) {
        // Statements that failed inside their own transaction would leave the only connection in it.
        await thread.run('rollback');
        throw error;
      } finally {
        leave();
      }
    },
    listen: (channel, heard) => thread.listen(channel, heard),
    close,
  };
}
