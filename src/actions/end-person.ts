import { problem } from '../domain/problems/problem.ts';
import { addDays, readDay } from '../domain/time/day.ts';
import { endAffiliations } from '../store/membership/erase-person.ts';
import type { Context } from './context.ts';
import { planTransferNotices } from './notices/plan-transfer-notices.ts';
import { personCalled } from './person-called.ts';
import { mayWriteFacts } from './policies/partner.ts';
import { type Done, done, refused } from './refusal.ts';
import { type AboutOnePartner, writeAboutPartner } from './write-about-partner.ts';

export interface PersonToEnd extends AboutOnePartner {
  /** Its code. */
  readonly person: string;
  /** The last day on which it belongs to the partner. */
  readonly last: string;
}

/** Somebody leaves: what goes on after the last day is corrected to end on it. The person stays on the list, and what it holds. */
export const endPerson = (
  context: Context,
  input: PersonToEnd,
): Promise<Done<{ readonly person: string; readonly revision: number }>> =>
  writeAboutPartner(context, input, async (writing) => {
    const { tx, tenant, kept, now } = writing;
    if (!mayWriteFacts(context.actor, tenant)) return refused({ kind: 'not-allowed' });
    const found = personCalled(kept, input.person);
    if (!found) return refused({ kind: 'not-found', what: 'person' });
    const last = readDay(input.last);
    if (last === undefined)
      return refused({ kind: 'invalid', problems: [problem('not-a-day', ['last'], { found: input.last })] });
    await endAffiliations(tx, { partner: tenant.partner, person: found.id, now }, last);
    await planTransferNotices(context, writing, 'person-left', [{ subject: found.id, since: addDays(last, 1) }]);
    return done({
      value: { person: found.id },
      action: 'end-person',
      touched: [{ kind: 'person', id: found.id, content: { last } }],
    });
  });
