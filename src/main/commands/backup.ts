import { existsSync } from 'node:fs';
import { link, open, rm } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Request } from '../../cli/commands/command.ts';
import type { ExitCode } from '../../cli/exit-code.ts';
import { writeBackup } from '../../store/backup/write-backup.ts';
import { NewerSchema, schemaFound } from '../../store/migrate.ts';
import { newestSchema } from '../../store/migrations/all-migrations.ts';
import { storeOver } from '../../store/store.ts';
import { countInWords } from '../../wording/number-in-words.ts';
import { backupWords } from '../../wording/operating/backup-words.ts';
import type { Configuration } from '../configuration/configuration.ts';
import { secretKept } from '../configuration/kept-secret.ts';
import { engineToSave } from '../server/engine-as-it-is.ts';
import { version } from '../version.ts';
import { type FileDoor, fileCommand, reasonOf } from './file-command.ts';

/** Saves the whole installation in one file. The schema stays as it is, so that one can save before an upgrade. */
export const backup = (asked: Request): Promise<ExitCode> =>
  fileCommand(asked, async (door) => {
    const { configuration, refuse, language, name, request } = door;
    const words = backupWords[language];
    // Before all is read for nothing. Who writes the file meanwhile is found when it gets its name.
    if (existsSync(resolve(request.world.folder, name))) return refuse(words.fileThere(name));
    const engine = await engineToSave(configuration);
    if (!engine) return refuse(words.nothingHere);
    try {
      const schema = await schemaFound(engine);
      if (schema === 0) return refuse(words.nothingHere);
      if (schema > newestSchema) throw new NewerSchema(schema, newestSchema);
      return await save(door, (write) => writeBackup(storeOver(engine).db, about(schema, door), write));
    } finally {
      await engine.close();
    }
  });

const about = (schema: number, { configuration, request }: FileDoor) => {
  const secret = secretOf(configuration);
  return { schema, madeAt: request.world.now(), madeBy: version(), ...(secret !== undefined && { secret }) };
};

/** One that comes from the environment is kept by whoever runs the machine. */
const secretOf = ({ secret, data }: Configuration): string | undefined =>
  secret === undefined ? secretKept(data) : undefined;

type Write = Parameters<typeof writeBackup>[2];

/** Under its name only when it is whole and on the disk; it holds what lets people in. */
async function save(
  { name, request, language, say, refuse }: FileDoor,
  read: (write: Write) => Promise<void>,
): Promise<ExitCode> {
  const words = backupWords[language];
  const file = resolve(request.world.folder, name);
  const draft = `${file}.${process.pid}.part`;
  try {
    const handle = await open(draft, 'wx', 0o600);
    let rows = -2;
    let header = '';
    try {
      await read(async (lines) => {
        for await (const line of lines) {
          if (rows === -2) header = line;
          await handle.appendFile(line);
          rows++;
        }
      });
      await handle.sync();
    } finally {
      await handle.close();
    }
    await link(draft, file);
    const { programmes } = JSON.parse(header) as { readonly programmes: readonly string[] };
    return say(words.made(name, countInWords(rows, language), programmes.join(', ')));
  } catch (error) {
    const reason = reasonOf(error);
    if (reason === undefined) throw error;
    return refuse(reason === 'EEXIST' ? words.fileThere(name) : words.notWritten(name, reason));
  } finally {
    await rm(draft, { force: true });
  }
}
