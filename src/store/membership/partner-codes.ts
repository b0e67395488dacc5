import type { Instant } from '../../domain/time/instant.ts';
import type { Tenant, Tx } from '../tenant.ts';

/** The id of the partner that has a code in a programme. */
export async function partnerWithCode(tx: Tx, programme: string, code: string): Promise<string | undefined> {
  const row = await tx
    .selectFrom('partner_codes')
    .select('partner_id')
    .where('programme_id', '=', programme)
    .where('code', '=', code)
    .executeTakeFirst();
  return row?.partner_id;
}

/** Gives a code to a new partner; false where another one has it. */
export async function takePartnerCode(tx: Tx, { programme, partner }: Tenant, code: string): Promise<boolean> {
  const row = await tx
    .insertInto('partner_codes')
    .values({ programme_id: programme, code, partner_id: partner })
    .onConflict((conflict) => conflict.columns(['programme_id', 'code']).doNothing())
    .returning('partner_id')
    .executeTakeFirst();
  return row !== undefined;
}

/** Gives a partner another code; false where another partner has it. Only the office may. */
export async function changePartnerCode(tx: Tx, tenant: Tenant, code: string): Promise<boolean> {
  const { programme, partner } = tenant;
  if ((await partnerWithCode(tx, programme, code)) !== undefined) return false;
  await tx.updateTable('partner_codes').set({ code }).where('partner_id', '=', partner).execute();
  await tx.updateTable('partners').set({ code }).where('partner_id', '=', partner).execute();
  return true;
}

/** A partner of which nothing is stated yet. */
export async function addPartner(
  tx: Tx,
  { programme, partner }: Tenant,
  { code, name, now }: { readonly code: string; readonly name: string; readonly now: Instant },
): Promise<void> {
  await tx
    .insertInto('partners')
    .values({
      programme_id: programme,
      partner_id: partner,
      code,
      name,
      learning: null,
      // The write that follows makes it the first.
      revision: 0,
      created_at: now,
      closed_on: null,
    })
    .execute();
}

/** The codes of partners, by their ids. */
export async function codesOfPartners(
  tx: Tx,
  programme: string,
  partners: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  if (partners.length === 0) return new Map();
  const rows = await tx
    .selectFrom('partner_codes')
    .select(['partner_id', 'code'])
    .where('programme_id', '=', programme)
    .where('partner_id', 'in', [...partners])
    .execute();
  return new Map(rows.map(({ partner_id, code }) => [partner_id, code]));
}

/** All partners of a programme, by their codes. */
export async function partnersWithCodes(
  tx: Tx,
  programme: string,
): Promise<readonly { readonly code: string; readonly partner: string }[]> {
  return tx
    .selectFrom('partner_codes')
    .select(['code', 'partner_id as partner'])
    .where('programme_id', '=', programme)
    .orderBy('code')
    .execute();
}
