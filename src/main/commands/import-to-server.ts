import type { Request } from '../../cli/commands/command.ts';
import { type ExitCode, exitCodes } from '../../cli/exit-code.ts';
import type { PartnerTree } from '../../cli/files/load-partner.ts';
import {
  enrolPartner,
  type ProblemDocument,
  readPartnerFile,
  type WrittenPartnerFileInput,
  writePartnerFile,
} from '../../client/index.ts';
import { comparePlaces } from '../../exchange/place.ts';
import { countInWords } from '../../wording/number-in-words.ts';
import { partnerFileWords } from '../../wording/operating/partner-file-words.ts';
import { partnerFilesNamed } from './partner-files.ts';
import { type Asked, type ServerDoor, withServer } from './with-server.ts';

type Written = Asked<{ readonly isChanged: boolean }>;

/** Sends partner files to a server, each whole or not at all; the first that is refused is the last that is sent. */
export const importToServer = (request: Request): Promise<ExitCode> =>
  withServer(request, async (door) => {
    const { world, settings } = request;
    const files = partnerFilesNamed(request);
    if (!files) return exitCodes.refused;
    const counts = { isNew: 0, changed: 0, same: 0 };
    const counted = (count: number) => countInWords(count, settings.language);
    for (const [index, file] of files.entries()) {
      const { isNew, written } = await send(door, file);
      if (!written.ok) {
        for (const line of problemLines(written.problem, file)) world.err(`${line}\n`);
        world.err(`${door.words.stopped(counted(index), counted(files.length), file.file)}\n`);
        return exitCodes.refused;
      }
      counts[isNew ? 'isNew' : written.data.isChanged ? 'changed' : 'same']++;
    }
    const { isNew, changed, same } = counts;
    world.out(`${partnerFileWords[settings.language].imported(counted(isNew), counted(changed), counted(same))}\n`);
    return exitCodes.met;
  });

/** To its own address where the partner is there; the server refuses it where somebody else has changed it meanwhile. */
async function send(
  { client, programme, tryTo }: ServerDoor,
  { located: { tree } }: PartnerTree,
): Promise<{ readonly isNew: boolean; readonly written: Written }> {
  const body = tree as WrittenPartnerFileInput;
  const path = { programme, partner: codeIn(tree) };
  const there = await tryTo(readPartnerFile({ client, path }));
  const revision = there.ok ? there.response.headers.get('etag') : null;
  if (revision !== null)
    return {
      isNew: false,
      written: await tryTo(writePartnerFile({ client, path, body, headers: { 'If-Match': revision } })),
    };
  return { isNew: true, written: await tryTo(enrolPartner({ client, path: { programme }, body })) };
}

/** What has no code is sent all the same: the server says what is wrong with it, and with the rest. */
const codeIn = (tree: unknown): string =>
  typeof tree === 'object' && tree !== null && 'partner' in tree && typeof tree.partner === 'string' && tree.partner
    ? tree.partner
    : '-';

/** `file:line:column  what is wrong`, where the server says where it is. */
function problemLines({ detail, errors = [] }: ProblemDocument, { located }: PartnerTree): readonly string[] {
  if (errors.length === 0) return [detail];
  return errors
    .map((one) => ({ place: located.placeOf(pathOf(one.pointer)), detail: one.detail }))
    .sort((a, b) => comparePlaces(a.place, b.place))
    .map(({ place, detail: sentence }) => `${place.file}:${place.line}:${place.column}  ${sentence}`);
}

/** Of a JSON pointer (RFC 6901). */
const pathOf = (pointer: string): readonly (string | number)[] =>
  pointer
    .split('/')
    .slice(1)
    .map((step) => (/^\d+$/.test(step) ? Number(step) : step.replaceAll('~1', '/').replaceAll('~0', '~')));
