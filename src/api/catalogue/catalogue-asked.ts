import { z } from 'zod';
import { readCatalogue } from '../../actions/read-catalogue.ts';
import { type Done, done } from '../../actions/refusal.ts';
import type { Competency } from '../../domain/catalogue/programme.ts';
import { type Voice, voiceOf } from '../../wording/voice.ts';
import type { Asked, Places } from '../operations/operation.ts';

export type InProgramme<Query> = Asked<unknown, Query, unknown> & Places['programme'];

/** Which version of the catalogue is asked about. */
export const WhichVersion = {
  version: z.uuid().optional().meta({ description: 'A version of the catalogue; without it, the newest.' }),
};

export interface Read {
  readonly catalogue: Extract<Awaited<ReturnType<typeof readCatalogue>>, { ok: true }>['value'];
  readonly voice: Voice;
  readonly etag: string;
}

export async function readAsked({
  context,
  programme,
  language,
  query,
}: InProgramme<{ readonly version?: string | undefined }>): Promise<Done<Read>> {
  const found = await readCatalogue(context, { programme: programme.id, version: query.version });
  if (!found.ok) return found;
  const { version, rules, programme: rulesFound } = found.value;
  const etag = `"${version.hash.slice(0, 16)}-${rules}-${language}"`;
  return done({ catalogue: found.value, voice: voiceOf(rulesFound, language), etag });
}

export const competencyOf = ({ catalogue }: Read, id: string): Competency | undefined =>
  catalogue.programme.competencies.get(id);
