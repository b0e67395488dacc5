import type { Request } from '../../cli/commands/command.ts';
import { type ExitCode, exitCodes } from '../../cli/exit-code.ts';
import { listPartners, readPartnerFile } from '../../client/index.ts';
import { endOfTime } from '../../domain/time/instant.ts';
import { yamlText } from '../../exchange/yaml-text.ts';
import { countInWords } from '../../wording/number-in-words.ts';
import { partnerFileWords } from '../../wording/operating/partner-file-words.ts';
import { openFolderFor } from './new-folder.ts';
import { type ServerDoor, withServer } from './with-server.ts';

/** Writes the partner files that a server keeps: one to the terminal, or all that the key may see into a new folder. */
export const exportFromServer = (request: Request): Promise<ExitCode> =>
  withServer(request, async (door) => {
    const { settings, world, names } = request;
    const { language, partner, knownAt } = settings;
    const told = partnerFileWords[language];
    const refuse = (line: string): ExitCode => {
      world.err(`${line}\n`);
      return exitCodes.refused;
    };
    const textOf = async (code: string): Promise<string> => {
      const { client, programme, words, ask } = door;
      const query = knownAt === endOfTime ? {} : { knownAt };
      const path = { programme, partner: code };
      return yamlText(await ask(readPartnerFile({ client, path, query }), words.notThere(code, programme)));
    };
    if (partner !== undefined) {
      if (names.length > 0) return refuse(told.oneOnly);
      world.out(await textOf(partner));
      return exitCodes.met;
    }
    const folder = openFolderFor(request);
    if ('refusal' in folder) return refuse(folder.refusal);
    let count = 0;
    for await (const code of partnersSeen(door)) {
      folder.write(`${code}.yaml`, await textOf(code));
      count++;
    }
    world.out(`${told.exported(countInWords(count, language), folder.name)}\n`);
    return exitCodes.met;
  });

async function* partnersSeen({ client, programme, ask }: ServerDoor): AsyncGenerator<string> {
  let after: string | undefined;
  do {
    const query = after === undefined ? {} : { cursor: after };
    const page = await ask(listPartners({ client, path: { programme }, query }));
    for (const { partner } of page.partners) yield partner;
    after = page.next;
  } while (after !== undefined);
}
