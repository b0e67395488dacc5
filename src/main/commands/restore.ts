import { createReadStream } from 'node:fs';
import { resolve } from 'node:path';
import type { Request } from '../../cli/commands/command.ts';
import type { ExitCode } from '../../cli/exit-code.ts';
import { checkBackup, restoreBackup } from '../../store/backup/restore-backup.ts';
import { schemaOf } from '../../store/migrate.ts';
import { countInWords } from '../../wording/number-in-words.ts';
import { backupWords } from '../../wording/operating/backup-words.ts';
import { keepSecret } from '../configuration/kept-secret.ts';
import { engineToFill } from '../server/engine-as-it-is.ts';
import { fileCommand, reasonOf } from './file-command.ts';

/** Fills an empty installation from a backup. The file is read to its end before anything is touched. */
export const restore = (request: Request): Promise<ExitCode> =>
  fileCommand(request, async ({ configuration, name, language, say, refuse }) => {
    const words = backupWords[language];
    const opened = () => createReadStream(resolve(request.world.folder, name), { highWaterMark: 1 << 20 });
    const checked = await checkBackup(opened).catch((error: unknown) => {
      const reason = reasonOf(error);
      if (reason === undefined) throw error;
      return reason;
    });
    if (typeof checked === 'string') return refuse(words.notRead(name, checked));
    if (!checked.ok) return refuse(words.refused(name, checked.refusal));
    const engine = await engineToFill(configuration, checked.header.schema);
    try {
      const restored = await restoreBackup(engine, opened);
      if (!restored.ok) return refuse(words.refused(name, restored.refusal));
      const { header, rows } = restored;
      if (header.secret === undefined) request.world.err(`${words.secretElsewhere}\n`);
      else if (configuration.secret === undefined) keepSecret(configuration.data, header.secret);
      const counted = countInWords(rows, language);
      return say(words.restored(name, counted, header.programmes.join(', '), await schemaOf(engine)));
    } finally {
      await engine.close();
    }
  });
