import type { AuditTerms } from '../../domain/catalogue/audit-terms.ts';
import type { EvidenceKind, Programme } from '../../domain/catalogue/programme.ts';
import { type EvidenceAsked, evidenceAsked, kindsOf } from '../../domain/standing/evidence-asked.ts';
import { endOfTime } from '../../domain/time/instant.ts';
import { partnerRows } from '../../store/membership/partner-rows.ts';
import { withTenant } from '../../store/tenant.ts';
import type { Context } from '../context.ts';
import { partnerAsKnown } from '../partner-as-known.ts';
import { mayReadPartner } from '../policies/partner.ts';
import type { AboutPartner } from '../policies/roles.ts';
import { type Done, done, refused } from '../refusal.ts';

export interface AuditsWanted {
  readonly programme: Programme;
  /** The kinds of evidence that an auditor finds, and their terms. */
  readonly kinds: readonly { readonly id: string; readonly terms: AuditTerms }[];
  readonly clauses: readonly EvidenceAsked[];
}

/** Which kinds of audits the rules know, which clauses ask for one today, and how many passes of a partner count there. */
export async function auditsWanted({ store, actor, clock }: Context, about: AboutPartner): Promise<Done<AuditsWanted>> {
  if (!mayReadPartner(actor, about)) return refused({ kind: 'not-found', what: 'partner' });
  return withTenant(store.db, about, async (tx) => {
    const rows = await partnerRows(tx, about.partner);
    if (!rows) return refused({ kind: 'not-found', what: 'partner' });
    const known = await partnerAsKnown(tx, about.programme, rows);
    if (!known) return refused({ kind: 'conflict', code: 'no-catalogue' });
    const { programme, facts } = known;
    return done({
      programme,
      kinds: kindsOf(programme, isAudit).map((id) => ({ id, terms: programme.evidence.get(id)?.audit ?? {} })),
      clauses: evidenceAsked({ programme, facts, day: clock.today(), knownAt: endOfTime }, isAudit),
    });
  });
}

const isAudit = ({ audit }: EvidenceKind): boolean => audit !== undefined;
