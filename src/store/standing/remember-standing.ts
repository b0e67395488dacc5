import { sql } from 'kysely';
import { newIds } from '../new-id.ts';
import { placeProofPage } from '../proofs/proof-pages.ts';
import type { Tenant, Tx } from '../tenant.ts';
import { rulesOf, type StandingState } from './standing-state.ts';

export interface AwardRow {
  readonly competency: string;
  readonly level: string;
  readonly is_claimed: boolean;
  readonly verdict: 'met' | 'not-met' | 'undetermined';
  readonly is_held: boolean;
  readonly because: string;
  readonly renewal: string | null;
  readonly deadline: string | null;
  readonly is_at_risk: boolean;
  readonly at_risk_from: string | null;
  readonly causes: readonly { readonly kind: string }[];
}

export interface StandingToRemember extends StandingState {
  readonly day: string;
  readonly now: string;
  readonly country: string | undefined;
  readonly answers: { readonly en: string; readonly de: string };
  readonly awards: readonly AwardRow[];
}

/**
 * Remembers what was worked out, for the office's role; false where the partner or the rules have changed meanwhile, as
 * whoever changed them has somebody else work it out. From here until the end of the transaction nobody writes about the
 * partner, so that an older answer never comes after a newer one.
 */
export async function rememberStanding(tx: Tx, tenant: Tenant, standing: StandingToRemember): Promise<boolean> {
  const { revision, rules, day } = standing;
  if (!(await isStillSo(tx, tenant, standing))) return false;
  const [id = '', ...ids] = newIds(Date.parse(standing.now), standing.awards.length + 1);
  const row = {
    revision,
    rules,
    business_day: day,
    worked_out_at: standing.now,
    country: standing.country ?? null,
    answer_en: standing.answers.en,
    answer_de: standing.answers.de,
  };
  await tx
    .insertInto('standings')
    .values({ programme_id: tenant.programme, partner_id: tenant.partner, id, ...row })
    .onConflict((conflict) => conflict.column('partner_id').doUpdateSet(row))
    .execute();
  await placeProofPage(tx, tenant.partner, row.country);
  await replaceAwards(tx, tenant, standing.awards, ids);
  return true;
}

/** Locks the partner first: only then does a second statement see what was committed while we waited. */
async function isStillSo(tx: Tx, { programme, partner }: Tenant, { revision, rules }: StandingState) {
  const locked = await tx
    .selectFrom('partners')
    .select('revision')
    .where('partner_id', '=', partner)
    .forUpdate()
    .executeTakeFirst();
  if (locked?.revision !== revision) return false;
  const { rows } = await sql<{ newest: string | null }>`select ${rulesOf(programme)} as newest`.execute(tx);
  return rows[0]?.newest === rules;
}

async function replaceAwards(
  tx: Tx,
  { programme, partner }: Tenant,
  awards: readonly AwardRow[],
  ids: readonly string[],
): Promise<void> {
  await tx.deleteFrom('standing_awards').where('partner_id', '=', partner).execute();
  if (awards.length === 0) return;
  await tx
    .insertInto('standing_awards')
    .values(
      awards.map(({ causes, ...award }, index) => ({
        programme_id: programme,
        partner_id: partner,
        id: ids[index] as string,
        ...award,
        causes: JSON.stringify(causes),
      })),
    )
    .execute();
}
