import { daysToAnswer } from '../../domain/membership/reference-state.ts';
import { addDays } from '../../domain/time/day.ts';
import { forgetReferenceContacts } from '../../store/membership/references.ts';
import { withOffice } from '../../store/tenant.ts';
import type { Context } from '../context.ts';

/**
 * How long after its answer, or after its time was over, a request keeps whom it was for: so long the office can ask there
 * how the answer was meant. The company, the answer and the evidence stay.
 */
export const daysKept = 90;

/** Takes out the names and addresses of customers' contacts that are needed no more. Each business day begins with it. */
export function forgetContacts({ store, clock }: Pick<Context, 'store' | 'clock'>, programme: string): Promise<number> {
  const answeredBefore = addDays(clock.today(), -daysKept);
  return withOffice(store.db, programme, (tx) =>
    forgetReferenceContacts(tx, programme, {
      answeredBefore,
      askedBefore: addDays(answeredBefore, -daysToAnswer),
    }),
  );
}
