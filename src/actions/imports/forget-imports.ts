import { forgottenImports } from '../../store/imports/people-imports.ts';
import { withOffice } from '../../store/tenant.ts';
import type { Context } from '../context.ts';
import { daysLater } from '../moments.ts';
import { throwAway } from './discard-import.ts';

/** So long a sheet lies that nobody takes over: it tells of people. */
const keptDays = 7;

/** Throws away the sheets of a programme that were left lying, as the clock does once a day. */
export async function forgetImports(
  { store, clock }: Pick<Context, 'store' | 'clock'>,
  programme: string,
): Promise<void> {
  const now = clock.now();
  const left = await withOffice(store.db, programme, (tx) => forgottenImports(tx, daysLater(now, -keptDays)));
  for (const { partner, id } of left)
    await withOffice(store.db, programme, (tx) => throwAway(tx, { programme, partner }, id, now));
}
