import type { Problem } from '../domain/problems/problem.ts';
import type { Instant } from '../domain/time/instant.ts';
import { recordFirstChanges } from '../store/audit/record-first-changes.ts';
import { addPartners, type NewPartner } from '../store/membership/add-partners.ts';
import { factTables } from '../store/membership/fact-columns.ts';
import { partnerDifference } from '../store/membership/partner-difference.ts';
import type { PartnerRows } from '../store/membership/partner-rows.ts';
import { statedFromWritten } from '../store/membership/stated-from-written.ts';
import { newIds } from '../store/new-id.ts';
import { withOffice } from '../store/tenant.ts';
import { changedBy } from './changed-by.ts';
import type { Context } from './context.ts';
import { catalogueInUse } from './loaded-catalogue.ts';
import { mayEnrolPartner } from './policies/partner.ts';
import { readPartnerFile } from './read-partner-file.ts';
import { type Done, done, refused } from './refusal.ts';
import { touchedBy } from './touched-by.ts';
import { wholeOrNothing } from './whole-or-nothing.ts';

export interface PartnersToEnrol {
  readonly programme: string;
  readonly partners: readonly {
    readonly tree: unknown;
    /** From when what its file tells without a moment of its own is known; without it, from now. */
    readonly since?: Instant;
  }[];
}

/**
 * Enrols many partners at once, all or none: what `importPartner` writes of each, with one statement for each table. For
 * the beginning of an installation; a partner that is there already is refused.
 */
export async function enrolPartners(
  context: Context,
  { programme, partners }: PartnersToEnrol,
): Promise<Done<readonly string[]>> {
  const { store, queue, actor, clock } = context;
  if (!mayEnrolPartner(actor, programme)) return refused({ kind: 'not-allowed' });
  const catalogue = await withOffice(store.db, programme, (tx) => catalogueInUse(tx, programme));
  if (!catalogue) return refused({ kind: 'not-found', what: 'catalogue' });
  const now = clock.now();
  const ids = newIds(Date.parse(now), partners.length);
  const problems: Problem[] = [];
  const added: NewPartner[] = [];
  for (const [index, { tree, since = now }] of partners.entries()) {
    const read = readPartnerFile(tree, catalogue.programme, { now });
    if (!read.ok) problems.push(...read.problems);
    else added.push(newPartner(programme, ids[index] as string, statedFromWritten(read.value), since));
  }
  if (problems.length > 0) return refused({ kind: 'invalid', problems });
  return wholeOrNothing(
    context,
    (work) => withOffice(store.db, programme, work),
    async (tx) => {
      if (!(await addPartners(tx, programme, added))) return refused({ kind: 'conflict', code: 'exists-already' });
      for (const { partner } of added) await queue.send(tx, 'standing', { programme, partner }, partner);
      const by = changedBy(actor);
      await recordFirstChanges(
        tx,
        added.map(({ partner, difference }) => ({
          chain: { kind: 'partner', programme, partner },
          at: now,
          by,
          action: 'enrol-partner',
          touched: touchedBy(difference, partner),
        })),
      );
      return done(ids);
    },
  );
}

function newPartner(
  programme: string,
  partner: string,
  file: ReturnType<typeof statedFromWritten>,
  since: Instant,
): NewPartner {
  const { code, name } = file;
  const nothing = Object.fromEntries(factTables.map((table) => [table, []])) as unknown as PartnerRows;
  const kept: PartnerRows = {
    ...nothing,
    partner: {
      programme_id: programme,
      partner_id: partner,
      code,
      name,
      priority: 'standard',
      learning: null,
      revision: 0,
    },
    people: [],
  };
  return { partner, file, difference: partnerDifference(kept, file, since), since };
}
