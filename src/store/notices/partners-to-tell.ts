import type { Tx } from '../tenant.ts';

/**
 * The partners of a programme of whom something is to be sent by a day, a page at a time in the order of their ids. Where
 * there is nobody to tell, it waits until there is somebody, or something else to tell.
 */
export async function partnersToTell(tx: Tx, { programme, day, after, limit }: PageAsked): Promise<readonly string[]> {
  const rows = await tx
    .selectFrom('notices')
    .select('partner_id')
    .distinct()
    .where('programme_id', '=', programme)
    .where('state', 'in', ['planned', 'failed'])
    .where('due_on', '<=', day)
    .where((eb) => eb.or([eb('reason', 'is', null), eb('reason', '!=', 'nobody-to-tell')]))
    .$if(after !== undefined, (query) => query.where('partner_id', '>', after ?? ''))
    .orderBy('partner_id')
    .limit(limit)
    .execute();
  return rows.map(({ partner_id }) => partner_id);
}

export interface PageAsked {
  readonly programme: string;
  readonly day: string;
  readonly after: string | undefined;
  readonly limit: number;
}
