import type { Text } from '../../domain/catalogue/text.ts';
import { programmesWithIds } from '../../store/catalogue/programmes.ts';
import { withOffice } from '../../store/tenant.ts';
import type { Context } from '../context.ts';
import { catalogueInUse } from '../loaded-catalogue.ts';
import { refuse } from '../policies/refuse.ts';
import { type Done, done } from '../refusal.ts';

export interface ProgrammeListed {
  readonly id: string;
  readonly code: string;
  /** As its rules call it; nothing where none were published yet. */
  readonly name?: Text;
}

/** The programmes in which somebody is something. */
export async function listProgrammes({ store, actor }: Context): Promise<Done<readonly ProgrammeListed[]>> {
  if (actor.kind === 'system') return refuse(actor);
  const ids = [...new Set(actor.roles.flatMap((held) => (held.kind === 'person' ? [] : [held.programme])))];
  const kept = ids.length === 0 ? [] : await programmesWithIds(store.db, ids);
  const listed: ProgrammeListed[] = [];
  for (const { id, code } of kept) {
    const catalogue = await withOffice(store.db, id, (tx) => catalogueInUse(tx, id));
    listed.push({ id, code, ...(catalogue && { name: catalogue.programme.name }) });
  }
  return done(listed);
}
