import type { Tx } from '../store/tenant.ts';
import { type ForOnce, keepForOnce } from './once.ts';
import { type Done, type Refusal, refused } from './refusal.ts';

/** Ends a transaction without a trace of what it wrote. */
class RefusedInside extends Error {
  readonly refusal: Refusal;

  constructor(refusal: Refusal) {
    super('Refused inside a transaction.');
    this.refusal = refusal;
  }
}

/**
 * Does work in a transaction; where the work refuses, nothing of what it wrote before stays. Where it is to be done once,
 * what came of it is kept in the same transaction.
 */
export async function wholeOrNothing<Value>(
  context: ForOnce,
  inTransaction: (work: (tx: Tx) => Promise<Value>) => Promise<Value>,
  work: (tx: Tx) => Promise<Done<Value>>,
): Promise<Done<Value>> {
  try {
    const value = await inTransaction(async (tx) => {
      const result = await work(tx);
      if (!result.ok) throw new RefusedInside(result.refusal);
      await keepForOnce(tx, context, result.value);
      return result.value;
    });
    return { ok: true, value };
  } catch (error) {
    if (error instanceof RefusedInside) return refused(error.refusal);
    throw error;
  }
}
