import { exportPartner } from '../../actions/export-partner.ts';
import type { Request } from '../../cli/commands/command.ts';
import { type ExitCode, exitCodes } from '../../cli/exit-code.ts';
import { yamlText } from '../../exchange/yaml-text.ts';
import { allProgrammes } from '../../store/catalogue/programmes.ts';
import { partnersWithCodes } from '../../store/membership/partner-codes.ts';
import { withOffice } from '../../store/tenant.ts';
import { countInWords } from '../../wording/number-in-words.ts';
import { partnerFileWords } from '../../wording/operating/partner-file-words.ts';
import { exportFromServer } from './export-from-server.ts';
import { managerOf } from './import.ts';
import { openFolderFor } from './new-folder.ts';
import { programmeAsked } from './programme-asked.ts';
import { isServerNamed } from './server-asked.ts';
import { withInstallation } from './with-installation.ts';

/** Writes partner files: from a server where one is named, else from the database of this machine. */
export const exportFiles = (request: Request): Promise<ExitCode> =>
  isServerNamed(request) ? exportFromServer(request) : exportHere(request);

const exportHere = withInstallation(async ({ installation, request, words, say, refuse }) => {
  const { language, programme: code, partner: wanted, knownAt } = request.settings;
  const told = partnerFileWords[language];
  const { db } = installation.store;
  const asked = programmeAsked(await allProgrammes(db), code, told);
  if ('refusal' in asked) return refuse(asked.refusal);
  const { programme } = asked;
  const context = installation.as(managerOf(programme.id));
  const fileOf = async (partner: string): Promise<string | undefined> => {
    const found = await exportPartner(context, { programme: programme.id, partner, at: knownAt });
    return found.ok ? yamlText(found.value.file) : undefined;
  };
  const all = await withOffice(db, programme.id, (tx) => partnersWithCodes(tx, programme.id));
  if (wanted !== undefined) {
    if (request.names.length > 0) return refuse(told.oneOnly);
    const partner = all.find((one) => one.code === wanted);
    const text = partner && (await fileOf(partner.partner));
    if (text === undefined) return refuse(told.partnerUnknown(wanted, programme.code));
    request.world.out(text);
    return exitCodes.met;
  }
  const folder = openFolderFor(request);
  if ('refusal' in folder) return refuse(folder.refusal);
  for (const { code: name, partner } of all) {
    const text = await fileOf(partner);
    if (text === undefined) return refuse(words.refused(name));
    folder.write(`${name}.yaml`, text);
  }
  return say(told.exported(countInWords(all.length, language), folder.name));
});
