import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Actor } from '../../actions/actor.ts';
import { verifyAudit } from '../../actions/verify-audit.ts';
import { type ExitCode, exitCodes } from '../../cli/exit-code.ts';
import { type Anchor, readAnchor } from '../../domain/audit/anchor.ts';
import { allProgrammes } from '../../store/catalogue/programmes.ts';
import { flawInWords } from '../../wording/audit/flaw-in-words.ts';
import { withInstallation } from './with-installation.ts';

/** Says of every chain whether it is as it was written. */
export const auditVerify = withInstallation(async ({ installation, request, words, say, refuse }) => {
  const { settings, names, world } = request;
  const all = await allProgrammes(installation.store.db);
  const [name] = names;
  const asked = all.filter(({ code }) => name === undefined || code === name);
  if (name !== undefined && asked.length === 0) return refuse(words.programmeUnknown(name));
  let anchor: Anchor | undefined;
  if (settings.anchor !== undefined) {
    anchor = anchorIn(resolve(world.folder, settings.anchor));
    if (!anchor) return refuse(words.noAnchor(settings.anchor));
  }
  let worst: ExitCode = exitCodes.met;
  for (const { id, code } of asked) {
    const context = installation.as(auditorOf(id));
    const ours = anchor?.programme === id ? { anchor } : {};
    const result = await verifyAudit(context, { programme: id, ...ours });
    if (!result.ok) return refuse(words.refused(result.refusal.kind));
    const { flaws, chains, entries } = result.value;
    if (flaws.length === 0) say(words.verified(code, chains, entries));
    for (const flaw of flaws) world.err(`${code}: ${flawInWords(flaw, settings.language)}\n`);
    if (flaws.length > 0) worst = exitCodes['not-met'];
  }
  return worst;
});

/** Whoever has the command line of the machine may look at all of it. */
const auditorOf = (programme: string): Actor => ({
  kind: 'system',
  roles: [{ kind: 'office', role: 'auditor', programme }],
});

function anchorIn(file: string): Anchor | undefined {
  try {
    return readAnchor(readFileSync(file, 'utf8').trim());
  } catch {
    return undefined;
  }
}
