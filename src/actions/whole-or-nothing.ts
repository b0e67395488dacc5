import type { Tx } from '../store/tenant.ts';
import { type Done, type Refusal, refused } from './refusal.ts';

/** Ends a transaction without a trace of what it wrote. */
class RefusedInside extends Error {
  readonly refusal: Refusal;

  constructor(refusal: Refusal) {
    super('Refused inside a transaction.');
    this.refusal = refusal;
  }
}

/** Does work in a transaction; where the work refuses, nothing of what it wrote before stays. */
export async function wholeOrNothing<Value>(
  inTransaction: (work: (tx: Tx) => Promise<Value>) => Promise<Value>,
  work: (tx: Tx) => Promise<Done<Value>>,
): Promise<Done<Value>> {
  try {
    const value = await inTransaction(async (tx) => {
      const result = await work(tx);
      if (!result.ok) throw new RefusedInside(result.refusal);
      return result.value;
    });
    return { ok: true, value };
  } catch (error) {
    if (error instanceof RefusedInside) return refused(error.refusal);
    throw error;
  }
}
