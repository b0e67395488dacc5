import type { EvidenceKind, Programme } from '../../domain/catalogue/programme.ts';
import { isAtLeast } from '../../domain/catalogue/verification.ts';
import { type EvidenceAsked, evidenceAsked, kindsOf } from '../../domain/standing/evidence-asked.ts';
import { endOfTime } from '../../domain/time/instant.ts';
import { partnerRows } from '../../store/membership/partner-rows.ts';
import { withTenant } from '../../store/tenant.ts';
import type { Context } from '../context.ts';
import { partnerAsKnown } from '../partner-as-known.ts';
import { mayReadPartner } from '../policies/partner.ts';
import type { AboutPartner } from '../policies/roles.ts';
import { type Done, done, refused } from '../refusal.ts';

export interface ReferencesWanted {
  readonly programme: Programme;
  /** The kinds of evidence that a customer gives. */
  readonly kinds: readonly string[];
  /** An approval counts as it is; where the programme asks for more proof, its office verifies each of them first. */
  readonly countsAtOnce: boolean;
  readonly clauses: readonly EvidenceAsked[];
}

/** Which kinds of references the rules know, which clauses ask for some today, and how many of a partner's count there. */
export async function referencesWanted(
  { store, actor, clock }: Context,
  about: AboutPartner,
): Promise<Done<ReferencesWanted>> {
  if (!mayReadPartner(actor, about)) return refused({ kind: 'not-found', what: 'partner' });
  return withTenant(store.db, about, async (tx) => {
    const rows = await partnerRows(tx, about.partner);
    if (!rows) return refused({ kind: 'not-found', what: 'partner' });
    const known = await partnerAsKnown(tx, about.programme, rows);
    if (!known) return refused({ kind: 'conflict', code: 'no-catalogue' });
    const { programme, facts } = known;
    return done({
      programme,
      kinds: kindsOf(programme, isReference),
      countsAtOnce: isAtLeast('documented', programme.verification),
      clauses: evidenceAsked({ programme, facts, day: clock.today(), knownAt: endOfTime }, isReference),
    });
  });
}

const isReference = ({ reference }: EvidenceKind): boolean => reference;
