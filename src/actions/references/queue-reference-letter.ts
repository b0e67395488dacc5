import type { Tenant, Tx } from '../../store/tenant.ts';
import type { Context } from '../context.ts';

/**
 * Queues the letter of a request. The job does not say to whom: the queue keeps what is done for a while, and the address
 * has to be gone at once where the request is withdrawn.
 */
export const queueReferenceLetter = (
  { queue }: Pick<Context, 'queue'>,
  tx: Tx,
  { programme, partner }: Tenant,
  { id, letter, language }: { readonly id: string; readonly letter: number; readonly language: 'en' | 'de' },
): Promise<void> =>
  queue.send(tx, 'letter', {
    kind: 'reference',
    language,
    values: { programme, partner, reference: id, letter: String(letter) },
  });
