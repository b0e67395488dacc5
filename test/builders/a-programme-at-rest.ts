import { instant } from '../../src/domain/time/instant.ts';
import { newId } from '../../src/store/new-id.ts';
import type { Store } from '../../src/store/store.ts';
import { withOffice } from '../../src/store/tenant.ts';

export interface ProgrammeAtRest {
  readonly programme: string;
  readonly partners: readonly string[];
}

/** A programme with so many partners in the database, of which nothing is recorded yet. */
export async function aProgrammeAtRest(store: Store, partners: number): Promise<ProgrammeAtRest> {
  const now = instant('2017-11-15T09:00:00Z');
  const programme = newId(Date.parse(now));
  await store.engine.run('insert into programmes (id, code, created_at) values ($1, $2, $3)', [
    programme,
    `programme-${programme}`,
    now,
  ]);
  const ids = Array.from({ length: partners }, () => newId(Date.parse(now)));
  const rows = ids.map((id, place) => ({
    programme_id: programme,
    partner_id: id,
    code: `P${place + 1}`,
    name: `Partner ${place + 1}`,
    created_at: now,
  }));
  if (rows.length > 0) await withOffice(store.db, programme, (tx) => tx.insertInto('partners').values(rows).execute());
  return { programme, partners: ids };
}
