import { sql } from 'kysely';
import type { Day } from '../../domain/time/day.ts';
import type { DemoDay } from '../../domain/time/demo-days.ts';
import type { Instant } from '../../domain/time/instant.ts';
import type { Tx } from '../tenant.ts';

/** When a demo was begun and moved, and to which day, by what its programme has recorded of it; the oldest first. */
export async function demoDays(tx: Tx, programme: string): Promise<readonly DemoDay[]> {
  const { rows } = await sql<{ readonly since: Instant; readonly day: Day }>`
    select at as since, content::jsonb ->> 'after' as day
    from programme_audit_entries entries
    join programme_audit_contents contents on contents.entry_id = entries.id
    where entries.programme_id = ${programme} and action in ('begin-demo', 'move-business-day')
    order by number`.execute(tx);
  return rows;
}
