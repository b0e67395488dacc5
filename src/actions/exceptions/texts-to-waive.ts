import { type TextOfLevel, textsOfLevel } from '../../domain/awards/texts-of-level.ts';
import type { Programme } from '../../domain/catalogue/programme.ts';
import { levelsOffered } from '../../domain/standing/evaluate.ts';
import { endOfTime } from '../../domain/time/instant.ts';
import { partnerRows } from '../../store/membership/partner-rows.ts';
import { withTenant } from '../../store/tenant.ts';
import type { Context } from '../context.ts';
import { partnerAsKnown } from '../partner-as-known.ts';
import { mayReadPartner } from '../policies/partner.ts';
import type { AboutPartner } from '../policies/roles.ts';
import { type Done, done, refused } from '../refusal.ts';

export interface TextsToWaive {
  readonly programme: Programme;
  readonly texts: readonly TextOfLevel[];
}

/** The texts of a competency in which a waiver can name a clause, and which of them bind the partner when. */
export async function textsToWaive(
  { store, actor, clock }: Context,
  { competency: id, ...about }: AboutPartner & { readonly competency: string },
): Promise<Done<TextsToWaive>> {
  if (!mayReadPartner(actor, about)) return refused({ kind: 'not-found', what: 'partner' });
  return withTenant(store.db, about, async (tx): Promise<Done<TextsToWaive>> => {
    const rows = await partnerRows(tx, about.partner);
    if (!rows) return refused({ kind: 'not-found', what: 'partner' });
    const known = await partnerAsKnown(tx, about.programme, rows);
    if (!known) return refused({ kind: 'conflict', code: 'no-catalogue' });
    const { programme, facts } = known;
    const competency = programme.competencies.get(id);
    if (!competency) return refused({ kind: 'not-found', what: 'competency' });
    const asked = { programme, facts, day: clock.today(), knownAt: endOfTime };
    const texts = levelsOffered(programme, competency).flatMap((level) =>
      textsOfLevel(competency, { ...asked, level }),
    );
    return done({ programme, texts });
  });
}
