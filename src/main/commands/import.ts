import type { Actor } from '../../actions/actor.ts';
import { importPartners } from '../../actions/import-partners.ts';
import type { Request } from '../../cli/commands/command.ts';
import { type ExitCode, exitCodes } from '../../cli/exit-code.ts';
import { allProgrammes } from '../../store/catalogue/programmes.ts';
import { countInWords } from '../../wording/number-in-words.ts';
import { partnerFileWords } from '../../wording/operating/partner-file-words.ts';
import { importToServer } from './import-to-server.ts';
import { partnerFilesNamed, printPlaced } from './partner-files.ts';
import { programmeAsked } from './programme-asked.ts';
import { isServerNamed } from './server-asked.ts';
import { withInstallation } from './with-installation.ts';

/** Brings partner files in: into a server where one is named, else into the database of this machine. */
export const importFiles = (request: Request): Promise<ExitCode> =>
  isServerNamed(request) ? importToServer(request) : importHere(request);

/** All or none. */
const importHere = withInstallation(async ({ installation, request, words, say, refuse }) => {
  const { language, programme: code } = request.settings;
  const told = partnerFileWords[language];
  const files = partnerFilesNamed(request);
  if (!files) return exitCodes.refused;
  const asked = programmeAsked(await allProgrammes(installation.store.db), code, told);
  if ('refusal' in asked) return refuse(asked.refusal);
  const { programme } = asked;
  const result = await importPartners(installation.as(managerOf(programme.id)), {
    programme: programme.id,
    files: files.map(({ file, located: { tree } }) => ({ file, tree })),
  });
  if (!result.ok) {
    const { refusal } = result;
    if (refusal.kind === 'not-found') return refuse(told.noCatalogue(programme.code));
    if (refusal.kind !== 'invalid') return refuse(words.refused(refusal.kind));
    printPlaced(refusal.problems, files, request);
    return exitCodes.refused;
  }
  const counted = (count: number) => countInWords(count, language);
  const isNew = result.value.filter((one) => one.isNew).length;
  const changed = result.value.filter((one) => one.isChanged).length - isNew;
  return say(told.imported(counted(isNew), counted(changed), counted(files.length - isNew - changed)));
});

/** Whoever has the command line of the machine may do what its office may. */
export const managerOf = (programme: string): Actor => ({
  kind: 'system',
  roles: [{ kind: 'office', role: 'programme-manager', programme }],
});
