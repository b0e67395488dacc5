import type { Tx } from '../tenant.ts';

/** What a partner and its people are called now, for sentences about them. */
export interface NamesAround {
  readonly partner: { readonly code: string; readonly name: string };
  /** By their ids; of who was erased there is no name. */
  readonly people: ReadonlyMap<
    string,
    { readonly code: string; readonly name: string | null; readonly isErased: boolean }
  >;
}

export async function namesAround(tx: Tx, partner: string): Promise<NamesAround | undefined> {
  const own = await tx
    .selectFrom('partners')
    .select(['code', 'name'])
    .where('partner_id', '=', partner)
    .executeTakeFirst();
  if (!own) return undefined;
  const people = await tx
    .selectFrom('people')
    .select(['id', 'code', 'name', 'erased_at'])
    .where('partner_id', '=', partner)
    .execute();
  return {
    partner: own,
    people: new Map(people.map(({ id, code, name, erased_at }) => [id, { code, name, isErased: erased_at !== null }])),
  };
}
