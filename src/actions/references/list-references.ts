import { lastDayToAnswer, type ReferenceState } from '../../domain/membership/reference-state.ts';
import type { Day } from '../../domain/time/day.ts';
import {
  type EvidenceLink,
  evidenceChain,
  type ReferenceRow,
  referencesOf,
} from '../../store/membership/references.ts';
import { withTenant } from '../../store/tenant.ts';
import type { Context } from '../context.ts';
import { type Page, pageOf, sizeOf } from '../page.ts';
import { mayReadPartner } from '../policies/partner.ts';
import type { AboutPartner } from '../policies/roles.ts';
import { type Done, done, refused } from '../refusal.ts';
import { evidenceNow, stateOfReference } from './state-of-reference.ts';

export interface ReferencesToList extends AboutPartner {
  readonly state?: ReferenceState | undefined;
  /** The id of the last request of the page before. */
  readonly after?: string | undefined;
  readonly limit?: number | undefined;
}

export interface ReferenceListed
  extends Pick<
    ReferenceRow,
    'id' | 'kind' | 'competency' | 'company' | 'language' | 'project' | 'letters' | 'sent_at' | 'remark'
  > {
  readonly state: ReferenceState;
  /** Null once it was forgotten. */
  readonly contact: { readonly name: string; readonly email: string } | null;
  /** The day of the work: as the partner states it, and once it is approved, as the customer does. */
  readonly on: string;
  readonly askedOn: string;
  readonly askedBy: { readonly kind: 'user' | 'key'; readonly id: string };
  /** The last day on which the customer can answer. */
  readonly until: string;
  readonly answeredOn: string | null;
  /** What the approval has become, as it is known now. */
  readonly evidence: EvidenceLink | undefined;
}

/** Whom a partner asked, the newest first, and where each of it stands today. */
export async function listReferences(
  { store, actor, clock }: Context,
  { state, after, limit, ...tenant }: ReferencesToList,
): Promise<Done<Page<ReferenceListed>>> {
  if (!mayReadPartner(actor, tenant)) return refused({ kind: 'not-found', what: 'partner' });
  const today = clock.today();
  const size = sizeOf(limit);
  return withTenant(store.db, tenant, async (tx) => {
    const rows = await referencesOf(tx, tenant.partner);
    const now = evidenceNow(rows.length > 0 ? await evidenceChain(tx, tenant.partner) : []);
    const listed = rows
      .filter(({ id }) => after === undefined || id < after)
      .map((row) => listedFrom(row, row.evidence_id === null ? undefined : now(row.evidence_id), today))
      .filter((one) => state === undefined || one.state === state);
    return done(pageOf(listed.slice(0, size + 1), size, ({ id }) => id));
  });
}

function listedFrom(row: ReferenceRow, evidence: EvidenceLink | undefined, today: Day): ReferenceListed {
  const { id, kind, competency, company, language, project, letters, sent_at, remark } = row;
  const { contact_name: name, contact_mail: email } = row;
  return {
    ...{ id, kind, competency, company, language, project, letters, sent_at, remark, evidence },
    state: stateOfReference(row, evidence, today),
    contact: name !== null && email !== null ? { name, email } : null,
    on: row.confirmed_on ?? row.worked_on,
    askedOn: row.asked_on,
    askedBy: { kind: row.asked_by_kind, id: row.asked_by },
    until: lastDayToAnswer(row.asked_on as Day),
    answeredOn: row.answered_on,
  };
}
