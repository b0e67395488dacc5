import type { Tx } from '../../store/tenant.ts';
import type { Context } from '../context.ts';

/** Whoever administers a partner from now on hears of what there was nobody to tell of. */
export async function tellAdministrator(
  tx: Tx,
  queue: Context['queue'],
  at: { readonly programme: string; readonly partner: string | null },
  role: string,
): Promise<void> {
  const { programme, partner } = at;
  if (role === 'partner-administrator' && partner !== null)
    await queue.send(tx, 'letters', { programme, partner }, partner);
}
