import type { Programme } from '../../domain/catalogue/programme.ts';
import { lastDayToAnswer } from '../../domain/membership/reference-state.ts';
import type { Day } from '../../domain/time/day.ts';
import { type ReferenceRow, referenceWithId } from '../../store/membership/references.ts';
import { partnerName } from '../../store/sign-in/partner-name.ts';
import { withTenant } from '../../store/tenant.ts';
import type { Context } from '../context.ts';
import { catalogueInUse } from '../loaded-catalogue.ts';
import { type Done, done, refused } from '../refusal.ts';
import { linkOfReference, whyLinkClosed } from './reference-by-link.ts';

/** What a customer reads before it answers, and afterwards what it answered. */
export interface ReferenceSeen
  extends Pick<ReferenceRow, 'kind' | 'competency' | 'company' | 'project' | 'language' | 'answer' | 'remark'> {
  /** The name of whoever asks. */
  readonly partner: string;
  /** By whose rules; the door says the names in it in the reader's language. */
  readonly programme: Programme;
  /** The person who is asked; null once that was forgotten. */
  readonly contact: string | null;
  /** The day of the work: as the partner states it, and once it is approved, as the customer does. */
  readonly on: Day;
  readonly until: Day;
  readonly answeredOn: Day | null;
}

/** What somebody with the link of a letter sees, without signing in; no address is in it, and nothing of others. */
export async function lookAtReference(
  context: Pick<Context, 'store' | 'clock'>,
  token: string,
): Promise<Done<ReferenceSeen>> {
  const found = await linkOfReference(context, token);
  if (!found.ok) return found;
  const { programme_id: programme, partner_id, request_id } = found.value;
  const tenant = { programme, partner: partner_id };
  const partner = await partnerName(context.store.db, tenant);
  return withTenant(context.store.db, tenant, async (tx) => {
    const row = await referenceWithId(tx, partner_id, request_id);
    const catalogue = await catalogueInUse(tx, programme);
    if (!row || !catalogue || partner === undefined) return refused({ kind: 'not-found', what: 'reference' });
    const closed = whyLinkClosed(row, found.value, context);
    if (closed) return refused({ kind: 'conflict', code: closed });
    const { kind, competency, company, project, language, answer, remark } = row;
    return done({
      ...{ kind, competency, company, project, language, answer, remark, partner },
      programme: catalogue.programme,
      contact: row.contact_name,
      on: (row.confirmed_on ?? row.worked_on) as Day,
      until: lastDayToAnswer(row.asked_on as Day),
      answeredOn: row.answered_on as Day | null,
    });
  });
}
