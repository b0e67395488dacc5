import type { Actor, OfficeRole, PartnerRole } from '../../src/actions/actor.ts';
import type { Context } from '../../src/actions/context.ts';
import { publishCatalogue } from '../../src/actions/publish-catalogue.ts';
import type { Done } from '../../src/actions/refusal.ts';
import { day } from '../../src/domain/time/day.ts';
import { type Instant, instant } from '../../src/domain/time/instant.ts';
import { addProgramme } from '../../src/store/catalogue/programmes.ts';
import { newId } from '../../src/store/new-id.ts';
import { openQueue } from '../../src/store/queue.ts';
import type { Store } from '../../src/store/store.ts';
import type { WrittenTree } from './a-programme.ts';

export const anId = (): string => newId(Date.parse('2026-01-01T00:00:00Z'));

export const inOffice = (programme: string, role: OfficeRole = 'programme-manager'): Actor => ({
  kind: 'user',
  id: anId(),
  roles: [{ kind: 'office', role, programme }],
});

export const atPartner = (programme: string, partner: string, role: PartnerRole = 'partner-administrator'): Actor => ({
  kind: 'user',
  id: anId(),
  roles: [{ kind: 'partner', role, programme, partner }],
});

/** A clock whose moments are set, or pass by a second each time they are asked for. */
export class SetClock {
  #now = Date.parse('2026-01-10T09:00:00Z');
  today = () => day('2020-06-15');
  now = (): Instant => {
    this.#now += 1_000;
    return new Date(this.#now).toISOString() as Instant;
  };
  set(to: string): void {
    this.#now = Date.parse(instant(to));
  }
}

export interface Office extends Context {
  readonly clock: SetClock;
  readonly programme: string;
  as(actor: Actor): Context;
  stop(): Promise<void>;
}

/** The office of a new programme whose pack is this tree, with all that actions work with. */
export async function anOffice(store: Store, pack: WrittenTree): Promise<Office> {
  const queue = await openQueue(store.engine, (error) => {
    throw error;
  });
  const clock = new SetClock();
  const programme = anId();
  const { id: code } = pack['programme'] as { id: string };
  await addProgramme(store.db, { id: programme, code, now: clock.now() });
  const context = { store, queue, clock, actor: inOffice(programme) };
  await published(context, programme, { 'pack.yaml': JSON.stringify(pack) });
  return { ...context, programme, as: (actor) => ({ ...context, actor }), stop: () => queue.stop(1) };
}

const published = async (context: Context, programme: string, files: Readonly<Record<string, string>>) =>
  doneOf(await publishCatalogue(context, { programme, label: 'first', files }));

/** What was done; throws with the reason where it was refused. */
export function doneOf<Value>(result: Done<Value>): Value {
  if (!result.ok) throw new Error(`Refused: ${JSON.stringify(result.refusal)}`);
  return result.value;
}
