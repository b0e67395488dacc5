import type { PartnerOnServer, Request } from '../../cli/commands/command.ts';
import type { ExitCode } from '../../cli/exit-code.ts';
import { readPack } from '../../cli/files/load-pack.ts';
import { listCatalogueVersions, readCatalogueFiles, readPartnerFile, showStanding } from '../../client/index.ts';
import { readDay } from '../../domain/time/day.ts';
import { endOfTime } from '../../domain/time/instant.ts';
import type { LocatedTree } from '../../exchange/located-tree.ts';
import { partnerFileWords } from '../../wording/operating/partner-file-words.ts';
import { withServer } from './with-server.ts';

/**
 * Reads a partner and the rules of its programme from a server, with all that was known when. What a command says of them
 * is then worked out here, by the same code as on the server: so every report and every option is there.
 */
export const partnerOnServer = (request: Request): Promise<PartnerOnServer | ExitCode> =>
  withServer(request, async ({ client, programme, address, words, ask }) => {
    const { partner = '', knownAt, dayIsGiven, day, language } = request.settings;
    const path = { programme, partner };
    const notThere = words.notThere(partner, programme);
    const asKnown = knownAt === endOfTime ? {} : { knownAt };
    const tree = await ask(readPartnerFile({ client, path, query: { history: 'true', ...asKnown } }), notThere);
    const { versions } = await ask(listCatalogueVersions({ client, path: { programme } }));
    const version = versions[0]?.id ?? '';
    const noRules = partnerFileWords[language].noCatalogue(programme);
    const { files } = await ask(readCatalogueFiles({ client, path: { programme, version } }), noRules);
    // By their names, as the server reads them: what a partner claims is told in the order of the pack.
    const texts = Object.entries(files)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, text]) => [name, { ok: true, value: text }] as const);
    const pack = readPack(programme, new Map(texts));
    // The business day of the server: that of its calendar, or of a demo.
    const told = dayIsGiven ? undefined : (await ask(showStanding({ client, path }))).day;
    const file = `${address}/${programme}/${partner}`;
    return { day: readDay(told ?? day) ?? day, pack, partner: { file, located: withoutLines(tree, file), programme } };
  });

const withoutLines = (tree: unknown, file: string): LocatedTree => {
  const place = () => ({ file, line: 0, column: 0 });
  return { tree, placeOf: place, keyPlaceOf: place };
};
